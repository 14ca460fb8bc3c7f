import { expect, test } from 'vitest'
import type { App } from '#src/app/app.ts'
import { selfCheck } from './capability.ts'

/** The search for a page asks nothing of the house. */
const nobody = {} as App

test.each([['check my words', 1], ['personal draft', 1], ['Of Your Own', 1], ['the', 0], ['maya rodriguez', 0]])('searching for “%s” finds the page %i times', async (asked, times) => {
  expect(await selfCheck.search?.(nobody, asked)).toHaveLength(times)
})

test('it counts nothing, asks nobody to do anything and has no work for later: nobody knows who checked what', () => {
  expect(Object.keys(selfCheck).toSorted()).toEqual(['name', 'search'])
})
