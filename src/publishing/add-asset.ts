import { and, eq } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import { newId } from '#src/app/new-id.ts'
import { report } from '#src/app/report.ts'
import { cleanImage } from '#src/files/clean-image.ts'
import { FilesError } from '#src/files/files-error.ts'
import type { AssetId, FileHash, PostId } from '#src/kit/ids.ts'
import { mayWrite } from './rules/abilities.ts'
import type { Saved } from './save-draft.ts'
import { notEditable, settle } from './save-draft.ts'
import { getAsset, getWholePost, lockWholePost } from './store.ts'
import { assets, depictions } from './tables.ts'

/** As many as the most generous platform shows; each place then takes what it can. */
export const MAX_ASSETS = 10

export type Added = { readonly kind: 'added'; readonly id: AssetId } | { readonly kind: 'refused'; readonly why: string } | Exclude<Saved, { kind: 'saved' }>

/**
 * Takes a picture in: judged by its content, camera and place data removed at the door and seen to be
 * gone, kept by its hash. The names that the file carried are offered to the writer.
 */
export async function addAsset(app: App, id: PostId, bytes: Uint8Array): Promise<Added> {
  const before = await getWholePost(app.db, id)
  if (before === null) return { kind: 'no-such-post' }
  if (!mayWrite(app.actor, before.post)) return { kind: 'not-yours' }
  const fixed = notEditable(before)
  if (fixed) return fixed
  if (before.assets.length >= MAX_ASSETS) return { kind: 'refused', why: `A post holds ${MAX_ASSETS} pictures. Remove one first.` }
  const clean = await cleanImage(bytes)
  if (clean.kind === 'refused') return clean
  // The file is kept before the row: a row without its file would be a loss, a file without a row only takes room.
  const file = await keep(app, clean.bytes)
  if (typeof file !== 'string') return file
  return app.write(async (tx): Promise<Added> => {
    const whole = await lockWholePost(tx, id)
    if (whole === null) return { kind: 'no-such-post' }
    const fixed = notEditable(whole)
    if (fixed) return fixed
    const asset = newId<'asset'>()
    await tx.sql.insert(assets).values({
      districtId: tx.district, id: asset, postId: id, position: whole.assets.length, file, type: clean.type, width: clean.width, height: clean.height,
      bytes: clean.bytes.byteLength, alt: null, rights: 'own', credit: null, visibleText: null, logo: null, namedInFile: clean.namedPeople, boxesInFile: clean.regions, removed: clean.removed, addedAt: app.now(),
    })
    await tx.record({ event: 'asset.added', subject: { kind: 'post', id }, details: { asset, file, removed: clean.removed } })
    const saved = await settle(app, tx, whole, {})
    return saved.kind === 'saved' ? { kind: 'added', id: asset } : saved
  })
}

/** A disk that takes no more is the writer's to know, in words; the draft is as it was. */
async function keep(app: App, bytes: Uint8Array): Promise<FileHash | Extract<Added, { kind: 'refused' }>> {
  try {
    return await app.house.files.put(bytes)
  } catch (error) {
    if (error instanceof FilesError) {
      report(error)
      return { kind: 'refused', why: 'The picture could not be kept: our disk takes nothing more. Your words are as they were. Tell whoever runs Chalkline, and add it again later.' }
    }
    throw error
  }
}

/** Takes a picture out of a draft, and its file out of the house when no other post shows it. */
export async function removeAsset(app: App, id: PostId, asset: AssetId): Promise<Saved> {
  const file = (await getAsset(app.db, asset))?.file
  const saved = await takeOut(app, id, asset)
  if (saved.kind === 'saved' && file) {
    const [other] = await app.db.sql.select({ id: assets.id }).from(assets).where(and(eq(assets.districtId, app.db.district), eq(assets.file, file))).limit(1)
    if (!other) await app.house.files.remove(file)
  }
  return saved
}

async function takeOut(app: App, id: PostId, asset: AssetId): Promise<Saved> {
  return app.write(async (tx): Promise<Saved> => {
    const whole = await lockWholePost(tx, id)
    if (whole === null) return { kind: 'no-such-post' }
    if (!mayWrite(app.actor, whole.post)) return { kind: 'not-yours' }
    const fixed = notEditable(whole)
    if (fixed) return fixed
    await tx.sql.delete(depictions).where(and(eq(depictions.districtId, tx.district), eq(depictions.assetId, asset)))
    const gone = await tx.sql.delete(assets).where(and(eq(assets.districtId, tx.district), eq(assets.id, asset), eq(assets.postId, id))).returning({ file: assets.file })
    if (gone[0]) await tx.record({ event: 'asset.removed', subject: { kind: 'post', id }, details: { asset, file: gone[0].file } })
    return settle(app, tx, whole, {})
  })
}
