import { z } from 'zod'
import { parseIsoDate } from '#src/kit/dates.ts'
import { parseDuration } from '#src/kit/duration.ts'

/** Words of the language that stand in more than one place of a pack. */
export const text = z.string().trim().min(1, { error: 'is empty' })

/** A name that a measure, a policy or a district goes by: lower case, hyphens. */
export const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'is no name: write lower-case words joined by hyphens' })

export const date = z.string()
  .refine((value) => parseIsoDate(value) !== null, { error: 'is no day of the calendar: write YYYY-MM-DD' })
  .meta({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` })

export const duration = z.string()
  .refine((value) => parseDuration(value) !== null, { error: 'is no duration: write P7D, P3M, P1Y or PT24H' })
  .meta({ pattern: String.raw`^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T\d+H)?$` })

/** How often: a duration, or a word of the school calendar. */
export const recurs = z.string()
  .refine((value) => recurring.includes(value) || parseDuration(value) !== null, { error: `is no duration: write P7D, P3M, P1Y, PT24H or ${['school-year', 'semester'].join(', ')}` })
const recurring: readonly string[] = ['school-year', 'semester']

/** How long something is kept or holds. */
export const term = z.string()
  .refine((value) => terms.includes(value) || parseDuration(value) !== null, { error: 'is no term: write P3Y, PT24H, school-year, permanent or withdrawn' })
const terms: readonly string[] = ['school-year', 'semester', 'permanent', 'withdrawn']

/** One word or a list of them; read as a list. */
export const oneOrMore = <T extends z.ZodType<string>>(word: T) =>
  z.union([word, z.array(word).min(1, { error: 'is an empty list' })]).transform((value): readonly z.output<T>[] => (Array.isArray(value) ? value : [value as z.output<T>]))

/** A closed list of words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(words: T, title: string) => z.enum(words).meta({ title })

/** A mapping whose keys are all known; the title is how messages speak of it. */
export const mapping = <T extends z.ZodRawShape>(title: string, shape: T) => z.strictObject(shape).meta({ title })
