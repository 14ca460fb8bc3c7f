import { expect, test } from 'vitest'
import { clockIn, momentIn } from './moment.ts'

test.each([
  ['winter', '2026-11-22', '08:00', '2026-11-22T14:00:00.000Z'],
  ['summer', '2026-07-01', '08:00', '2026-07-01T13:00:00.000Z'],
  ['the day the clocks go back', '2026-11-01', '12:00', '2026-11-01T18:00:00.000Z'],
  ['the day they go forward', '2026-03-08', '12:00', '2026-03-08T17:00:00.000Z'],
])('a wall clock in Chicago, %s', (_name, day, hour, expected) => {
  const moment = momentIn(day, hour, 'America/Chicago')
  expect(moment?.toISOString()).toBe(expected)
  expect(clockIn(moment!, 'America/Chicago')).toEqual({ day, hour })
})

test.each([['', '08:00'], ['2026-1-1', '08:00'], ['2026-13-45', '08:00'], ['2026-01-01', '8']])('%s %s is no clock reading', (day, hour) => {
  expect(momentIn(day, hour, 'UTC')).toBeNull()
})
