import type { App } from '#src/app/app.ts'
import { whyTooMuch } from '#src/platforms/rules/fits.ts'
import { textLength } from '#src/platforms/rules/text-length.ts'
import type { Presence } from '#src/presences/index.ts'
import type { WholePost } from './store.ts'

export interface PreviewOf {
  readonly presence: string
  readonly platform: string
  readonly problem: string | null
  readonly deadLink: boolean
  readonly byHand: boolean
  readonly length: { readonly used: number; readonly limit: number } | null
}

/** How the post will sit on each place it goes to, by that place's own limits. */
export function previewsOf(app: App, { post, assets }: WholePost, places: readonly Presence[]): readonly PreviewOf[] {
  return places.flatMap((presence): PreviewOf[] => {
    const platform = app.house.platforms[presence.platform]
    if (!platform) return []
    const { limits } = platform
    // Pictures are made small enough on their way out, so their bytes never decide here.
    const problem = whyTooMuch(presence.name, limits, { text: post.words, images: assets.map(() => ({ bytes: { length: 0 } })) })
    return [{
      presence: presence.name, platform: presence.platform, problem, byHand: platform.mode === 'manual',
      deadLink: limits.links === 'dead-text' && /https?:\/\/|\bwww\./i.test(post.words),
      length: limits.text === null ? null : { used: textLength(post.words, limits.text.unit), limit: limits.text.max },
    }]
  })
}
