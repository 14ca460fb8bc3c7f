import { z } from 'zod'
import { isoDate, parseIsoDate } from '#src/kit/dates.ts'
import { outcomes } from '#src/kit/outcome.ts'
import { voices } from '#src/policies/rules/edition.ts'
import { purposes } from '#src/releases/rules/release.ts'

// A case file tells a whole story: a picture it does not describe further is the author's own,
// nobody is in it, no words or logo can be read in it. What nobody wrote (`alt`, `captions`) and
// what nobody looked up (`tools`, `elections`, `staff`) stays unknown, as it would in the composer.

/** Grades, ids and one-word texts are often written bare, and YAML then reads a number. */
const words = z.union([z.string(), z.number()]).transform(String)
const day = z.string().refine((text) => parseIsoDate(text) !== null, 'is not a day (write it as 2026-10-05)').transform(isoDate)
const listOf = <T extends z.ZodType>(item: T) => z.union([z.array(item), item.transform((one) => [one])])
const several = listOf(words)
/** Yes or no, or the thing itself: `captions: "[music]"`, `logo: district`. */
const written = z.union([z.boolean(), z.string().transform((text) => text.trim() !== '')])

/** One of our words, or another that people use for it. */
const oneOf = <W extends string>(ours: readonly W[], alsoSaid: Readonly<Record<string, W>> = {}) =>
  z.string().transform((said, context): W => {
    const word = ours.find((one) => one === said) ?? alsoSaid[said]
    if (word !== undefined) return word
    context.addIssue({ code: 'custom', message: `is "${said}"; it can be ${ours.join(', ')}`, params: { said, ours } })
    return z.NEVER
  })

const release = z.strictObject({
  purposes: several.optional(),
  channels: several.default([]),
  from: day.default(isoDate('0001-01-01')),
  until: day.default(isoDate('9999-12-31')),
  'withdrawn-on': day.nullable().default(null),
  refused: z.boolean().default(false),
  conditions: several.default([]),
}).transform((said, context) => {
  if (said.purposes === undefined && !said.refused) context.addIssue({ code: 'custom', message: `says no purposes (${purposes.join(', ')})` })
  const { 'withdrawn-on': withdrawnOn, ...rest } = said
  // A plain no is a no to everything.
  return { ...rest, withdrawnOn, purposes: said.purposes ?? [...purposes] }
})

const student = z.strictObject({
  id: words,
  given: words,
  family: words,
  preferred: words.nullable().default(null),
  grade: words.nullable().default(null),
  school: words.nullable().default(null),
  teacher: words.nullable().default(null),
  team: words.nullable().default(null),
  former: z.boolean().default(false),
  'adult-since': day.nullable().default(null),
  releases: listOf(release).default([]),
}).transform(({ 'adult-since': adultSince, ...rest }) => ({ ...rest, adultSince }))

const adult = z.strictObject({
  id: words,
  name: words,
  role: words.nullable().default(null),
  permissions: listOf(release).default([]),
})

const tool = z.strictObject({
  name: words,
  domains: several.default([]),
  status: oneOf(['approved', 'approved-paid-only', 'in-review', 'refused'], {
    'paid-only': 'approved-paid-only', 'in review': 'in-review', 'under-review': 'in-review', pending: 'in-review',
    'not-approved': 'refused', rejected: 'refused', denied: 'refused', prohibited: 'refused', blocked: 'refused',
  }),
})

const election = z.strictObject({
  kind: oneOf(['candidate', 'measure', 'levy', 'bond'], {
    initiative: 'measure', 'ballot-initiative': 'measure', 'ballot-measure': 'measure', 'ballot-issue': 'measure', referendum: 'measure', proposition: 'measure', amendment: 'measure',
    candidates: 'candidate', 'school-board': 'candidate', board: 'candidate', council: 'candidate', mayor: 'candidate', office: 'candidate', primary: 'candidate', general: 'candidate',
    ballot: 'measure', question: 'measure', 'bond-issue': 'bond', tax: 'levy', millage: 'levy',
  }),
  name: words,
  date: day,
})

const staff = z.strictObject({ name: words, role: words.nullable().default(null) })

const person = z.strictObject({
  student: words.optional(),
  adult: words.optional(),
  unknown: z.literal(true).optional(),
  recognisable: z.boolean().default(true),
  focus: z.boolean().default(true),
  tagged: z.boolean().default(false),
}).transform(({ student, adult, unknown, ...seen }, context) => {
  if ([student, adult, unknown].filter((one) => one !== undefined).length > 1) context.addIssue({ code: 'custom', message: 'is more than one of student, adult and unknown' })
  const who = student !== undefined ? { student } : adult !== undefined ? { adult } : { unknown: true as const }
  return { who, ...seen }
})

const asset = z.strictObject({
  kind: oneOf(['image', 'video', 'audio', 'document'], { photo: 'image', picture: 'image' }).default('image'),
  alt: words.nullable().default(null),
  rights: oneOf(['own', 'licensed', 'student-work', 'third-party', 'unknown']).default('own'),
  credit: words.nullable().default(null),
  'visible-text': words.nullable().default(''),
  captions: written.nullable().default(null),
  logo: written.nullable().default(false),
  people: z.array(person).nullable().default([]),
}).transform(({ 'visible-text': visibleText, ...rest }) => ({ ...rest, visibleText }))

const presence = z.strictObject({
  name: words.nullable().default(null),
  kind: oneOf(['organization', 'class', 'department', 'program', 'personal', 'blog', 'podcast', 'wiki'], { page: 'organization', school: 'organization', office: 'department', team: 'program', club: 'program', profile: 'personal' }).nullable().default(null),
  school: words.nullable().default(null),
  audience: oneOf(['public', 'private'], { open: 'public', everyone: 'public', closed: 'private', class: 'private', families: 'private', members: 'private' }).nullable().default(null),
  purpose: words.nullable().default(null),
  email: words.nullable().default(null),
  bio: words.nullable().default(null),
  justification: words.nullable().default(null),
})

const author = z.strictObject({
  name: words.nullable().default(null),
  roles: several.default([]),
  relation: oneOf(['parent', 'student', 'public', 'press', 'unknown'], { guardian: 'parent' }).nullable().default(null),
})

const post = z.strictObject({
  platform: words.nullable().default(null),
  presence: presence.nullable().default(null),
  author: author.nullable().default(null),
  text: words.default(''),
  'reply-to': words.nullable().default(null),
  assets: z.array(asset).default([]),
}).transform(({ 'reply-to': replyTo, ...rest }) => ({ ...rest, replyTo }))

const facts = z.strictObject({
  students: z.array(student).default([]),
  adults: z.array(adult).default([]),
  tools: z.array(tool).nullable().default(null),
  elections: z.array(election).nullable().default(null),
  staff: z.array(staff).nullable().default(null),
  crisis: z.boolean().default(false),
})

const expectation = z.strictObject({
  outcome: listOf(oneOf(outcomes)).default([...outcomes]),
  clauses: several.default([]),
  'not-clauses': several.default([]),
})

/** A case as its file says it: one post, what is known about it, and what the policy should answer. */
export const caseSchema = z.strictObject({
  title: words.optional(),
  policy: listOf(words).refine((ids) => ids.length > 0, 'names no policy'),
  as: oneOf(voices).default('official'),
  today: day.optional(),
  post,
  facts: facts.default(() => facts.parse({})),
  expect: expectation.optional(),
})

export type CaseAsWritten = z.output<typeof caseSchema>

/** Every key a case may carry, to name the nearest to one that is none. */
export const caseKeys: readonly string[] = [...new Set(
  [caseSchema, expectation, presence, author].flatMap((schema) => Object.keys(schema.shape))
    .concat([release, student, adult, tool, election, staff, person, asset, post, facts].flatMap((schema) => Object.keys('in' in schema ? schema.in.shape : schema.shape))),
)]
