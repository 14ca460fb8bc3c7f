import { expect, test } from 'vitest'
import { isoDate } from '#src/kit/dates.ts'
import { freshnessWeeks } from './freshness-weeks.ts'

// 2026-10-05 is a Monday, 2026-10-08 a Thursday.
const weeks = (posts: string[], { today = '2026-10-08', opened = '2026-01-01', closed = null as string | null, period = 7, count = 4 } = {}) =>
  freshnessWeeks({ posts: posts.map(isoDate), opened: isoDate(opened), closed: closed === null ? null : isoDate(closed) }, isoDate(today), period, count).map((week) => week.state).join(' ')

test('weeks begin on Mondays, the last one is this week', () => {
  expect(freshnessWeeks({ posts: [], opened: isoDate('2026-01-01'), closed: null }, isoDate('2026-10-11'), 7, 2).map((week) => week.from)).toEqual(['2026-09-28', '2026-10-05'])
  expect(freshnessWeeks({ posts: [], opened: isoDate('2026-01-01'), closed: null }, isoDate('2026-10-05'), 7, 2).map((week) => week.from)).toEqual(['2026-09-28', '2026-10-05'])
})

test.each<[string, string[], Parameters<typeof weeks>[1], string]>([
  ['a post every week (CIN-3a)', ['2026-09-15', '2026-09-22', '2026-09-29', '2026-10-06'], {}, 'fresh fresh fresh fresh'],
  ['one post, then nothing', ['2026-09-16'], {}, 'fresh ageing stale stale'],
  ['in any order', ['2026-10-06', '2026-09-16'], {}, 'fresh ageing stale fresh'],
  ['this week is judged as of today', ['2026-10-04'], { today: '2026-10-06' }, 'stale stale fresh fresh'],
  ['by a longer period', ['2026-09-16'], { period: 14 }, 'fresh fresh ageing ageing'],
  ['not open yet', ['2026-10-01'], { opened: '2026-09-30' }, 'closed closed fresh fresh'],
  ['a new account has a period to begin', [], { opened: '2026-10-01', today: '2026-10-06' }, 'closed closed fresh fresh'],
  ['suspended in the second week', ['2026-09-16', '2026-09-22'], { closed: '2026-09-23' }, 'fresh fresh closed closed'],
  ['never a post', [], {}, 'stale stale stale stale'],
])('%s', (_name, posts, life, expected) => {
  expect(weeks(posts, life)).toBe(expected)
})
