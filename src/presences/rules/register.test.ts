import { expect, test } from 'vitest'
import type { RegisterLine, RegisterSort } from './register.ts'
import { filterRegister, pageAfter, sortRegister } from './register.ts'

const line = (slug: string, part: Partial<RegisterLine> = {}): RegisterLine => ({
  slug, name: slug, platform: 'instagram', label: 'Instagram', handle: `@${slug}`, url: null, school: 'Lincoln', schoolId: 'lincoln', state: 'live', stateSince: new Date(0),
  lastPost: null, freshness: null, owners: [], settings: null, settingsAt: null, ...part,
})
const on = (day: string) => new Date(`${day}T12:00:00Z`)
const lines = [
  line('choir', { name: 'Coro español', school: 'Valley', schoolId: 'valley', owners: ['Ana Núñez'], lastPost: on('2026-10-01') }),
  line('band', { name: 'band', label: 'X', platform: 'x', lastPost: on('2026-10-03'), settingsAt: on('2026-01-01') }),
  line('art', { name: 'Art Room', state: 'suspended' }),
]
const slugs = (found: readonly RegisterLine[]) => found.map((one) => one.slug)

test.each([
  [{}, ['choir', 'band', 'art']],
  [{ school: 'valley' }, ['choir']],
  [{ platform: 'x' }, ['band']],
  [{ state: 'suspended' }, ['art']],
  [{ q: 'espanol' }, ['choir']],
  [{ q: 'NUÑEZ valley' }, ['choir']],
  [{ q: '@ba' }, ['band']],
  [{ school: 'valley', q: 'band' }, []],
])('the register by %j', (filter, expected) => {
  expect(slugs(filterRegister(lines, filter))).toEqual(expected)
})

test.each<[RegisterSort, boolean, string[]]>([
  ['name', false, ['art', 'band', 'choir']],
  ['name', true, ['choir', 'band', 'art']],
  ['post', false, ['art', 'choir', 'band']],
  ['post', true, ['band', 'choir', 'art']],
  ['settings', false, ['art', 'choir', 'band']],
  ['school', true, ['choir', 'art', 'band']],
  ['where', false, ['art', 'choir', 'band']],
])('sorted by %s, down %s', (by, down, expected) => {
  expect(slugs(sortRegister(lines, by, down))).toEqual(expected)
})

test('pages go on behind the last line shown, and begin anew when that line is gone', () => {
  expect(pageAfter(lines, null, 2)).toMatchObject({ from: 0, total: 3, next: 'band' })
  expect(pageAfter(lines, 'band', 2)).toMatchObject({ from: 2, next: null, shown: [{ slug: 'art' }] })
  expect(pageAfter(lines, 'gone', 2)).toMatchObject({ from: 0 })
  expect(pageAfter(lines, null, 3).next).toBeNull()
})
