import { expect, test } from 'vitest'
import { turned } from './orientation.ts'

// A region near the left edge (x 0.1 to 0.3) and a little below the top (y 0.2 to 0.6) of the picture as stored.
test.each([
  [1, 0.1, 0.2, 0.2, 0.4], [2, 0.7, 0.2, 0.2, 0.4], [3, 0.7, 0.4, 0.2, 0.4], [4, 0.1, 0.4, 0.2, 0.4],
  [5, 0.2, 0.1, 0.4, 0.2], [6, 0.4, 0.1, 0.4, 0.2], [7, 0.4, 0.7, 0.4, 0.2], [8, 0.2, 0.7, 0.4, 0.2],
])('orientation %i shows it at %f, %f with %f by %f', (orientation, x, y, w, h) => {
  const shown = turned({ name: 'A', x: 0.1, y: 0.2, w: 0.2, h: 0.4 }, orientation)
  expect([shown.x, shown.y, shown.w, shown.h].map((value) => Number(value.toFixed(6)))).toEqual([x, y, w, h])
})
