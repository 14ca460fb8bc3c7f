import { expect, test } from 'vitest'
import { isoDate } from '#src/kit/dates.ts'
import { advocacy } from './advocacy.ts'
import { anImage, hitsOf, whereOf } from './fixtures.ts'
import { insult } from './insult.ts'
import { pressInquiry } from './press-inquiry.ts'

test('CRS-B5: words that can be read in a picture count as words of the post, and point at the picture', () => {
  const hits = hitsOf(advocacy, { text: 'Great turnout!', assets: [anImage(), anImage({ visibleText: 'VOTE YES ON MEASURE 12' })] })
  expect(hits.map(whereOf)).toEqual(['asset 1'])
})

test('CRS-B5: a candidate who is on the ballot is named in a sentence that takes sides, not in one of facts', () => {
  const elections = [{ kind: 'candidate' as const, name: 'Dana Cole', date: isoDate('2026-11-03') }]
  expect(hitsOf(advocacy, { text: 'Dana Cole is the best for our kids!' }, { elections })).toHaveLength(1)
  expect(hitsOf(advocacy, { text: 'Dana Cole read to the second grade.' }, { elections })).toEqual([])
  expect(hitsOf(advocacy, { text: 'Dana Cole is on the ballot on November 3.' }, { elections })).toEqual([])
})

test('OKC-B5: what a member of the press writes is a press question, whatever the words', () => {
  const author = { name: null, roles: [], relation: 'press' as const }
  expect(hitsOf(pressInquiry, { as: 'comment', text: 'How many buses were late?', author })).toHaveLength(1)
  expect(hitsOf(pressInquiry, { as: 'comment', text: 'How many buses were late?' })).toEqual([])
})

test('hits of one rule that overlap are one, from the first word to the last', () => {
  const hits = hitsOf(insult, { text: 'You stupid idiot moron.' })
  expect(hits.map(whereOf)).toEqual(['You stupid idiot', 'moron'])
})
