import { expect, test } from 'vitest'
import { joinSmall } from './join-small.ts'

const group = (heading: string, n: number) => ({ headings: [heading], tiles: Array.from({ length: n }, (_, index) => `${heading}${index}`) })

test.each([
  ['large ones stand alone', [group('a', 4), group('b', 5)], [['a'], ['b']]],
  ['neighbors that are small share', [group('a', 1), group('b', 2), group('c', 1)], [['a', 'b', 'c']]],
  ['a small one beside a large one keeps its own heading', [group('a', 5), group('b', 1), group('c', 5)], [['a'], ['b'], ['c']]],
  ['a stretch that is full takes no more', [group('a', 3), group('b', 1), group('c', 1)], [['a', 'b'], ['c']]],
  ['order is kept', [group('a', 1), group('b', 9), group('c', 1), group('d', 2)], [['a'], ['b'], ['c', 'd']]],
])('%s', (_, groups, headings) => {
  expect(joinSmall(groups).map((one) => one.headings)).toEqual(headings)
  expect(joinSmall(groups).flatMap((one) => one.tiles)).toEqual(groups.flatMap((one) => one.tiles))
})
