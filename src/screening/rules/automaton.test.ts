import { expect, test } from 'vitest'
import { buildAutomaton, scan, symbolOf } from './automaton.ts'

function search(literals: readonly string[], text: string): readonly (readonly [string, number])[] {
  const found: (readonly [string, number])[] = []
  const row = Uint8Array.from(text, (char) => symbolOf(char.charCodeAt(0)))
  scan(buildAutomaton(literals), row, row.length, (literal, last) => found.push([literals[literal] ?? '', last]))
  return found
}

test('finds literals that overlap and stand in one another, at their last symbol', () => {
  expect(search(['he', 'she', 'his', 'hers'], 'ushers')).toEqual([['she', 3], ['he', 3], ['hers', 5]])
})

test('agrees with a plain search on every substring', () => {
  const literals = ['a', 'ab', 'bab', 'bc', 'bca', 'c', 'caa', ' a ']
  const text = 'abccab bab a caabcabab'
  const plain = literals.flatMap((literal) => Array.from(text, (_, at) => at).filter((at) => text.startsWith(literal, at)).map((at) => `${at + literal.length - 1} ${literal}`))
  expect(search(literals, text).map(([literal, last]) => `${last} ${literal}`).sort()).toEqual(plain.sort())
})

test('is typed arrays all through, so that it can be written down and read back', () => {
  const automaton = buildAutomaton(['levy', 'vote yes'])
  const copy = { ...automaton, next: Int32Array.from(automaton.next), found: Int32Array.from(automaton.found) }
  const seen: number[] = []
  const row = Uint8Array.from('vote yes', (char) => symbolOf(char.charCodeAt(0)))
  scan(copy, row, row.length, (literal) => seen.push(literal))
  expect(seen).toEqual([1])
})
