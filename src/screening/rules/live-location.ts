import { alsoHearing } from './heard.ts'
import { termsIn } from './surroundings.ts'
import { wordCheck } from './word-check.ts'
import type { Noticed } from './word-check.ts'

/** Where a group of students is at this moment, for anybody to come (CMC-6a, OKC-B3b). Past visits and public schedules do not count. */
export const liveLocation = alsoHearing(wordCheck('live-location', (reading, { draft }) => {
  if (draft.presence?.audience === 'private') return []
  if (reading.terms('student-group').length === 0 || reading.terms('out-place').length === 0) return []
  return reading.terms('right-now').flatMap((now): readonly Noticed[] => {
    const sentence = reading.sentenceOf(now.first)
    const close = (list: string) => termsIn(reading, list, sentence)[0] ?? termsIn(reading, list, sentence - 1)[0] ?? termsIn(reading, list, sentence + 1)[0]
    const group = close('student-group')
    const place = close('out-place')
    if (!group || !place) return []
    const together = [group, place, now].every((term) => reading.sentenceOf(term.first) === sentence)
    return [{
      start: Math.min(now.start, group.start, place.start),
      end: Math.max(now.end, group.end, place.end),
      confidence: together ? 0.8 : 0.6,
      why: 'This tells anybody where a group of students is right now.',
      remedy: 'Post it after the group is back, or leave out the place and the time.',
    }]
  })
}), { label: 'live-location', why: 'This may tell strangers where students are, or when.', remedy: 'Post it after the group is back, or leave out the place and the time.', where: ({ draft }) => draft.presence?.audience !== 'private' })
