import { expect, test } from 'vitest'
import { beginning, linkedWords } from './linked-words.ts'

test.each<[string, (string | [string, string])[]]>([
  ['', []],
  ['Doors open at 6.', ['Doors open at 6.']],
  ['Read https://tworivers.example/fair.', ['Read ', ['https://tworivers.example/fair', 'https://tworivers.example/fair'], '.']],
  ['(see http://a.example/x?y=1&z=2)', ['(see ', ['http://a.example/x?y=1&z=2', 'http://a.example/x?y=1&z=2'], ')']],
  ['https://a.example', [['https://a.example', 'https://a.example/']]],
  ['https://a.example https://b.example', [['https://a.example', 'https://a.example/'], ' ', ['https://b.example', 'https://b.example/']]],
  ['javascript:alert(1) data:text/html,x', ['javascript:alert(1) data:text/html,x']],
  ['https://', ['https://']],
  ['https://[', ['https://[']],
  ['<a href="https://x.example">', ['<a href="', ['https://x.example', 'https://x.example/'], '">']],
])('links of %j', (text, pieces) => {
  expect(linkedWords(text).map((piece) => (piece.href === null ? piece.text : [piece.text, piece.href]))).toEqual(pieces)
  expect(linkedWords(text).map((piece) => piece.text).join('')).toBe(text)
})

test('a megabyte of almost links takes no longer than reading it', () => {
  const began = performance.now()
  linkedWords(`https://${'.'.repeat(500_000)}`)
  linkedWords('https://'.repeat(60_000))
  expect(performance.now() - began).toBeLessThan(1500)
})

test.each([
  ['A short one', 20, 'A short one'],
  ['One\n\ntwo   three', 40, 'One two three'],
  ['The concert of the band begins at six', 20, 'The concert of the…'],
  ['Aaaaaaaaaaaaaaaaaaaaaaa', 10, 'Aaaaaaaaaa…'],
  ['123456789😀', 10, '123456789…'],
])('the beginning of %j in %i', (text, longest, expected) => {
  expect(beginning(text, longest)).toBe(expected)
})
