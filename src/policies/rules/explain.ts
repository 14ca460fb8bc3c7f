import { z } from 'zod'
import { nearest } from './nearest.ts'
import type { Place, Problem } from './problem.ts'
import type { Path, YamlText } from './yaml-text.ts'

/** A part of a pack: where it stands, and the clause that messages name. */
export interface Part { readonly file: string; readonly yaml: YamlText; readonly path: Path; readonly clause?: string }

/** The part at a path below another. */
export const below = (part: Part, ...path: PropertyKey[]): Part => ({ ...part, path: [...part.path, ...path] })

/** A problem with a part, at the part's own place unless another is given. */
export function problem(part: Part, message: string, more: { readonly at?: Place; readonly nearest?: string | undefined } = {}): Problem {
  return {
    file: part.file,
    ...(more.at ?? part.yaml.placeOf(part.path)),
    ...(part.clause === undefined ? {} : { clause: part.clause }),
    message,
    ...(more.nearest === undefined ? {} : { nearest: more.nearest }),
  }
}

/** Parses a part by its schema: the data, or every problem in words that a policy's author understands. */
export function parsePart<S extends z.ZodType>(schema: S, value: unknown, part: Part): { readonly data: z.output<S> } | { readonly problems: readonly Problem[] } {
  const result = schema.safeParse(value)
  return result.success ? { data: result.data } : { problems: result.error.issues.flatMap((issue) => explain(issue, schema, value, part)) }
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodType, whole: unknown, part: Part): Problem[] {
  const here = below(part, ...issue.path)
  const value = at(whole, issue.path)
  const parent = schemaAt(schema, issue.path.slice(0, -1))
  const key = String(issue.path.at(-1) ?? '')
  const subject = issue.path.length > 0 ? `"${key}"` : part.path.length === 0 ? 'The file' : capital(title(bare(schema)))
  if (value === undefined && issue.path.length > 0) {
    return [problem(below(part, ...issue.path.slice(0, -1)), `${capital(title(parent))} needs "${key}".`)]
  }
  if (value === null) return [problem(here, `${subject} is empty.`, issue.path.length > 0 ? { at: part.yaml.placeOfKey(here.path.slice(0, -1), key) } : {})]
  switch (issue.code) {
    case 'unrecognized_keys': {
      const object = schemaAt(schema, issue.path)
      const keys = object instanceof z.ZodObject ? Object.keys(object.shape) : []
      return issue.keys.map((unknown) => problem(here, `"${unknown}" is no key of ${title(object)}.`, {
        at: part.yaml.placeOfKey(here.path, unknown),
        nearest: nearest(unknown, keys),
      }))
    }
    case 'invalid_value': {
      const words = issue.values.map(String)
      const kind = title(schemaAt(schema, issue.path))
      const list = words.length <= 14 ? ` It is one of: ${words.join(', ')}.` : ''
      const near = typeof value === 'string' ? nearest(value, words) : undefined
      return [problem(here, words.length === 0 ? `No ${kind} exists yet, so ${shown(value)} cannot be used.` : `${capital(shown(value))} is no ${kind}.${list}`, { nearest: near })]
    }
    case 'invalid_union': {
      // A word or a list of them: what it looks like is what was meant.
      const union = schemaAt(schema, issue.path)
      const index = union instanceof z.ZodUnion && (typeof value === 'string' || Array.isArray(value)) ? optionIndex(union, Array.isArray(value)) : -1
      return index < 0
        ? [problem(here, `${subject} ${wrongType('a word or a list of words', value)}`)]
        : (issue.errors[index] ?? []).flatMap((error) => explain(error, unionOption(union, Array.isArray(value)), value, here))
    }
    case 'invalid_type':
      return [problem(here, `${subject} ${wrongType(typeWords[issue.expected] ?? issue.expected, value)}`)]
    case 'invalid_key':
      return [problem(here, `"${key}" ${issue.issues[0]?.message ?? 'is no key'}.`, { at: part.yaml.placeOfKey(here.path.slice(0, -1), key) })]
    case 'custom': {
      const zone = typeof value === 'string' && issue.params?.['vocabulary'] === 'timeZone' ? nearest(value, Intl.supportedValuesOf('timeZone')) : undefined
      return [problem(here, `${typeof value === 'string' ? `"${value}"` : capital(title(schemaAt(schema, issue.path)))} ${issue.message}.`, { nearest: zone })]
    }
    case 'too_big':
    case 'too_small':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_element':
      return [problem(here, `${typeof value === 'string' && value.length <= 40 && value.trim() !== '' ? `"${value}"` : subject} ${issue.message}.`)]
  }
}

const typeWords: Readonly<Record<string, string>> = { string: 'text', array: 'a list', object: 'a mapping', record: 'a mapping', boolean: 'true or false', number: 'a number', int: 'a whole number' }

const wrongType = (expected: string, value: unknown): string => `should be ${expected}, not ${shown(value)}.`

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a mapping'
  return typeof value === 'string' ? `"${value}"` : String(value)
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value
  for (const step of path) found = typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined
  return found
}

/** The schema that judges a path below another, seen through defaults, options and transforms. */
function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType {
  let found = bare(schema)
  for (const step of path) {
    if (found instanceof z.ZodUnion) found = bare(unionOption(found, typeof step === 'number'))
    const next: unknown = found instanceof z.ZodObject ? found.shape[String(step)] : found instanceof z.ZodArray ? found.element : undefined
    if (!(next instanceof z.ZodType)) return found
    found = bare(next)
  }
  return found
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return bare(schema.unwrap())
  return schema instanceof z.ZodPipe ? bare(schema.in) : schema
}

const optionIndex = (union: z.ZodUnion, list: boolean): number => union.options.findIndex((one) => (bare(one) instanceof z.ZodArray) === list)

function unionOption(union: z.core.$ZodType, list: boolean): z.ZodType {
  const option = union instanceof z.ZodUnion ? (union.options[optionIndex(union, list)] ?? union) : union
  return option as z.ZodType
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const title = (schema: z.core.$ZodType): string => (schema instanceof z.ZodType ? schema.meta()?.title : undefined) ?? 'value'
