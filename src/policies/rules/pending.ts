import { z } from 'zod'
import { measureKinds } from './edition.ts'
import type { MeasureKind } from './edition.ts'
import { parsePart } from './explain.ts'
import type { KnownMeasures, KnownNames } from './known.ts'
import { inOrder } from './problem.ts'
import type { Problem } from './problem.ts'
import { mapping, name, text } from './words.ts'
import { readYaml } from './yaml-text.ts'

/** Measures that packs name and whose behavior comes later: by kind and name, the reason in words. */
export type Pending = Readonly<Partial<Record<MeasureKind, Readonly<Record<string, string>>>>>

const reasons = z.record(name, text).optional()
const schema = mapping('the list of pending measures', Object.fromEntries(measureKinds.map((kind) => [kind, reasons])) as Record<MeasureKind, typeof reasons>)

/** Reads policies/pending.yaml: kinds, names, and for each name why it does nothing yet. */
export function readPending(yamlText: string, fileName: string): { readonly pending: Pending } | { readonly problems: readonly Problem[] } {
  const read = readYaml(yamlText)
  if ('troubles' in read) return { problems: inOrder(read.troubles.map((trouble) => ({ file: fileName, ...trouble }))) }
  const parsed = parsePart(schema, read.yaml.value, { file: fileName, yaml: read.yaml, path: [] })
  if ('problems' in parsed) return { problems: inOrder(parsed.problems) }
  return { pending: Object.fromEntries(Object.entries(parsed.data).filter(([, list]) => list !== undefined)) }
}

export const nothingPending: Pending = {}

/** What a pack may name: what is provided, and what is listed as coming later. */
export function withPending(provided: KnownMeasures, pending: Pending): KnownMeasures {
  const measures = Object.fromEntries(measureKinds.flatMap((kind): [MeasureKind, KnownNames | 'any'][] => {
    const has = provided.measures[kind]
    const later = pending[kind]
    if (has === undefined && later === undefined) return []
    if (has === 'any') return [[kind, 'any']]
    return [[kind, { ...Object.fromEntries(Object.keys(later ?? {}).map((named) => [named, null])), ...has }]]
  }))
  return { measures, roles: provided.roles }
}
