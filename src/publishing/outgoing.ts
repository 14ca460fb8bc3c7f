import type { App } from '#src/app/app.ts'
import { fitImage } from '#src/files/fit-image.ts'
import type { Delivery, Limits, Outgoing, OutgoingImage } from '#src/platforms/platform.ts'
import type { WholePost } from './store.ts'

/** What goes to one place; pictures made small enough for it. Null when a picture's file is gone. */
export async function outgoing(app: App, { post, assets }: WholePost, named: Delivery, limits: Limits): Promise<Outgoing | null> {
  const images: OutgoingImage[] = []
  for (const asset of assets) {
    const bytes = await app.house.files.get(asset.file)
    if (bytes === null) return null
    const fitted = await fitImage({ bytes, type: asset.type, width: asset.width, height: asset.height }, limits.imageBytes)
    images.push({ file: asset.file, ...fitted, alt: withCredit(asset.alt ?? '', asset.credit) })
  }
  return { ...named, title: post.title === '' ? null : post.title, text: post.words, language: post.language, images }
}

const withCredit = (alt: string, credit: string | null): string => (credit ? `${alt}${alt.endsWith('.') || alt === '' ? '' : '.'} ${credit}`.trim() : alt)
