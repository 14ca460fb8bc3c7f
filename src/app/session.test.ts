import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { DistrictId, PersonId } from '#src/kit/ids.ts'
import { openSessions } from './session.ts'

const folder = mkdtempSync(join(tmpdir(), 'chalkline-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const sessions = openSessions(join(folder, 'keys'))
const [dana, one, other] = ['dana' as PersonId, 'two-rivers' as DistrictId, 'three-rivers' as DistrictId]
const now = new Date('2026-10-05T15:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

test('a session is one person’s, in one district, for half a day', () => {
  const value = sessions.issue(dana, one, now)
  expect(sessions.read(value, one, later(11))).toBe(dana)
  expect(sessions.read(value, one, later(12))).toBeNull()
})

test('invariant 6: a session of one district is nobody’s in another, also when the cookie is made to say so', () => {
  const value = sessions.issue(dana, one, now)
  expect(sessions.read(value, other, now)).toBeNull()
  expect(sessions.read(value.replace(one, other), other, now)).toBeNull()
})

test.each(['', '.', 'dana', 'dana.two-rivers', 'dana.two-rivers.9999999999999.', `dana.two-rivers.9999999999999.${'A'.repeat(43)}`, '\0.\0.\0.\0'])('%j is no session', (value) => {
  expect(sessions.read(value, one, now)).toBeNull()
})
