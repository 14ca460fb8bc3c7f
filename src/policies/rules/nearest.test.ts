import { expect, test } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

test.each([
  ['', '', 0], ['a', '', 1], ['slur', 'slur', 0], ['slur', 'slurs', 1], ['slur', 'slru', 1], ['kitten', 'sitting', 3], ['ca', 'abc', 3],
])('from "%s" to "%s" it takes %i edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits)
  expect(editDistance(b, a)).toBe(edits)
})

test.each([
  ['student-relase', 'student-release'],
  ['Slur', 'slur'],
  ['thraet', 'threat'],
  ['comms', 'communications'],
  ['xyz', undefined],
  ['no', undefined],
  ['', undefined],
])('"%s" probably means %s', (word, meant) => {
  expect(nearest(word, ['slur', 'threat', 'student-release', 'student-photo-use', 'communications', 'hr'])).toBe(meant)
})
