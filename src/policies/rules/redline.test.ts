import { expect, test } from 'vitest'
import { asItReads, firstMark, redline, strayMark } from './redline.ts'

test.each([
  ['no changes', [{ kind: 'same', text: 'no changes' }], 'no changes'],
  ['a {--b--}{++c++} d', [{ kind: 'same', text: 'a ' }, { kind: 'del', text: 'b' }, { kind: 'ins', text: 'c' }, { kind: 'same', text: ' d' }], 'a c d'],
  ['{--all of it--}', [{ kind: 'del', text: 'all of it' }], ''],
  ['{++new++}', [{ kind: 'ins', text: 'new' }], 'new'],
  ['keep {--this--} going', [{ kind: 'same', text: 'keep ' }, { kind: 'del', text: 'this' }, { kind: 'same', text: ' going' }], 'keep going'],
  ['over {--two\nlines--}{++one++}.', [{ kind: 'same', text: 'over ' }, { kind: 'del', text: 'two\nlines' }, { kind: 'ins', text: 'one' }, { kind: 'same', text: '.' }], 'over one.'],
  ['{----}{++++}', [], ''],
  ['a {-- dash -- inside --} b', [{ kind: 'same', text: 'a ' }, { kind: 'del', text: ' dash -- inside ' }, { kind: 'same', text: ' b' }], 'a b'],
])('CAM-0: %j shows what is struck and put in, and reads as adopted', (says, stretches, adopted) => {
  expect(redline(says)).toEqual(stretches)
  expect(asItReads(says)).toBe(adopted)
})

test.each([
  ['fine {--a--} and {++b++}', null, 5],
  ['{--open', 0, 0],
  ['closed--} only', 6, null],
  ['{--a--} then {++b', 13, 0],
  ['{--a {++b++} c--}', 5, 0],
  ['plain {text} -- with ++ braces', null, null],
])('%j has its first stray mark at %s and its first mark at %s', (says, stray, first) => {
  expect(strayMark(says)).toBe(stray)
  expect(firstMark(says)).toBe(first)
})
