import { expect, test } from 'vitest'
import { isOneEdit } from './one-edit.ts'

test.each([
  ['torress', 'torres', true], ['tores', 'torres', true], ['kowalsky', 'kowalski', true], ['lindqvsit', 'lindqvist', true],
  ['torres', 'torres', false], ['torresss', 'torres', false], ['horres', 'torres', true], ['torse', 'torres', false],
  ['ab', 'ba', true], ['ab', 'b', false], ['', '', false], ['a', 'ab', false],
] as const)('%s and %s: %s', (a, b, expected) => {
  expect(isOneEdit(a, b)).toBe(expected)
  expect(isOneEdit(b, a)).toBe(expected)
})
