import type { App } from '#src/app/app.ts'
import type { ContentHash, PostId } from '#src/kit/ids.ts'
import { reviewPost } from './review-post.ts'
import { mayOverride, mayWrite } from './rules/abilities.ts'
import { takesAWord } from './rules/readiness.ts'
import { editable } from './rules/post-states.ts'
import { findingKey } from './rules/finding-key.ts'
import { lockWholePost } from './store.ts'
import { confirmations, overrides } from './tables.ts'

export type Answered = { readonly kind: 'answered' } | { readonly kind: 'not-yours' } | { readonly kind: 'no-such-finding' } | { readonly kind: 'changed-since-seen' } | { readonly kind: 'needs-reason' }

/** The writer gives their word on a finding that asks for it. It holds for exactly this content. */
export async function confirmFinding(app: App, id: PostId, finding: string, seen: ContentHash): Promise<Answered> {
  return app.write(async (tx): Promise<Answered> => {
    const whole = await lockWholePost(tx, id)
    if (!whole || app.actor.kind !== 'person' || !mayWrite(app.actor, whole.post) || !editable(whole.post.state)) return { kind: 'not-yours' }
    if (whole.post.contentHash !== seen) return { kind: 'changed-since-seen' }
    const { readiness } = await reviewPost(app, tx, whole)
    const found = readiness.unconfirmed.find((one) => findingKey(one) === finding)
    if (!found || !takesAWord(found)) return { kind: 'no-such-finding' }
    await tx.sql.insert(confirmations).values({ districtId: tx.district, postId: id, finding, contentHash: seen, byId: app.actor.id, at: app.now() }).onConflictDoNothing()
    await tx.record({ event: 'post.confirmed', subject: { kind: 'post', id }, details: { rule: found.rule, clauses: found.clauses.map((clause) => clause.id), content: seen } })
    return { kind: 'answered' }
  })
}

/** Communications decides against a finding, with a reason; recorded and shown on the board (product.md, principle 7). */
export async function overrideFinding(app: App, id: PostId, finding: string, seen: ContentHash, reason: string): Promise<Answered> {
  return app.write(async (tx): Promise<Answered> => {
    const whole = await lockWholePost(tx, id)
    if (!whole || app.actor.kind !== 'person' || !mayOverride(app.actor, whole.post) || !editable(whole.post.state)) return { kind: 'not-yours' }
    if (whole.post.contentHash !== seen) return { kind: 'changed-since-seen' }
    if (reason.trim() === '') return { kind: 'needs-reason' }
    const { verdict } = await reviewPost(app, tx, whole)
    const found = verdict.findings.find((one) => findingKey(one) === finding)
    // A child's release is the family's to give: nobody in the district can decide otherwise (invariant 2).
    if (!found || found.rule === 'student-release') return { kind: 'no-such-finding' }
    await tx.sql.insert(overrides).values({ districtId: tx.district, postId: id, finding, contentHash: seen, byId: app.actor.id, reason, at: app.now() }).onConflictDoNothing()
    await tx.record({ event: 'post.overridden', subject: { kind: 'post', id }, reason, details: { rule: found.rule, clauses: found.clauses.map((clause) => clause.id), content: seen } })
    return { kind: 'answered' }
  })
}
