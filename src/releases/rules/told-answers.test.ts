import { expect, test } from 'vitest'
import { toldAnswers } from './told-answers.ts'

const given = new Date('2026-09-02T12:00:00Z')
const back = new Date('2026-11-22T09:00:00Z')
const yes = (purposes: readonly string[], superseded: boolean) => ({ purposes, givenAt: given, withdrawnAt: null, supersededAt: superseded ? back : null })
const takenBack = (purpose: string) => ({ purposes: [purpose], givenAt: given, withdrawnAt: back, supersededAt: null })

test.each([
  ['all uses taken back: the yes once, under what was taken back', [yes(['press'], true), takenBack('press'), yes(['yearbook', 'press'], true), takenBack('yearbook')], [['press'], ['yearbook'], ['yearbook', 'press']]],
  ['one use taken back: what still stands stays', [yes(['press'], false), takenBack('yearbook'), yes(['yearbook', 'press'], true)], [['yearbook'], ['press'], ['yearbook', 'press']]],
  ['a lone answer', [yes(['press'], false)], [['press']]],
])('%s', (_, answers, told) => {
  expect(toldAnswers(answers).map((one) => one.purposes)).toEqual(told)
})
