import { expect, test } from 'vitest'
import { wellFormed } from './well-formed.ts'

test.each([
  ['plain', 'Café 👍🏽', 'Café 👍🏽'],
  ['U+0000', '\0Mia\0 Torres\0', 'Mia Torres'],
  ['the first half of a pair', 'a\uD83D', 'a\uFFFD'],
  ['the second half of a pair', '\uDC4Db', '\uFFFDb'],
  ['halves that U+0000 kept apart are one sign', '\uD83D\0\uDC4D', '👍'],
  ['nothing', '', ''],
])('%s', (_name, text, kept) => {
  expect(wellFormed(text)).toBe(kept)
})
