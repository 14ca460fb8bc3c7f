import type { App } from '#src/app/app.ts'
import type { AssetId } from '#src/kit/ids.ts'
import { mayRead } from './rules/abilities.ts'
import { getAsset, getPost } from './store.ts'

/** A post's picture: for everybody while the post is out, before and after only for those who may read it. */
export async function pictureFile(app: App, id: string): Promise<{ bytes: Uint8Array; type: string; cache: string } | null> {
  const asset = await getAsset(app.db, id as AssetId)
  const post = asset ? await getPost(app.db, asset.postId) : null
  if (!asset || !post || (post.state !== 'published' && !mayRead(app.actor, post))) return null
  const bytes = await app.house.files.get(asset.file)
  // Never kept by a cache: a picture that must come down is gone at once.
  return bytes && { bytes, type: asset.type, cache: 'private, no-cache' }
}
