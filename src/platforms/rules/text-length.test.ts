import { expect, test } from 'vitest'
import { textLength } from './text-length.ts'

test.each([
  ['hello', 5, 5, 5, 5],
  ['café', 4, 4, 5, 4],
  ['cafe\u0301', 4, 5, 6, 4],
  ['👍🏽', 1, 4, 8, 2],
  ['🇺🇸 ok', 4, 7, 11, 5],
  ['日本', 2, 2, 6, 4],
  ['See https://example.org/a/very/long/address/indeed', 50, 50, 50, 27],
  ['', 0, 0, 0, 0],
])('%s has %i graphemes, %i UTF-16 units, %i bytes and weighs %i on X', (text, grapheme, utf16, byte, x) => {
  expect([textLength(text, 'grapheme'), textLength(text, 'utf16'), textLength(text, 'byte'), textLength(text, 'x-weighted')]).toEqual([grapheme, utf16, byte, x])
})
