import { expect, test } from 'vitest'
import type { Limits } from './limits.ts'
import { whyTooMuch } from './fits.ts'

const limits: Limits = { text: { unit: 'grapheme', max: 300 }, textBytes: 3000, images: 4, imageBytes: 1_000_000, links: 'live', altText: true }
const image = (length: number) => ({ bytes: { length } })

test.each([
  ['just fits', { text: 'a'.repeat(300), images: [image(1_000_000)] }, null],
  ['one character over', { text: 'a'.repeat(301), images: [] }, 'The text is 1 character too long for Bluesky, which takes 300. Shorten it.'],
  ['a family is one character', { text: '👩‍👩‍👧‍👦'.repeat(100), images: [] }, null],
  ['but many bytes', { text: '👩‍👩‍👧‍👦'.repeat(121), images: [] }, 'The text takes more room than Bluesky gives a post (3,000 bytes; emoji and accents take several each). Shorten it.'],
  ['five pictures', { text: '', images: Array.from({ length: 5 }, () => image(1)) }, 'A post on Bluesky takes 4 pictures; this one has 5. Leave some out.'],
  ['a large picture', { text: '', images: [image(1), image(1_000_001)] }, 'Picture 2 is larger than Bluesky takes (1,000 kB). Use a smaller one.'],
])('what a platform can carry: %s', (_, post, expected) => {
  expect(whyTooMuch('Bluesky', limits, post)).toBe(expected)
})

test('a platform without pictures or limits says so, or nothing', () => {
  expect(whyTooMuch('YouTube', { ...limits, images: 0 }, { text: '', images: [image(1)] })).toBe('A post on YouTube takes no pictures. Leave them out here.')
  expect(whyTooMuch('Anything', { ...limits, text: null, textBytes: null }, { text: 'a'.repeat(10_000), images: [] })).toBeNull()
})
