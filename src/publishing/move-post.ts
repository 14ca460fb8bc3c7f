import type { Tx } from '#src/app/app.ts'
import type { NewEntry } from '#src/ledger/index.ts'
import { canMovePost } from './rules/post-states.ts'
import type { PostState } from './rules/post-states.ts'
import type { Post } from './store.ts'
import { savePost } from './store.ts'

/** A post was asked to go where its state does not lead, or not held while it was moved: a bug in the caller, never a user's error. */
export class IllegalMove extends Error {
  override name = 'IllegalMove'
  constructor(from: PostState, to: PostState) { super(`A post that is ${from} cannot become ${to}.`) }
}

/**
 * The only way a post changes state: checked against the table, saved, and entered in the ledger.
 * The caller holds the post (`lockWholePost`), so that what it decided on is still so.
 */
export async function movePost(
  tx: Tx, post: Post, to: PostState,
  entry: Pick<NewEntry, 'event' | 'reason' | 'details'>,
  change: Partial<Pick<Post, 'returnedNote' | 'publishedAt' | 'goOutAt' | 'submittedById'>> = {},
): Promise<void> {
  if (!canMovePost(post.state, to)) throw new IllegalMove(post.state, to)
  if (!await savePost(tx, post, { ...change, state: to })) throw new IllegalMove(post.state, to)
  await tx.record({ ...entry, subject: { kind: 'post', id: post.id } })
}
