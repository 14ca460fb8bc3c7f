import { z } from 'zod'
import { bearers, contexts, modalities } from './edition.ts'
import type { KnownMeasures } from './known.ts'
import { date, duration, mapping, name, oneOf, oneOrMore, text } from './words.ts'

/** A clause's own keys; its measures are read one by one (read-measure.ts), so that one slip hides no other. */
export const clauseSchema = mapping('a clause', {
  id: z.string().regex(/^[A-Z]{2,8}-[A-Za-z0-9.]+$/, { error: 'is no clause id: write the policy\'s letters, a hyphen and the section, like OKC-B3i2' })
    .describe('Permanent: cited by findings, cases and tests.'),
  section: text.describe('The section in the published text.'),
  title: text.max(60, { error: 'is over 60 characters; a title is a few words for a tile' }),
  says: text.describe('The clause in our own words. A draft may carry {--struck--} and {++inserted++} wording.'),
  modality: oneOf(modalities, 'modality'),
  bearer: oneOrMore(oneOf(bearers, 'bearer')).describe('Whom the clause binds.'),
  context: oneOrMore(oneOf(contexts, 'context')),
  overrides: z.array(text).min(1, { error: 'is an empty list' }).optional().describe('Clauses of an earlier pack that this one takes the place of.'),
  'in-effect-by': z.array(z.unknown()).min(1, { error: 'is an empty list: name at least one measure' }).describe('The measures that put the clause in effect.'),
})

/** Everything of a pack but what its clauses say. */
export function packSchema(known: KnownMeasures) {
  const role = oneOf([...known.roles] as [string, ...string[]], 'role')
  return mapping('a pack', {
    policy: name.describe('The policy\'s permanent name.'),
    title: text,
    summary: text.optional().describe('What the policy is about, in two sentences.'),
    status: oneOf(['draft', 'in-force'], 'status'),
    district: mapping('a district', { id: name, name: text, state, locale: locale.default('en-US'), timezone }),
    kind: oneOf(['policy', 'procedure', 'regulation', 'guidelines'], 'kind of policy'),
    number: text.nullable().default(null),
    effective: date.optional(),
    reviewed: date.optional().describe('The day of the last review.'),
    'basis-for-discipline': z.boolean().default(true).describe('False: no case may cite this edition as its basis.'),
    owner: role.describe('The role that answers for the policy.'),
    responsible: text.optional().describe('The responsible post\'s title, as the policy writes it.'),
    contact: mapping('a contact', { role, name: text.optional(), email: z.email({ error: 'is no e-mail address' }).optional(), phone: text.optional() }).optional(),
    review: mapping('a review', { every: duration }).optional(),
    history: z.array(mapping('an event', { date, event: text })).optional(),
    relations: z.array(relation).optional(),
    equity: text.optional().describe('Equity considerations, where the policy states them.'),
    clauses: z.array(z.unknown()).min(1, { error: 'is an empty list: a policy has clauses' }),
  })
}
export type PackText = z.output<ReturnType<typeof packSchema>>

const state = z.string().regex(/^[A-Z]{2}$/, { error: 'is no state: write its two letters, like OK' })
const locale = z.string().refine((value) => holds(() => Intl.getCanonicalLocales(value)), { error: 'is no language tag: write one like en-US' })
const timezone = z.string().refine((value) => holds(() => new Intl.DateTimeFormat('en', { timeZone: value })), {
  error: 'is no time zone: write one like America/Chicago',
  params: { vocabulary: 'timeZone' },
})

const relation = mapping('a relation', {
  supplements: text.optional(), implements: text.optional(), 'implemented-by': text.optional(),
  replaces: text.optional(), follows: text.optional(), related: text.optional(),
}).refine((value) => Object.values(value).filter((to) => to !== undefined).length === 1, { error: 'says one thing: a word like "supplements" and what it supplements' })

function holds(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
