import { measureKinds } from './edition.ts'
import type { Clause, Context, Measure, MeasureKind, Modality, Voice } from './edition.ts'
import { below, parsePart, problem } from './explain.ts'
import type { Part } from './explain.ts'
import type { KnownMeasures } from './known.ts'
import { kindTitle, measureSchemas } from './measure-schema.ts'
import type { MeasureSchema } from './measure-schema.ts'
import { nearest } from './nearest.ts'
import type { Problem } from './problem.ts'

/** Reads measures; made once for what is known. */
export interface MeasureReader {
  read(value: unknown, clause: Pick<Clause, 'modality' | 'context'>, part: Part): { readonly measure: Measure } | { readonly problems: readonly Problem[] }
}

export function measureReader(known: KnownMeasures): MeasureReader {
  const schemas = measureSchemas(known)
  return { read: (value, clause, part) => readMeasure(value, clause, part, schemas, known) }
}

function readMeasure(value: unknown, clause: Pick<Clause, 'modality' | 'context'>, part: Part, schemas: Readonly<Record<MeasureKind, MeasureSchema>>, known: KnownMeasures) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problems: [problem(part, 'A measure is a mapping that begins with its kind, like `check: student-release`.')] }
  }
  const keys = Object.keys(value)
  const kind = measureKinds.find((one) => keys.includes(one))
  const first = keys[0] ?? ''
  if (kind === undefined) {
    return { problems: [problem(part, `"${first}" is no kind of measure. A measure begins with one of: ${measureKinds.join(', ')}.`, { nearest: nearest(first, measureKinds) })] }
  }
  if (first !== kind) {
    return { problems: [problem(part, `A measure begins with its kind: write "${kind}:" before "${first}:".`, { at: part.yaml.placeOfKey(part.path, kind) })] }
  }
  const strangers = kind === 'check' ? measureKinds.filter((other) => other !== kind && keys.includes(other)) : []
  if (strangers.length > 0) {
    return { problems: strangers.map((other) => problem(part, `"${other}" begins a measure of its own; put it on a new line with a dash.`, { at: part.yaml.placeOfKey(part.path, other) })) }
  }
  if (known.measures[kind] === undefined) {
    return { problems: [problem(part, `No capability provides ${kindTitle(kind)}.`)] }
  }
  const parsed = parsePart(schemas[kind], value, part)
  if ('problems' in parsed) return parsed
  const { [kind]: named, ...settings } = parsed.data
  const problems = ownSettings(kind, String(named), value, part, known)
  const measure = kind === 'check' ? check(String(named), settings, clause.context) : { kind, name: String(named), settings }
  if (measure.kind === 'check') problems.push(...outcomeProblems(measure.outcome, measure.because, clause.modality, part))
  return problems.length > 0 ? { problems } : { measure }
}

/** Settings that belong to one name, by the schema of the capability that puts it in effect. */
function ownSettings(kind: MeasureKind, named: string, value: object, part: Part, known: KnownMeasures): Problem[] {
  const of = known.measures[kind]
  const schema = of === 'any' || of === undefined ? null : (of[named] ?? null)
  if (schema === null) return []
  const own = Object.fromEntries(Object.entries(value).filter(([key]) => !generalKeys.has(key) && key !== kind))
  const parsed = parsePart(schema, own, part)
  return 'problems' in parsed ? [...parsed.problems] : []
}
const generalKeys: ReadonlySet<string> = new Set(['outcome', 'on', 'each', 'because'])

function check(name: string, all: Record<string, unknown>, context: readonly Context[]): Measure & { readonly kind: 'check' } {
  const { outcome, on, because, ...settings } = all as { outcome: 'advise' | 'confirm' | 'approve' | 'block'; on?: readonly Voice[]; because?: string }
  return { kind: 'check', check: name, outcome, on: on ?? voicesOf(context), settings, ...(because === undefined ? {} : { because }) }
}

/** Whom a clause's checks judge unless they say `on:`. The two work contexts count for each other; comments only when written. */
export function voicesOf(context: readonly Context[]): Voice[] {
  const work = context.some((one) => one !== 'personal')
  const own = context.some((one) => one === 'personal' || one === 'any')
  return [...(work ? ['official', 'professional'] as const : []), ...(own ? ['personal'] as const : [])]
}

/** A recommendation cannot stop a post, and a duty cannot merely be mentioned, unless the pack says why. */
function outcomeProblems(outcome: string, because: string | undefined, modality: Modality, part: Part): Problem[] {
  const soft = modality === 'should' || modality === 'should-not'
  const hard = modality === 'must' || modality === 'must-not'
  if (because !== undefined || !((soft && outcome === 'block') || (hard && outcome === 'advise'))) return []
  const why = soft ? `A "${modality}" clause recommends, so its check cannot block` : `A "${modality}" clause is a duty, so its check cannot merely advise`
  return [problem(below(part, 'outcome'), `${why}; choose another outcome, or say \`because:\`.`)]
}
