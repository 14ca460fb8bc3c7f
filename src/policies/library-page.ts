import type { App } from '#src/app/app.ts'
import type { Actor } from '#src/people/rules/actor.ts'
import { ownedBy } from '#src/presences/index.ts'
import { bearers, contexts } from './rules/edition.ts'
import type { Bearer, Clause, Context, Edition } from './rules/edition.ts'
import { byHeading } from './rules/heading.ts'
import { asItReads, firstMark } from './rules/redline.ts'

export type EditionPage = ReturnType<typeof editionPage>

/**
 * What the policy library shows: the editions that the district follows, or the one that the URL
 * names (drafts and other districts' too). Null: no policy of that name is here.
 */
export async function libraryPage(app: App, search: URLSearchParams) {
  const asked = {
    q: (search.get('q') ?? '').trim(),
    who: bearers.find((one) => one === search.get('who')) ?? null,
    where: contexts.find((one) => one === search.get('where') && one !== 'any') ?? null,
  }
  const all = app.house.policies.editions
  const ours = new Set(app.editions.map((edition) => edition.policy))
  const only = search.get('policy') || null
  const named = only === null ? null : app.editions.find((edition) => edition.policy === only) ?? app.house.policies.find(only)
  if (only !== null && named === null) return null
  const read = named ? [named] : app.editions
  const editions = read.map((edition) => editionPage(edition, asked)).filter((edition) => edition.parts.length > 0)
  const short = ({ policy, title, district }: Edition) => ({ policy, title, district: district.name })
  return {
    asked, only, editions, ours: named === null || ours.has(named.policy),
    found: editions.flatMap((edition) => edition.parts.flatMap((part) => part.clauses)).length,
    who: bearers.filter((bearer) => read.some((edition) => edition.clauses.some((clause) => clause.bearer.includes(bearer)))),
    mine: await clausesOf(app),
    drafts: only === null ? all.filter((edition) => edition.status === 'draft').map(short) : [],
    others: only === null ? all.filter((edition) => edition.status !== 'draft' && !ours.has(edition.policy)).map(short) : [],
  }
}

interface Asked { readonly q: string; readonly who: Bearer | null; readonly where: Context | null }

function editionPage(edition: Edition, asked: Asked) {
  const { about } = edition
  return {
    policy: edition.policy, title: edition.title, kind: edition.kind, number: edition.number, draft: edition.status === 'draft', basis: edition.basisForDiscipline,
    district: edition.district.name, state: edition.district.state,
    summary: about?.summary ?? null, responsible: about?.responsible ?? null, contact: about?.contact ?? null,
    reviewed: about?.reviewed ?? null, history: about?.history ?? [], day: about?.history.map(({ date }) => date).toSorted().at(-1) ?? null,
    parts: byHeading(edition.clauses.filter((clause) => fits(clause, asked))).map(({ heading, clauses }) => ({
      heading,
      clauses: clauses.map(({ id, title, says, section, modality, bearer, context }) => ({ id, title, section, modality, bearer, context, says: asItReads(says), changed: firstMark(says) !== null })),
    })),
  }
}

function fits(clause: Clause, { q, who, where }: Asked): boolean {
  const needle = q.toLowerCase()
  return (who === null || clause.bearer.includes(who))
    && (where === null || clause.context.includes(where) || clause.context.includes('any'))
    && (needle === '' || [clause.id, clause.title, asItReads(clause.says), clause.section].some((text) => text.toLowerCase().includes(needle)))
}

/** What a person's roles have to do, the rarest role first; nothing for whoever is not signed in. */
async function clausesOf(app: App) {
  if (app.actor.kind !== 'person') return []
  const owns = (await ownedBy(app.db, app.actor.id)).length > 0
  const clauses = app.editions.flatMap((edition) => edition.clauses)
  return [...rolesOf(app.actor), ...(owns ? ['content-owner' as const] : []), 'employee' as const]
    .map((role) => ({ role, clauses: clauses.filter((clause) => clause.bearer.includes(role) && clause.modality !== 'info').map(({ id, title }) => ({ id, title })) }))
    .filter((one) => one.clauses.length > 0)
}

const rolesOf = (actor: Extract<Actor, { kind: 'person' }>) => [...new Set(actor.roles.map((held) => held.role))].filter((role) => role !== 'employee')
