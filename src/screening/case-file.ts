import { isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import { z } from 'zod'
import type { IsoDate } from '#src/kit/dates.ts'
import type { Outcome } from '#src/kit/outcome.ts'
import { nearest } from '#src/policies/rules/nearest.ts'
import { caseKeys, caseSchema, type CaseAsWritten } from './case-schema.ts'
import { buildRoster } from './rules/build-roster.ts'
import type { Draft } from './rules/draft.ts'
import type { Facts } from './rules/facts.ts'
import { rosterOfStudents } from './rules/roster-of-students.ts'

/** A post with the facts around it and, where it is a test, what the policy should answer. */
export interface Case {
  readonly title: string
  readonly policies: readonly string[]
  readonly draft: Draft
  readonly facts: Facts
  readonly expect: Expectation | null
}

export interface Expectation {
  /** Any of these will do. */
  readonly outcome: readonly Outcome[]
  /** Each must be cited by some finding. */
  readonly clauses: readonly string[]
  /** None may be cited by any. */
  readonly notClauses: readonly string[]
}

/** Where a case file is wrong and how, ready to print. */
export interface CaseProblem { readonly file: string; readonly line: number; readonly column: number; readonly message: string }

export type CaseFile =
  | { readonly kind: 'cases'; readonly cases: readonly Case[] }
  | { readonly kind: 'problems'; readonly problems: readonly CaseProblem[] }

/**
 * Reads a case file (issue 2, "The check command and case files"): YAML or JSON, one case or an
 * array. Any key or value that is none is a problem with its place; then no case is returned.
 * `today` is for the cases that name no day of their own.
 */
export function readCases(text: string, file: string, today: IsoDate): CaseFile {
  const lines = new LineCounter()
  // JSON is YAML too, except that YAML forbids tabs where JSON indents with them.
  const document = parseDocument(file.endsWith('.json') ? text.replace(/^\t+/gm, (tabs) => ' '.repeat(tabs.length)) : text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number) => ({ file, line: lines.linePos(offset).line, column: lines.linePos(offset).col })
  if (document.errors.length > 0) {
    return { kind: 'problems', problems: document.errors.map((error) => ({ ...place(error.pos[0]), message: error.message })) }
  }
  const content: unknown = document.toJS()
  if (content === null) return { kind: 'problems', problems: [{ ...place(0), message: 'is empty: it holds no case' }] }
  const parsed = z.array(caseSchema).safeParse(Array.isArray(content) ? content : [content])
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => explain(issue)).map(({ path, key, message }) => {
      const inFile = Array.isArray(content) ? path : path.slice(1)
      return { ...place(offsetOf(document, inFile, key)), message: `${spell(inFile)}${message}` }
    })
    return { kind: 'problems', problems }
  }
  return { kind: 'cases', cases: parsed.data.map((written, index) => toCase(written, `${file}#${index + 1}`, today)) }
}

function toCase(written: CaseAsWritten, name: string, today: IsoDate): Case {
  const { students, adults, ...known } = written.facts
  const byId = new Map(students.map((student) => [student.id, student]))
  return {
    title: written.title ?? name,
    policies: written.policy,
    draft: { as: written.as, ...written.post },
    facts: {
      ...known,
      today: written.today ?? today,
      roster: students.length > 0 ? buildRoster(students) : null,
      students: byId,
      studentsByName: rosterOfStudents(byId),
      adults: new Map(adults.map((adult) => [adult.id, adult])),
    },
    expect: written.expect === undefined ? null
      : { outcome: written.expect.outcome, clauses: written.expect.clauses, notClauses: written.expect['not-clauses'] },
  }
}

interface Explained { readonly path: readonly PropertyKey[]; readonly key: string | null; readonly message: string }

/** Says a schema's complaint in words; a key that is none is named with the nearest that is one. */
function explain(issue: z.core.$ZodIssue, base: readonly PropertyKey[] = []): readonly Explained[] {
  const path = [...base, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const meant = nearest(key, caseKeys)
      return { path, key, message: `has an unknown key "${key}"${meant === undefined ? '' : `; did you mean "${meant}"?`}` }
    })
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // "One or a list": the reading that got furthest is the one that was meant.
    const meant = issue.errors.reduce((best, one) => (reach(one) > reach(best) ? one : best))
    return meant.flatMap((one) => explain(one, path))
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return [{ path, key: null, message: 'is missing' }]
  if (issue.code === 'custom') return [{ path, key: null, message: issue.message }]
  return [{ path, key: null, message: issue.message.replace(/^Invalid input: /, '') }]
}

/** How far into a value a reading of it came; one that fails on the very type is no reading at all. */
const reach = (issues: readonly z.core.$ZodIssue[]): number => Math.max(...issues.map((one) => one.path.length + (one.code === 'invalid_type' ? 0 : 1)))

/** `post.assets[0].people[1] `, or nothing at the top. */
function spell(path: readonly PropertyKey[]): string {
  const spelled = path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`), '')
  return spelled === '' ? '' : `${spelled} `
}

/** Where in the text a path begins; a path that leads nowhere (a missing key) begins at its parent. */
function offsetOf(document: Document, path: readonly PropertyKey[], key: string | null): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (key !== null && length === path.length && isMapNode(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0]
    }
    if (hasRange(node)) return node.range[0]
  }
  return 0
}

const isMapNode = (node: unknown): node is { readonly items: readonly { readonly key: unknown }[] } =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)
const hasRange = (node: unknown): node is { readonly range: readonly [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
