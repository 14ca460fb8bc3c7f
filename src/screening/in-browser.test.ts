import { describe, expect, test } from 'vitest'
import { isoDate } from '#src/kit/dates.ts'
import { factsOfNobody, judgeInPage } from './in-browser.ts'
import { aDraft, aPresence, anImage } from './rules/fixtures.ts'
import { peopleChecks } from './rules/people-checks.ts'
import { read } from './rules/read.ts'
import { textChecks } from './rules/text-checks.ts'

const today = isoDate('2026-10-05')

describe('a page', () => {
  const leftOut = Object.values(peopleChecks).filter(({ name }) => !(name in textChecks))

  test.each([
    'Buy my candles, 20% off for our students!', 'Thanks @coach.ito — with Sam Ito', '“I said so,” said Ms. Ito.', 'Our 7th grader Mia Torres won again; see the picture.',
    'Vote yes on Measure 12. Follow my private page, dana@gmail.com', '',
  ])('needs no rule that is left out, whatever is written: %j', (text) => {
    for (const as of ['official', 'professional', 'personal', 'comment'] as const) {
      const draft = aDraft({ text, as, platform: null })
      for (const check of leftOut) {
        for (const settings of [{}, { required: true, tagged: true, strict: true }]) expect([check.name, check.find({ draft, reading: read(text), facts: factsOfNobody(today), settings })]).toEqual([check.name, []])
      }
    }
  })

  test('refuses pictures and presences, for which those are needed', () => {
    expect(() => judgeInPage(aDraft({ assets: [anImage()] }), today, [])).toThrow('words alone')
    expect(() => judgeInPage(aDraft({ presence: aPresence() }), today, [])).toThrow('words alone')
    expect(judgeInPage(aDraft({ text: 'Book fair today' }), today, []).findings).toEqual([])
  })
})
