import { expect, test } from 'vitest'
import { recordKey } from './tid.ts'

const createdAt = new Date('2026-10-05T14:00:00.123Z')

test('is a valid TID: thirteen letters of the alphabet, the first bit zero', () => {
  for (let n = 0; n < 500; n++) {
    expect(recordKey({ key: `key-${n}`, createdAt: new Date(createdAt.getTime() + n * 86_400_000) })).toMatch(/^[234567abcdefghij][234567a-z]{12}$/)
  }
})

test('agrees with the known answer for the epoch of the format', () => {
  // All zero but what the key adds (under 2^20): the first nine letters are zeros, that is `2`.
  expect(recordKey({ key: 'k', createdAt: new Date(0) }).slice(0, 9)).toBe('222222222')
})

test('the same delivery always has the same place; another key or moment has another', () => {
  const place = recordKey({ key: 'd1', createdAt })
  expect(recordKey({ key: 'd1', createdAt: new Date(createdAt) })).toBe(place)
  expect(recordKey({ key: 'd2', createdAt })).not.toBe(place)
  expect(recordKey({ key: 'd1', createdAt: new Date(createdAt.getTime() + 1) })).not.toBe(place)
})

test('sorts by the moment of the post', () => {
  const later = new Date(createdAt.getTime() + 1)
  for (let n = 0; n < 100; n++) expect(recordKey({ key: `a${n}`, createdAt }) < recordKey({ key: `b${n}`, createdAt: later })).toBe(true)
})
