import { createHash } from 'node:crypto'
import type { ContentHash } from '#src/kit/ids.ts'
import { canonicalJson } from '#src/kit/json.ts'
import type { WholePost } from './store.ts'

/**
 * The hash of exactly what would go out: words, places, pictures, and what was said about them.
 * Two posts with one hash look the same to a reader and to a check, so an approval of the hash is an
 * approval of the thing (invariant 1). Who wrote it and when it goes out are not part of it.
 */
export function contentHash({ post, deliveries, assets }: WholePost): ContentHash {
  const content = canonicalJson({
    v: 1,
    title: post.title,
    words: post.words,
    language: post.language,
    presences: deliveries.map((one) => one.presenceId).toSorted(),
    assets: assets.map((asset) => ({
      file: asset.file,
      alt: asset.alt,
      rights: asset.rights,
      credit: asset.credit,
      visibleText: asset.visibleText,
      logo: asset.logo,
      nobody: asset.nobody,
      people: asset.people.map((one) => ({ student: one.studentId, person: one.personId, recognisable: one.recognisable })),
    })),
  })
  return createHash('sha256').update(content).digest('hex') as ContentHash
}
