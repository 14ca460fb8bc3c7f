import { and, eq, isNull } from 'drizzle-orm'
import type { App, Tx } from '#src/app/app.ts'
import type { ContentHash, PostId } from '#src/kit/ids.ts'
import { namesBorneAmong } from '#src/people/index.ts'
import { mask } from '#src/screening/rules/mask.ts'
import { possibleNames } from '#src/screening/rules/mask-names.ts'
import type { Said } from '#src/screening/rules/opinion.ts'
import type { SecondOpinion } from '#src/screening/index.ts'
import { gatherReview } from './gather-review.ts'
import { isLeftBehind } from './rules/unanswered-question.ts'
import { wordsToAskAbout } from './rules/words-to-ask-about.ts'
import { getWholePost, opinionOf } from './store.ts'
import { secondOpinions } from './tables.ts'

/**
 * Asks about a post as it waits for approval, once for its content, and keeps the answer. That it is
 * asked is written down before anything leaves (as ADR 008 has it for posts), what came back after;
 * neither holds any of the words. What cannot be masked is not sent. The post itself is not touched.
 */
export async function askSecondOpinion(app: App, opinion: SecondOpinion, id: PostId, content: ContentHash): Promise<void> {
  const whole = await getWholePost(app.db, id)
  if (whole === null || whole.post.state !== 'in-review' || whole.post.contentHash !== content) return
  const text = wordsToAskAbout(whole)
  const { facts } = await gatherReview(app, app.db, whole)
  const masked = mask(text, facts, await namesBorneAmong(app.db, possibleNames(text)))
  const isOurs = await app.write(async (tx) => {
    if (!await claim(tx, id, content, opinion.who, app.now())) return false
    if (masked.kind === 'masked') await tx.record({ event: 'post.opinion-asked', subject: { kind: 'post', id }, details: { content, who: opinion.who } })
    return true
  })
  if (!isOurs) return
  const said: Said = masked.kind === 'masked' ? await opinion.ask(masked.text, new AbortController().signal) : { kind: 'silent', reason: masked.reason }
  await app.write(async (tx) => {
    const saved = await tx.sql.update(secondOpinions).set({ said }).where(and(thisOne(tx, id, content), isNull(secondOpinions.said))).returning({ id: secondOpinions.postId })
    if (saved.length > 0) await tx.record({ event: 'post.opinion-came', subject: { kind: 'post', id }, details: { content, who: opinion.who, ...inFigures(said) } })
  })
}

/** True for the one who asks: nobody did before, or whoever did never came back. */
async function claim(tx: Tx, id: PostId, content: ContentHash, who: string, now: Date): Promise<boolean> {
  const made = await tx.sql.insert(secondOpinions).values({ districtId: tx.district, postId: id, contentHash: content, who, askedAt: now, said: null })
    .onConflictDoNothing().returning({ id: secondOpinions.postId })
  if (made.length > 0) return true
  const before = await opinionOf(tx, id, content)
  if (before === null || before.said !== null || !isLeftBehind(before.askedAt, now)) return false
  const taken = await tx.sql.update(secondOpinions).set({ who, askedAt: now })
    .where(and(thisOne(tx, id, content), isNull(secondOpinions.said), eq(secondOpinions.askedAt, before.askedAt))).returning({ id: secondOpinions.postId })
  return taken.length > 0
}

const thisOne = (tx: Tx, id: PostId, content: ContentHash) =>
  and(eq(secondOpinions.districtId, tx.district), eq(secondOpinions.postId, id), eq(secondOpinions.contentHash, content))

/** For the ledger: scores as whole numbers of 100, or the reason of the silence. */
const inFigures = (said: Said) => (said.kind === 'silent'
  ? { silent: said.reason }
  : { scores: Object.fromEntries(said.scores.map(({ category, score }) => [category, Math.round(score * 100)])) })
