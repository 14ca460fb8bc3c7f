import { expect, test } from 'vitest'
import { seeded } from '../awkward-texts.ts'
import { advance, buildPhrases } from './phrases.ts'
import { buildVocabulary, findText } from './vocabulary.ts'

const row = (...words: readonly number[]): string => String.fromCharCode(...words)

/** What ends where, longest first. */
function search(rows: readonly string[], words: readonly number[]): readonly (readonly [number, number])[] {
  const phrases = buildPhrases(new Map(rows.map((row, use) => [row, [use]])), 9, () => true)
  const found: (readonly [number, number])[] = []
  let state = 0
  words.forEach((word, at) => {
    state = word === 0 ? 0 : advance(phrases, state, word)
    for (let ending = state; ending !== 0; ending = phrases.shorter[ending]!) {
      for (let use = phrases.firstUse[ending]!; use < phrases.firstUse[ending + 1]!; use++) found.push([phrases.uses[use]!, at])
    }
  })
  return found
}

test('rows of words that overlap and stand in one another are found at their last word, the longest first', () => {
  expect(search([row(2, 3), row(1, 2, 3), row(3, 4), row(3)], [1, 2, 3, 4])).toEqual([[1, 2], [0, 2], [3, 2], [2, 3]])
})

test('a word of no list ends every row', () => {
  expect(search([row(1, 2)], [1, 0, 2, 1, 2])).toEqual([[0, 4]])
})

test('it agrees with a plain search on rows put together by chance', () => {
  const pick = seeded(3)
  for (let turn = 0; turn < 50; turn++) {
    const rows = [...new Set(Array.from({ length: 12 }, () => row(...Array.from({ length: 1 + pick(4) }, () => 1 + pick(4)))))]
    const words = Array.from({ length: 40 }, () => pick(5))
    const text = row(...words)
    const plain = rows.flatMap((one, use) => words.flatMap((_, at) => (text.startsWith(one, at) ? [`${use} ${at + one.length - 1}`] : [])))
    expect(search(rows, words).map(([use, at]) => `${use} ${at}`).sort()).toEqual(plain.sort())
  }
})

test('a vocabulary finds its words and no others', () => {
  const words = Array.from({ length: 5000 }, (_, at) => `w${(at * 7919) % 100_003}`)
  const vocabulary = buildVocabulary(words)
  expect(words.every((word, at) => findText(vocabulary, word) === at + 1)).toBe(true)
  expect(['', 'w', 'x1', 'w100003', 'w1 '].map((word) => findText(vocabulary, word))).toEqual([0, 0, 0, 0, 0])
})
