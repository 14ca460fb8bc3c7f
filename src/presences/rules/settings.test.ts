import { expect, test } from 'vitest'
import { settingsChecklist } from './settings-checklist.ts'
import { settingsStanding } from './settings-standing.ts'

const now = new Date('2026-10-05T15:00:00Z')
const ago = (days: number, ...states: ('matches' | 'differs' | 'open')[]) => ({ at: new Date(now.getTime() - days * 86_400_000), answers: states.map((state) => ({ state })) })

test.each([
  ['nobody ever looked', null, 'never'],
  ['yesterday', ago(1, 'matches', 'matches'), 'good'],
  ['a setting differs, and was seen', ago(1, 'differs', 'matches'), 'good'],
  ['one setting was left out: it does not renew the clock', ago(1, 'matches', 'open'), 'unfinished'],
  ['two weeks before it ends', ago(76, 'matches'), 'due'],
  ['on its last day', ago(90, 'matches'), 'due'],
  ['a day too old (CRS-B7: every 90 days)', ago(91, 'matches'), 'stale'],
  ['too old, and unfinished', ago(91, 'open'), 'stale'],
] as const)('%s: %s', (_name, review, state) => {
  expect(settingsStanding(review, 90, now).state).toBe(state)
})

test('what differs and what was left out is counted', () => {
  expect(settingsStanding(ago(1, 'differs', 'differs', 'open'), 90, now)).toMatchObject({ differs: 2, open: 1 })
})

const names = (platform: string, items: readonly string[]) => settingsChecklist(platform, items).map((one) => one.setting)

test('what the policy names is on the list, once (CRS-A7, CRS-B7)', () => {
  expect(names('instagram', ['connected apps', 'security settings', 'who has access'])).toEqual(['Who can tag us', 'Comments', 'Two-step sign-in', 'Who can get in', 'Connected apps', 'Profile says whose it is', 'Who gets messages'])
  expect(names('instagram', ['location sharing']).at(-1)).toBe('Location sharing')
})

test('our own feed asks only for what it has', () => {
  expect(names('feed', ['connected apps', 'who has access'])).toEqual(['Who can get in', 'Profile says whose it is'])
  expect(names('a platform to come', [])).toHaveLength(7)
})
