import type { App } from '#src/app/app.ts'
import type { Finding } from '#src/screening/rules/finding.ts'
import { opinionFindings } from '#src/screening/rules/opinion-findings.ts'
import { silenceInWords } from '#src/screening/rules/opinion.ts'
import { isLeftBehind } from './rules/unanswered-question.ts'
import { wordsToAskAbout } from './rules/words-to-ask-about.ts'
import type { WholePost } from './store.ts'
import { opinionOf } from './store.ts'

interface ClauseRef { readonly id: string; readonly title: string | undefined }

/** What a post's page shows of a second opinion: what was kept, for nobody is asked while a page is read. */
export type OpinionView =
  | { readonly kind: 'asking' }
  | { readonly kind: 'silent'; readonly who: string; readonly at: Date; readonly why: string }
  | { readonly kind: 'said'; readonly who: string; readonly at: Date; readonly findings: readonly { readonly rule: Finding['rule']; readonly why: string; readonly clauses: readonly ClauseRef[] }[] }

const notKept = 'what the program said did not arrive here.'

/** Null where nobody was asked (a post that was sent before the district switched it on, for one): the page then says nothing of it. */
export async function loadOpinion(app: App, whole: WholePost, ours: readonly Finding[]): Promise<OpinionView | null> {
  const { post } = whole
  const kept = await opinionOf(app.db, post.id, post.contentHash)
  if (kept === null) return null
  const { who, askedAt: at, said } = kept
  if (said === null) return isLeftBehind(at, app.now()) ? { kind: 'silent', who, at, why: notKept } : { kind: 'asking' }
  if (said.kind === 'silent') return { kind: 'silent', who, at, why: silenceInWords[said.reason] }
  const titles = new Map(app.editions.flatMap((edition) => edition.clauses.map((clause) => [clause.id, clause.title])))
  const findings = opinionFindings(said, who, ours, app.editions, { as: 'official', text: wordsToAskAbout(whole) })
  return { kind: 'said', who, at, findings: findings.map(({ rule, why, clauses }) => ({ rule, why, clauses: clauses.map(({ id }) => ({ id, title: titles.get(id) })) })) }
}
