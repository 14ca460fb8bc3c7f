import type { App } from '#src/app/app.ts'
import { figureOf } from '#src/app/capabilities.ts'
import { standingOf, worstFirst } from '#src/board/rules/standing.ts'
import type { Locale } from '#src/ui/catalogue.ts'
import { likeClauses } from './find-clause.ts'
import type { FoundClause } from './find-clause.ts'
import { measureInWords } from './measure-in-words.ts'
import { measureName } from './rules/edition.ts'
import { headingOf } from './rules/heading.ts'
import { asItReads, redline } from './rules/redline.ts'

/** Everything the page of one clause shows. Figures are the district's own business: only for whoever is signed in. */
export async function clausePage(app: App, found: FoundClause, locale: Locale) {
  const { edition, clause } = found
  const ours = app.editions.some((one) => one.policy === edition.policy)
  const stretches = redline(clause.says)
  const own = app.editions.map((one) => one.policy)
  const others = app.house.policies.editions.toSorted((a, b) => rank(own, a.policy) - rank(own, b.policy))
  return {
    id: clause.id, title: clause.title, section: clause.section, heading: headingOf(clause.section),
    modality: clause.modality, bearer: clause.bearer, context: clause.context, overrides: clause.overrides ?? [],
    says: asItReads(clause.says),
    changes: stretches.some((one) => one.kind !== 'same') ? stretches.map(({ kind, text }) => ({ kind: kind === 'same' ? 'same' as const : kind === 'ins' ? 'added' as const : 'removed' as const, text })) : null,
    edition: {
      policy: edition.policy, title: edition.title, number: edition.number, kind: edition.kind, draft: edition.status === 'draft', ours, basis: edition.basisForDiscipline,
      district: edition.district.name, history: edition.about?.history ?? [], day: edition.about?.history.map(({ date }) => date).toSorted().at(-1) ?? null,
    },
    measures: clause.measures.map((measure) => measureInWords(measure, app.house.policies.pending, locale)),
    checksOwnWords: ours && app.actor.kind === 'person' && clause.measures.some((measure) => measure.kind === 'check' && measure.on.includes('personal')),
    figures: ours && app.actor.kind === 'person' ? await figuresOf(app, found) : null,
    like: likeClauses(others, found).slice(0, MOST_LIKE).map((one) => ({ id: one.clause.id, title: one.clause.title, district: one.edition.district.name })),
  }
}

const MOST_LIKE = 6
const rank = (own: readonly string[], policy: string): number => (own.includes(policy) ? own.indexOf(policy) : own.length)

/** How each measure stands, in the clause's order, and the worst of them with its place; null for one that nobody can compute. */
async function figuresOf(app: App, { clause }: FoundClause) {
  const each = []
  for (const measure of clause.measures) {
    const compute = figureOf(measure.kind, measureName(measure))
    const figure = compute === null ? null : await compute(app, clause, measure)
    each.push(figure && { holds: figure.holds, total: figure.total, standing: standingOf(figure) })
  }
  const measured = each.flatMap((one, of) => (one === null ? [] : [{ ...one, of, figure: one }]))
  return { each, worst: worstFirst(measured)[0] ?? null }
}
