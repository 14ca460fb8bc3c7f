import type { App } from '#src/app/app.ts'
import type { Figure } from '#src/app/capability.ts'
import { bearerWords, measureInWords } from '#src/policies/index.ts'
import { bearers, measureKinds, modalities } from '#src/policies/rules/edition.ts'
import type { Bearer, MeasureKind, Modality } from '#src/policies/rules/edition.ts'
import { byHeading } from '#src/policies/rules/heading.ts'
import type { Heading } from '#src/policies/rules/heading.ts'
import { asItReads } from '#src/policies/rules/redline.ts'
import { gatherBoard } from './gather-board.ts'
import type { BoardClause } from './gather-board.ts'
import { inOrderOfWeight } from './rules/evidence.ts'
import { joinSmall } from './rules/join-small.ts'
import { figureParts, standings } from './rules/standing.ts'
import type { Standing } from './rules/standing.ts'

/** What the URL asks of the board; whatever it does not know is left out. */
export interface Asked {
  readonly q: string
  readonly policy: string | null
  readonly who: Bearer | null
  readonly modality: Modality | null
  readonly state: Standing | null
  readonly by: 'capability' | null
  readonly clause: string | null
}

export function askedOf(search: URLSearchParams): Asked {
  return {
    q: (search.get('q') ?? '').trim(),
    policy: search.get('policy') || null,
    who: bearers.find((one) => one === search.get('who')) ?? null,
    modality: modalities.find((one) => one === search.get('modality')) ?? null,
    state: standings.find((one) => one === search.get('state')) ?? null,
    by: search.get('by') === 'capability' ? 'capability' : null,
    clause: search.get('clause') || null,
  }
}

export interface BoardTile {
  readonly id: string
  readonly title: string
  readonly standing: Standing
  readonly figure: { readonly n: number; readonly total: number | null } | null
  /** Of its measures, how many are not measured, where another one is. */
  readonly unmeasured: number
}

export type WallHeading = Heading | { readonly kind: 'capability'; readonly of: MeasureKind }
export interface WallOf { readonly policy: string; readonly title: string; readonly parts: readonly { readonly headings: readonly WallHeading[]; readonly tiles: readonly BoardTile[] }[] }

/** Everything the board's page shows. */
export async function boardPage(app: App, asked: Asked) {
  const board = await app.remember(`board ${app.actor.kind === 'person' ? app.actor.id : ''}`, () => gatherBoard(app))
  const count = (standing: Standing) => board.filter((one) => one.standing === standing).length
  const found = board.filter((one) => fits(one, asked))
  const shown = found.filter((one) => asked.state === null || one.standing === asked.state)
  const opened = board.find((one) => one.clause.id === asked.clause)
  const worst = (standing: Standing) => board.filter((one) => one.standing === standing).toSorted((a, b) => share(a.measures[0].figure) - share(b.measures[0].figure)).map(({ clause }) => ({ id: clause.id, title: clause.title }))
  return {
    working: count('in-effect') + count('slipping') + count('not-in-effect'),
    counts: Object.fromEntries(standings.map((one) => [one, count(one)])) as Record<Standing, number>,
    found: { all: found.length, by: Object.fromEntries(standings.map((one) => [one, found.filter((clause) => clause.standing === one).length])) as Record<Standing, number> },
    out: worst('not-in-effect')[0] ?? null,
    slipping: worst('slipping')[0] ?? null,
    policies: app.editions.map(({ policy, title }) => ({ policy, title })),
    bearers: bearers.filter((bearer) => board.some(({ clause }) => clause.bearer.includes(bearer))).map((one) => ({ value: one, label: bearerWords.en.bearer(one) })),
    modalities: modalities.map((one) => ({ value: one, label: bearerWords.en.modality(one) })),
    walls: asked.by === 'capability' ? [byKind(shown)] : byPolicy(shown),
    drawer: opened ? drawerOf(app, opened) : null,
  }
}

const share = (figure: Figure | null): number => (figure === null || figure.total === 0 ? 1 : figure.holds / figure.total)

function fits({ edition, clause }: BoardClause, { q, policy, who, modality }: Asked): boolean {
  const needle = q.toLowerCase()
  return (policy === null || edition.policy === policy)
    && (who === null || clause.bearer.includes(who))
    && (modality === null || clause.modality === modality)
    && (needle === '' || [clause.id, clause.title, clause.says, clause.section].some((text) => text.toLowerCase().includes(needle)))
}

function tileOf({ clause, standing, measures: [worst], unmeasured }: BoardClause): BoardTile {
  const { figure } = worst
  return { id: clause.id, title: clause.title, standing, figure: figure === null || figure.total === 0 ? null : figureParts(figure), unmeasured: standing === 'unmeasured' ? 0 : unmeasured }
}

function byPolicy(shown: readonly BoardClause[]): readonly WallOf[] {
  const policies = Map.groupBy(shown, (one) => one.edition)
  return [...policies].map(([edition, clauses]) => ({
    policy: edition.policy, title: edition.title,
    parts: joinSmall(byHeading(clauses.map((one) => ({ section: one.clause.section, one }))).map((part) => ({ headings: [part.heading], tiles: part.clauses.map(({ one }) => tileOf(one)) }))),
  }))
}

function byKind(shown: readonly BoardClause[]): WallOf {
  const kinds = Map.groupBy(shown, (one) => one.measures[0].measure.kind)
  return {
    policy: '', title: '',
    parts: measureKinds.flatMap((kind) => {
      const clauses = kinds.get(kind)
      return clauses ? [{ headings: [{ kind: 'capability' as const, of: kind }], tiles: clauses.map(tileOf) }] : []
    }),
  }
}

function drawerOf(app: App, { clause, standing, measures }: BoardClause) {
  const lines = inOrderOfWeight(measures.flatMap(({ figure }) => figure?.evidence ?? []))
  const seen = new Set<string>()
  return {
    id: clause.id, title: clause.title, says: asItReads(clause.says), standing,
    measures: measures.map(({ measure, figure, standing: own }) => ({
      ...measureInWords(measure, app.house.policies.pending, 'en'), standing: own,
      figure: figure && { holds: figure.holds, total: figure.total, late: figure.late, breached: figure.breached },
    })),
    evidence: lines.filter(({ says, href }) => !seen.has(`${says} ${href}`) && seen.add(`${says} ${href}`)),
  }
}
