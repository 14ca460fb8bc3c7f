import { z } from 'zod'
import { outcomes } from '#src/kit/outcome.ts'
import type { FindingOutcome } from '#src/kit/outcome.ts'
import { measureKinds, voices } from './edition.ts'
import type { MeasureKind } from './edition.ts'
import type { KnownMeasures } from './known.ts'
import { duration, mapping, name, oneOf, oneOrMore, recurs, term, text } from './words.ts'

/** Those whom a measure may name though the district gives them no role. */
export const outsiders = ['guardian', 'student', 'public', 'press'] as const

const findingOutcomes = outcomes.filter((outcome): outcome is FindingOutcome => outcome !== 'clear')

/** Every setting that a measure may carry. A setting means the same wherever it stands. */
function settings(known: KnownMeasures) {
  const role = oneOf(wordsOf(known.roles), 'role')
  const party = oneOf(wordsOf([...known.roles, ...outsiders]), 'role')
  const step = mapping('a step', {
    by: oneOrMore(party).describe('Who signs; of several, any one.'),
    does: oneOf(['notified', 'approves', 'consents', 'answers'], 'what a step does'),
    written: z.boolean().optional(),
    within: duration.optional(),
  })
  return {
    asks: text.describe('The question, as a person reads it.'),
    because: text.describe('Why this measure goes beyond or stays behind what the clause\'s modality asks.'),
    before: text.describe('What cannot start until this is done.'),
    by: oneOrMore(party).describe('Who does it; of several, any one.'),
    channels: z.array(text),
    conditions: z.array(text),
    each: name.describe('What it is counted by, e.g. student-depicted, presence, employee.'),
    escalate: mapping('an escalation', { after: duration, to: role }),
    every: recurs.describe('How often it comes round.'),
    for: oneOrMore(party).describe('Whom it concerns.'),
    is: z.union([z.boolean(), text, z.array(text)]).describe('The value or values that are right.'),
    items: z.array(text).describe('What it covers, one line each.'),
    justify: z.boolean().describe('Another value is possible with a reason on record.'),
    keep: term.describe('How long it is kept.'),
    of: name.describe('The register or thing it belongs to, e.g. presence, asset, case.'),
    on: oneOrMore(oneOf(voices, 'voice')).describe('Voices it judges; by default those of the clause\'s context.'),
    outcome: oneOf(findingOutcomes as [FindingOutcome, ...FindingOutcome[]], 'outcome').describe('What happens when the check fires.'),
    proof: oneOf(['delivery', 'receipt', 'signature', 'attendance', 'none'], 'proof'),
    refuses: z.array(text).describe('What cannot be chosen while this stands.'),
    remind: duration.describe('How long before it is due a reminder goes out.'),
    required: z.boolean(),
    says: text.describe('The text itself, as its reader sees it.'),
    steps: z.array(step).min(1, { error: 'is an empty list' }).describe('Signatures in their order.'),
    times: z.int({ error: 'is no whole number' }).min(1, { error: 'is no count: write 1 to 366' }).max(366, { error: 'is no count: write 1 to 366' }).describe('How many times in each round.'),
    to: oneOrMore(party).describe('Who is told.'),
    until: term.describe('How long it holds.'),
    when: oneOrMore(text).describe('The moment it is for, e.g. on-hire, before-first-post, comments-open.'),
    within: duration.describe('The time from the moment it is due to the moment it is late.'),
  }
}
type Setting = keyof ReturnType<typeof settings>

/** Which settings each kind takes (`because` goes with every one). A check takes its own besides. */
const takes: Readonly<Record<MeasureKind, readonly Setting[]>> = {
  check: ['outcome', 'on', 'each'],
  approval: ['steps', 'before', 'of', 'each', 'within', 'escalate', 'conditions', 'when'],
  field: ['of', 'is', 'required', 'justify', 'by', 'each', 'when'],
  cadence: ['every', 'within', 'each', 'by', 'of', 'when', 'times', 'remind', 'escalate', 'items'],
  assent: ['every', 'when', 'for', 'by', 'items', 'before', 'within', 'remind', 'escalate', 'says', 'proof'],
  training: ['every', 'times', 'by', 'for', 'items', 'proof', 'when', 'remind', 'escalate'],
  notice: ['to', 'by', 'every', 'within', 'proof', 'when', 'each', 'says', 'items', 'remind', 'escalate'],
  permit: ['steps', 'conditions', 'channels', 'for', 'by', 'to', 'each', 'when', 'until', 'within', 'escalate'],
  gate: ['asks', 'before', 'of', 'by', 'to', 'refuses', 'within', 'escalate', 'when', 'items'],
  record: ['keep', 'of', 'by', 'to', 'before', 'each', 'within', 'when', 'items', 'escalate'],
  guide: ['for', 'when', 'every', 'says', 'items', 'to'],
  listing: ['for', 'every', 'by', 'of', 'items', 'when'],
}

/** What no measure of the kind makes sense without. */
const needs: Readonly<Partial<Record<MeasureKind, readonly Setting[]>>> = { check: ['outcome'], approval: ['steps'] }

export type MeasureSchema = z.ZodObject
/** The schema of each kind, for the names and roles that are known. */
export function measureSchemas(known: KnownMeasures): Readonly<Record<MeasureKind, MeasureSchema>> {
  const all = settings(known)
  const schema = (kind: MeasureKind): MeasureSchema => {
    const shape: Record<string, z.ZodType> = { [kind]: nameOf(kind, known) }
    for (const setting of takes[kind]) shape[setting] = needs[kind]?.includes(setting) === true ? all[setting] : all[setting].optional()
    shape['because'] = all.because.optional()
    // A check's further settings are its own; the check's schema judges them (read-measure.ts).
    return kind === 'check' ? z.looseObject(shape).meta({ title: kindTitle(kind) }) : mapping(kindTitle(kind), shape)
  }
  return Object.fromEntries(measureKinds.map((kind) => [kind, schema(kind)])) as Record<MeasureKind, MeasureSchema>
}

function nameOf(kind: MeasureKind, known: KnownMeasures): z.ZodType {
  const of = known.measures[kind]
  return of === 'any' ? name : oneOf(wordsOf(Object.keys(of ?? {})), kind)
}

/** How a message speaks of a kind: "a check", "an approval". */
export const kindTitle = (kind: MeasureKind): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`

// An empty vocabulary is one that no word is in; zod's enum wants at least one entry for its type.
const wordsOf = (list: readonly string[]): [string, ...string[]] => [...list] as [string, ...string[]]
