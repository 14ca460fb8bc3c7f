import { describe, expect, test } from 'vitest'
import { buildRoster } from './build-roster.ts'
import { aStudent } from './fixtures.ts'
import { NameText } from './name-text.ts'

const text = new NameText()
const words = (written: string) => {
  text.read(written)
  return Array.from({ length: text.count }, (_, at) => text.word(at))
}

describe('a name is read as the one it is, however its letters are dressed', () => {
  test.each([
    ['Mia Torres', ['mia', 'torres']], ['José Núñez', ['jose', 'nunez']], ['Jose\u0301 N\u0303', ['jose', 'n']], ["O'Brien O’Brien OʼBrien", ['obrien', 'obrien', 'obrien']],
    ["Mia's Torres’ boss's", ['mia', 'torres', 'boss']], ['Мiа Тоrrеs', ['mia', 'torres']], ['M\u200bi\u200da To\u00adrres', ['mia', 'torres']], ["O'\u00adBrien", ['obrien']],
    ['Ｍｉａ 𝐓𝐨𝐫𝐫𝐞𝐬 🅼🅸🅰', ['mia', 'torres', 'mia']], ['M\u202eia', ['mia']], ['Æsa Straße ﬁn', ['aesa', 'strasse', 'fin']], ['Mia👩‍🏫Torres\ud800x', ['mia', 'torres', 'x']], ['', []], ['🎉 … !', []],
  ])('%s', (written, expected) => {
    expect(words(written)).toEqual(expected)
  })
})

/** A small seeded generator: the same texts in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x80000000
}

const roster = buildRoster([aStudent('S1', 'Mia', 'Torres', { grade: '7' }), aStudent('S2', 'Mary Ann', "De La O'Brien-López"), aStudent('S3', 'Æsa', 'Straße')])
const pieces = ['Mia', 'mia', 'TORRES', 'Torres', ', ', ' ', '\n', '#', '@', '_', '.', "'", '’s', '-', 'Mary', 'Ann', 'De La ', "O'Brien", 'López', '7th grade ', 'class', 'the ', ' kid', 'T', 'and', '&', '\ud800', '\udc00', '\u202e', '\u200b', '🎉', '👩‍🏫', 'é', '\u0301', 'æ', 'Å', 'Tores', '𝐌𝐢𝐚', '\u0000', 'ﷺ', '٣', 'miatorres', 'MiaTorres27']

test('spans lie inside any text, in order, and hits say who it may be', () => {
  const random = seeded(42)
  for (let round = 0; round < 3000; round++) {
    let written = ''
    for (let count = Math.floor(random() * 30); count >= 0; count--) written += random() < 0.9 ? pieces[Math.floor(random() * pieces.length)]! : String.fromCharCode(Math.floor(random() * 0x10000))
    let last = 0
    for (const { span, students, confidence } of roster.find(written)) {
      expect(span.start >= last && span.start < span.end && span.end <= written.length).toBe(true)
      expect(students.length > 0 && confidence > 0 && confidence <= 1).toBe(true)
      last = span.start
    }
  }
})

test.each([
  ['lone surrogates', '\ud800'.repeat(100_000)], ['emoji', '🎉'.repeat(10_000)], ['right-to-left overrides', 'Mia\u202e Torres '.repeat(20_000)], ['a word of 200 kB', 'a'.repeat(200_000)],
  ['a tag of 1 MB', `#${'mia'.repeat(333_333)}`], ['handles', '@mia.torres'.repeat(90_000)], ['letters that fold to many', 'ﷺ'.repeat(50_000)], ['capitals', 'Mia Tores '.repeat(100_000)], ['initials', 'M. T. '.repeat(100_000)],
])('any text is read: %s', (_name, written) => {
  for (const { span } of roster.find(written).slice(-1000)) expect(span.start < span.end && span.end <= written.length).toBe(true)
})
