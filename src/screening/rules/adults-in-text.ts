import type { Span } from '#src/kit/span.ts'
import type { CheckInput } from './check.ts'
import type { AdultFact } from './facts.ts'
import { nameParts, nameTokens, type NameToken } from './name-tokens.ts'

/** An adult whom the words quote or tag; employees known by name only have no permissions on file. */
export interface AdultInText { readonly adult: Pick<AdultFact, 'name' | 'permissions'> & { readonly id?: string }; readonly span: Span; readonly how: 'quoted' | 'tagged' }

type Known = AdultInText['adult']

/** Adults of the case or the records whose name stands beside words in quotation marks, in one line. */
export function quotedAdults({ draft, facts }: CheckInput): readonly AdultInText[] {
  if (facts.adults.size === 0 || !/["“”]/.test(draft.text)) return []
  const quoteLines = linesWithQuotes(draft.text)
  return fullNames(draft.text, [...facts.adults.values()])
    .filter(({ span }) => quoteLines.some((line) => line.start <= span.start && span.end <= line.end))
    .map((found) => ({ ...found, how: 'quoted' }))
}

/** Handles that spell an adult's or employee's name (`@samito`, `@sam.ito`), and "— with Sam Ito". */
export function taggedInText({ draft, facts }: CheckInput): readonly AdultInText[] {
  const adults: readonly Known[] = [...facts.adults.values(), ...(facts.staff ?? []).map(({ name }) => ({ name, permissions: [] }))]
  if (adults.length === 0) return []
  const byHandle = new Map<string, Known>()
  for (const adult of adults) for (const handle of handlesOf(adult.name)) if (!byHandle.has(handle)) byHandle.set(handle, adult)
  const handles = handlesIn(nameTokens(draft.text)).flatMap(({ text, span }): readonly AdultInText[] => {
    const adult = byHandle.get(text)
    return adult === undefined ? [] : [{ adult, span, how: 'tagged' }]
  })
  const beside = fullNames(draft.text, adults).filter(({ span }) => /(?:@|[—–-]\s?with\s)$/u.test(draft.text.slice(Math.max(0, span.start - 8), span.start)))
  return [...handles, ...beside.map((found): AdultInText => ({ ...found, how: 'tagged' }))]
}

function handlesOf(name: string): readonly string[] {
  const parts = nameParts(name)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length < 2) return []
  return [parts.join(''), `${first}${last}`, `${first[0]}${last}`, `${last}${first}`, ...['mr', 'mrs', 'ms', 'miss', 'coach', 'dr'].map((title) => `${title}${last}`)]
}

function handlesIn(tokens: readonly NameToken[]): readonly { readonly text: string; readonly span: Span }[] {
  const found: { text: string; span: Span }[] = []
  for (let at = 0; at < tokens.length;) {
    if (tokens[at]!.tag !== '@') { at++; continue }
    const from = at++
    while (at < tokens.length && tokens[at]!.tag === '@' && (tokens[at]!.before & ~(4 | 8 | 32)) === 0) at++
    const parts = tokens.slice(from, Math.min(at, from + 8))
    found.push({ text: parts.map(({ text }) => text).filter((text) => text.charCodeAt(0) > 57).join(''), span: { start: parts[0]!.start, end: parts.at(-1)!.end } })
  }
  return found
}

function fullNames(text: string, adults: readonly Known[]): readonly { readonly adult: Known; readonly span: Span }[] {
  const byFirst = new Map<string, { readonly adult: Known; readonly parts: readonly string[] }[]>()
  for (const adult of adults) {
    const parts = nameParts(adult.name)
    if (parts.length < 2) continue
    byFirst.set(parts[0]!, [...(byFirst.get(parts[0]!) ?? []), { adult, parts }])
  }
  const tokens = nameTokens(text)
  return tokens.flatMap((token, at) => (byFirst.get(token.text) ?? []).flatMap(({ adult, parts }) =>
    (parts.every((part, offset) => tokens[at + offset]?.text === part) ? [{ adult, span: { start: token.start, end: tokens[at + parts.length - 1]!.end } }] : [])))
}

/** Lines that hold a passage in quotation marks; a measurement (6") is none. */
function linesWithQuotes(text: string): readonly Span[] {
  const lines: Span[] = []
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const open = text.slice(start, end).search(/[“"]/)
    if (open >= 0 && /["”]/.test(text.slice(start + open + 2, end))) lines.push({ start, end })
    start = end + 1
  }
  return lines
}
