import { describe, expect, test } from 'vitest'
import { parseSync } from 'vite'
import { sources } from './source-tree.ts'

/**
 * What the screening reads is anybody's text, so none of its regular expressions may go back over a
 * text again and again. Two forms do: a repeated group with a repetition in it, and two repetitions
 * of the same characters side by side. A form that cannot is an exception, with the reason.
 */
const exceptions: Readonly<Record<string, string>> = {
  'src/screening/rules/mask-data.ts: /@[\\p{L}\\p{N}_]+(?:\\.[\\p{L}\\p{N}_]+)*/ repeats the same characters side by side': 'each repetition begins with a point, which nothing else takes',
  'src/screening/rules/mask-data.ts: /@[\\p{L}\\p{N}_]+(?:\\.[\\p{L}\\p{N}_]+)*/ repeats a repetition': 'each repetition begins with a point, which nothing else takes',
}

describe('the regular expressions of the screening', () => {
  const found = sources.filter(({ path, isRule, isTest }) => isRule && !isTest && path.startsWith('src/screening/'))
    .flatMap(({ path, text }) => expressionsIn(path, text).map((pattern) => ({ path, pattern })))

  test('are found at all', () => {
    expect(found.length).toBeGreaterThan(20)
  })

  test('do not go back over a text again and again', () => {
    const wrong = found.flatMap(({ path, pattern }) => reasons(readAlternatives(pattern, { at: 0 })).map((reason) => `${path}: /${pattern}/ ${reason}`))
    expect(wrong.filter((one) => !Object.hasOwn(exceptions, one))).toEqual([])
    expect(Object.keys(exceptions).filter((one) => !wrong.includes(one))).toEqual([])
  })
})

describe('what is wrong with an expression', () => {
  test.each(['(a+)+', '(?:\\w+\\s?)*', '(a|b*)*', '\\s+\\s*x', '[a-z]*\\w+', 'a+b?a+', '.*.*', '(?:ab)*a+', '(a+){2,}'])('/%s/ is told', (pattern) => {
    expect(reasons(readAlternatives(pattern, { at: 0 }))).not.toEqual([])
  })

  test.each(['a+', '\\s*,\\s*', '(?:ab){1,3}', '[a-z]+\\d+', '(a|b)*', '\\w+@[a-z]+', '\\(a\\)+', '[)(*+]+'])('/%s/ is not', (pattern) => {
    expect(reasons(readAlternatives(pattern, { at: 0 }))).toEqual([])
  })
})

interface Item {
  /** One character's pattern; null for a group and for what has no width. */
  readonly one: string | null
  readonly inner: readonly (readonly Item[])[]
  readonly atLeast: number
  readonly atMost: number
}

function expressionsIn(path: string, text: string): readonly string[] {
  const patterns: string[] = []
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk)
    else if (node !== null && typeof node === 'object') {
      if ('regex' in node && node.regex !== null && typeof node.regex === 'object' && 'pattern' in node.regex) patterns.push(String(node.regex.pattern))
      Object.values(node).forEach(walk)
    }
  }
  walk(parseSync(path, text).program)
  return patterns
}

function readAlternatives(pattern: string, cursor: { at: number }): readonly (readonly Item[])[] {
  const alternatives: Item[][] = [[]]
  while (cursor.at < pattern.length && pattern[cursor.at] !== ')') {
    if (pattern[cursor.at] === '|') {
      cursor.at++
      alternatives.push([])
    } else alternatives.at(-1)!.push(readItem(pattern, cursor))
  }
  return alternatives
}

function readItem(pattern: string, cursor: { at: number }): Item {
  const rest = pattern.slice(cursor.at)
  const group = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest)
  if (group) {
    cursor.at += group[0].length
    const inner = readAlternatives(pattern, cursor)
    cursor.at++
    return { one: null, inner, ...readTimes(pattern, cursor) }
  }
  const one = /^(?:\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)|\[(?:\\.|[^\]\\])*\]|[^\\[])/su.exec(rest)![0]
  cursor.at += one.length
  return { one: ['^', '$', '\\b', '\\B'].includes(one) ? null : one, inner: [], ...readTimes(pattern, cursor) }
}

function readTimes(pattern: string, cursor: { at: number }): Pick<Item, 'atLeast' | 'atMost'> {
  const times = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(pattern.slice(cursor.at))
  if (!times) return { atLeast: 1, atMost: 1 }
  cursor.at += times[0].length
  const [sign] = times[0]
  if (sign === '{') return { atLeast: Number(times[1]), atMost: times[3] ? Number(times[3]) : times[2] ? Infinity : Number(times[1]) }
  return { atLeast: sign === '+' ? 1 : 0, atMost: sign === '?' ? 1 : Infinity }
}

function reasons(alternatives: readonly (readonly Item[])[]): readonly string[] {
  return alternatives.flatMap((items) => items.flatMap((item, at): readonly string[] => {
    const found = [...reasons(item.inner)]
    if (item.atMost === Infinity) {
      if (anyRepeated(item.inner)) found.push('repeats a repetition')
      for (let next = at + 1; next < items.length; next++) {
        const other = items[next]!
        if (other.atMost === Infinity && charactersOf(item).some((one) => charactersOf(other).some((two) => share(one, two)))) found.push('repeats the same characters side by side')
        if (other.atLeast > 0 && (other.one !== null || other.inner.length > 0)) break
      }
    }
    return found
  }))
}

const anyRepeated = (alternatives: readonly (readonly Item[])[]): boolean => alternatives.some((items) => items.some((item) => item.atMost === Infinity || anyRepeated(item.inner)))
const charactersOf = (item: Item): readonly string[] => (item.one !== null ? [item.one] : item.inner.flatMap((items) => items.flatMap(charactersOf)))

const samples = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), '\u00a0', 'é', 'É', 'ß', '’', '“', '”', '–', '—', '中', 'ж', '٣', '🍷', '\u0301', '\u200b', '\ud800']

/** Whether two patterns of one character have one in common. */
function share(one: string, two: string): boolean {
  const [a, b] = [one, two].map((pattern) => new RegExp(`^${pattern}$`, /\\p\{|\\u\{|[^\0-\uffff]/iu.test(pattern) ? 'iu' : 'i'))
  return samples.some((sample) => a!.test(sample) && b!.test(sample))
}
