import { expect, test } from 'vitest'
import { coverage } from './coverage.ts'
import { readPending, withPending } from './pending.ts'
import { readPack } from './read-pack.ts'
import { sampleKnown, samplePack } from './testing-pack.ts'
import { names } from './known.ts'

test('the list of what comes later is read by kind and name', () => {
  expect(readPending('# a list\nnotice:\n  parent-presences: Not built yet.\n', 'pending.yaml')).toEqual({ pending: { notice: { 'parent-presences': 'Not built yet.' } } })
})

test.each([
  ['notise:\n  parent-presences: Later.\n', 1, 1, '"notise" is no key of the list of pending measures.', 'notice'],
  ['notice:\n  parent-presences:\n', 2, 3, '"parent-presences" is empty.', undefined],
  ['notice: [parent-presences]\n', 1, 9, '"notice" should be a mapping, not a list.', undefined],
  ['notice:\n  Parents: x\n', 2, 3, '"Parents" is no name: write lower-case words joined by hyphens.', undefined],
  ['notice:\n  a: x\n  a: y\n', 3, 3, 'This key stands twice in one mapping; keep one.', undefined],
])('a slip in %j has its line and column', (text, line, column, message, nearest) => {
  expect(readPending(text, 'pending.yaml')).toEqual({ problems: [{ file: 'pending.yaml', line, column, message, ...(nearest === undefined ? {} : { nearest }) }] })
})

const provided = { measures: { check: names(['student-release']), guide: 'any' as const }, roles: sampleKnown.roles }
const pending = { notice: { 'parent-presences': 'Not built yet.' } }

test('a pack may name what is provided and what is pending, and nothing else', () => {
  expect(readPack(samplePack, 's', provided)).toMatchObject({ problems: [{ line: 25, column: 9, message: 'No capability provides a notice.' }] })
  expect(readPack(samplePack, 's', withPending(provided, pending))).toHaveProperty('edition')
})

test('coverage says of every measure whether it works, comes later or is unknown', () => {
  const read = readPack(samplePack, 's', sampleKnown)
  if ('problems' in read) throw new Error('the sample is valid')
  const states = (list: typeof pending | object) => coverage([read.edition], provided, list).measures.map((one) => [one.clause, one.name, one.state, one.reason])
  expect(states(pending)).toEqual([
    ['SAM-1', 'student-release', 'provided', null], ['SAM-1', 'parent-presences', 'pending', 'Not built yet.'], ['SAM-2', 'scope', 'provided', null],
  ])
  expect(states({})[1]).toEqual(['SAM-1', 'parent-presences', 'missing', null])
})

test('coverage finds lines of the list that should go', () => {
  const read = readPack(samplePack, 's', sampleKnown)
  if ('problems' in read) throw new Error('the sample is valid')
  expect(coverage([read.edition], provided, { check: { 'student-release': 'x' }, gate: { basis: 'y' }, ...pending }).stale).toEqual([
    { kind: 'check', name: 'student-release', why: 'provided' }, { kind: 'gate', name: 'basis', why: 'unused' },
  ])
})
