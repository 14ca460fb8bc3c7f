import { describe, expect, test } from 'vitest'
import { isoDate } from '#src/kit/dates.ts'
import { coverage } from './coverage.ts'
import { covers } from './covers.ts'
import { sayMissing } from './missing.ts'
import type { Release, Use } from './release.ts'

const yes = (change: Partial<Release> = {}): Release => ({
  purposes: ['district-social-media'], channels: ['facebook'],
  from: isoDate('2026-08-15'), until: isoDate('2027-06-30'),
  withdrawnOn: null, refused: false, conditions: [], ...change,
})
const from = (date: string, change: Partial<Release> = {}) => yes({ from: isoDate(date), ...change })
const use: Use = { purpose: 'district-social-media', channel: 'facebook' }
const day = isoDate('2026-10-05')

describe('OKC-B3i2, CRS-B6, CIN-5a: one release, one use, one day', () => {
  test.each([
    ['a plain yes', yes(), use, '2026-10-05', true],
    ['its first day', yes(), use, '2026-08-15', true],
    ['the day before', yes(), use, '2026-08-14', false],
    ['its last day', yes(), use, '2027-06-30', true],
    ['the day after', yes(), use, '2027-07-01', false],
    ['another purpose', yes({ purposes: ['yearbook'] }), use, '2026-10-05', false],
    ['one of several purposes', yes({ purposes: ['yearbook', 'district-social-media'] }), use, '2026-10-05', true],
    ['another platform', yes(), { ...use, channel: 'instagram' }, '2026-10-05', false],
    ['the platform in another case', yes({ channels: ['Facebook'] }), use, '2026-10-05', true],
    ['the platform by its other name', yes({ channels: ['Twitter'] }), { ...use, channel: 'x' }, '2026-10-05', true],
    ['every platform', yes({ channels: [] }), { ...use, channel: 'bluesky' }, '2026-10-05', true],
    ['every platform, place not said', yes({ channels: [] }), { ...use, channel: null }, '2026-10-05', true],
    ['some platforms, place not said', yes(), { ...use, channel: null }, '2026-10-05', false],
    ['the day before the withdrawal', yes({ withdrawnOn: isoDate('2026-10-06') }), use, '2026-10-05', true],
    ['the day of the withdrawal', yes({ withdrawnOn: day }), use, '2026-10-05', false],
    ['withdrawn before', yes({ withdrawnOn: isoDate('2026-09-01') }), use, '2026-10-05', false],
    ['a no on record', yes({ refused: true }), use, '2026-10-05', false],
    ['a yes to nothing', yes({ purposes: [] }), use, '2026-10-05', false],
  ] as const)('%s', (_name, release, intended, on, expected) => {
    expect(covers(release, intended, isoDate(on))).toBe(expected)
  })

  test.each([
    ['the day before 18', '2026-11-30', '2026-12-01', true],
    ['the day of turning 18', '2026-12-01', '2026-12-01', false],
    ['given by the student on that day', '2026-12-02', '2026-08-15', true],
  ] as const)('FERPA: a guardian speaks until the day before: %s', (_name, on, adultSince, expected) => {
    expect(covers(yes(), use, isoDate(on), isoDate(adultSince))).toBe(expected)
  })
})

describe('several answers: the newest counts', () => {
  test.each([
    ['nothing on file', [], 'none'],
    ['yes, then no', [from('2026-08-15'), from('2026-09-01', { refused: true })], 'refused'],
    ['no, then yes', [from('2026-09-01'), from('2026-08-15', { refused: true })], 'covered'],
    ['yes and no of one day', [from('2026-09-01', { refused: true }), from('2026-09-01')], 'refused'],
    ['a no to everything', [from('2026-08-15'), from('2026-09-01', { refused: true, purposes: [], channels: [] })], 'refused'],
    ['a no to another purpose', [from('2026-08-15'), from('2026-09-01', { refused: true, purposes: ['press'] })], 'covered'],
    ['a no to another platform', [from('2026-08-15'), from('2026-09-01', { refused: true, channels: ['instagram'] })], 'covered'],
    ['withdrawn, then given again', [from('2026-08-15', { withdrawnOn: isoDate('2026-09-01') }), from('2026-09-20')], 'covered'],
    ['replaced on the day it was withdrawn', [from('2026-08-15', { withdrawnOn: isoDate('2026-09-01') }), from('2026-09-01')], 'covered'],
    ['an older form withdrawn after a newer yes', [from('2026-08-01', { withdrawnOn: isoDate('2026-10-01') }), from('2026-09-01')], 'withdrawn'],
    ['the newer one ended', [from('2025-08-15'), from('2026-08-15', { until: isoDate('2026-09-30') })], 'ended'],
    ['the newer one has not begun', [from('2025-08-15'), from('2026-12-01', { refused: true })], 'covered'],
    ['only one that has not begun', [from('2026-12-01')], 'not-yet'],
    ['yearbook only', [from('2026-08-15', { purposes: ['yearbook'] })], 'other-purpose'],
    ['a no to the yearbook only', [from('2026-08-15', { purposes: ['yearbook'], refused: true })], 'none'],
    ['another platform only', [from('2026-08-15', { channels: ['instagram'] })], 'other-channel'],
  ] as const)('%s', (_name, answers, kind) => {
    expect(coverage(answers, use, day).kind).toBe(kind)
  })

  test('a student of 18 speaks for themself, in both directions', () => {
    const birthday = isoDate('2026-09-15')
    expect(coverage([from('2026-08-15')], use, day, birthday)).toEqual({ kind: 'of-age', since: birthday })
    expect(coverage([from('2026-08-15', { refused: true }), from('2026-09-20')], use, day, birthday).kind).toBe('covered')
    expect(coverage([from('2026-08-15'), from('2026-09-20', { refused: true })], use, day, birthday).kind).toBe('refused')
  })

  test.each([
    ['a guardian, before', '2026-08-15', 'torres', 'of-age'],
    ['a guardian, from the very day', '2026-09-15', 'torres', 'of-age'],
    ['a guardian, after', '2026-09-20', 'torres', 'of-age'],
    ['the student, before', '2026-08-15', null, 'of-age'],
    ['the student, from the very day', '2026-09-15', null, 'covered'],
  ] as const)('FERPA, 20 U.S.C. 1232g(d): what counts at 18 is who said it: %s', (_name, day1, givenBy, kind) => {
    expect(coverage([from(day1, { givenBy })], use, day, isoDate('2026-09-15')).kind).toBe(kind)
  })

  test('a guardian cannot undo what the student of 18 said', () => {
    const answers = [from('2026-09-16', { givenBy: null }), from('2026-09-20', { givenBy: 'torres', refused: true })]
    expect(coverage(answers, use, day, isoDate('2026-09-15')).kind).toBe('covered')
    expect(coverage(answers, use, day, null).kind).toBe('refused')
  })
})

const say = (answers: readonly Release[], adultSince?: string) =>
  sayMissing(coverage(answers, use, day, adultSince ? isoDate(adultSince) : null), use)

test('what is missing is said in plain words', () => {
  expect(say([yes()])).toBeNull()
  expect(say([])).toBe('has no media release on file')
  expect(say([yes({ purposes: ['yearbook'] })])).toBe('has a release for the yearbook only, not for district social media')
  expect(say([yes({ channels: ['instagram', 'x'] })])).toBe('has a release for instagram and x only, not for facebook')
  expect(say([yes({ until: isoDate('2026-09-30') })])).toBe('has a release that ended on September 30, 2026')
  expect(say([yes({ withdrawnOn: isoDate('2026-10-01') })])).toBe('had a release, but it was withdrawn on October 1, 2026')
  expect(say([yes({ refused: true })])).toBe('may not be shown: the answer on file is no')
  expect(say([yes()], '2026-10-01')).toContain('turned 18 on October 1, 2026')
})
