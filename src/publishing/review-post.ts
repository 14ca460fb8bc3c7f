import type { App } from '#src/app/app.ts'
import type { DistrictDb } from '#src/db/client.ts'
import { severity, strictest } from '#src/kit/outcome.ts'
import { checks } from '#src/screening/rules/checks.ts'
import type { Finding, Verdict } from '#src/screening/rules/finding.ts'
import { judge } from '#src/screening/rules/judge.ts'
import type { Gathered } from './gather-review.ts'
import { gatherReview } from './gather-review.ts'
import { besideTexts, pointingAt } from './rules/beside-texts.ts'
import { findingKey } from './rules/finding-key.ts'
import { readiness } from './rules/readiness.ts'
import type { Readiness } from './rules/readiness.ts'
import type { WholePost } from './store.ts'
import { answersTo } from './store.ts'

export interface PostReview { readonly verdict: Verdict; readonly readiness: Readiness; readonly gathered: Gathered }

/** Judges a post as it stands now, for every place it goes to, and what people have said about it. */
export async function reviewPost(app: App, db: DistrictDb, whole: WholePost): Promise<PostReview> {
  const gathered = await gatherReview(app, db, whole)
  const { drafts, facts } = gathered
  const findings = drafts.flatMap((draft) => [
    ...judge(draft, facts, app.editions, checks).findings,
    ...besideTexts(draft, whole.post.title).flatMap((beside) => pointingAt(judge(beside.draft, facts, app.editions, checks).findings, beside.at)),
  ])
  const verdict = together(findings)
  const answers = await answersTo(db, whole.post.id, whole.post.contentHash)
  return { verdict, gathered, readiness: readiness(verdict, answers, app.district.settings.approval === 'every-post') }
}

/** One post, several places: a finding that holds for more than one is said once, at its strictest. */
function together(all: readonly Finding[]): Verdict {
  const byKey = new Map<string, Finding>()
  for (const finding of all) {
    const key = findingKey(finding)
    const known = byKey.get(key)
    if (!known || severity(finding.outcome) > severity(known.outcome)) byKey.set(key, finding)
  }
  const findings = [...byKey.values()].toSorted((a, b) => severity(b.outcome) - severity(a.outcome))
  return { outcome: strictest(findings.map((finding) => finding.outcome)), findings }
}
