import { describe, expect, test } from 'vitest'
import type { Voice } from '#src/policies/rules/edition.ts'
import { inText, type Check, type Hit } from './check.ts'
import { aDraft, someFacts } from './fixtures.ts'
import { alsoHearing, type Heard } from './heard.ts'
import { read } from './read.ts'
import type { Reading } from './reading.ts'

const words = { label: 'tone', why: 'It may sound cross.', remedy: 'Say it kindly.' } as const

/** A reading of which the model makes a given probability. */
const heardAs = (text: string, p: number): Reading =>
  Object.create(read(text), { scores: { value: () => ({ of: () => p, heaviest: () => [], attacks: () => [] }) } }) as Reading

function confidences(text: string, p: number, heard: Partial<Heard> = {}, as: Voice = 'official', listed: number | null = null): readonly number[] {
  const draft = aDraft({ text, as })
  const hits: readonly Hit[] = listed === null ? [] : [{ at: inText(draft, { start: 0, end: 4 }), confidence: listed, why: '', remedy: '' }]
  const list: Check = { name: 'tone', find: () => hits }
  return alsoHearing(list, { ...words, ...heard }).find({ draft, reading: heardAs(text, p), facts: someFacts(), settings: {} }).map(({ confidence }) => confidence)
}

const long = 'Some of you cannot read a simple calendar, it seems.'

describe('what the model hears and no list does', () => {
  test('is said from one half on, and only advises until hardly a near-miss is left', () => {
    expect(confidences(long, 0.49)).toEqual([])
    expect(confidences(long, 0.5)).toEqual([0.3])
    expect(confidences(long, 0.96)[0]).toBeLessThan(0.5)
    expect(confidences(long, 0.98)[0]).toBeGreaterThanOrEqual(0.5)
  })

  test('never does more than advise where more than words decides, and of a few words', () => {
    expect(confidences(long, 0.999, { advises: true })[0]).toBeLessThan(0.5)
    expect(confidences('Read the calendar.', 0.999)[0]).toBeLessThan(0.5)
    expect(confidences('Read the calendar.', 0.7)).toEqual([])
  })

  test('CRS-A5: where a life may hang on it, it is said early, and in what others write it counts early', () => {
    const urgent = { urgentFrom: 0.2 }
    expect(confidences(long, 0.2, urgent)).toEqual([0.3])
    expect(confidences(long, 0.6, urgent)[0]).toBeLessThan(0.5)
    expect(confidences(long, 0.6, urgent, 'comment')[0]).toBeGreaterThanOrEqual(0.5)
    expect(confidences('Baking', 0.99, urgent, 'comment')[0]).toBeLessThan(0.5)
  })

  test('is not said where the rule does not hold, or beside a list that means it well', () => {
    expect(confidences(long, 0.9, { where: () => false })).toEqual([])
    expect(confidences('Our Red Ribbon Week assembly is on Tuesday at two', 0.9, { unless: ['prevention'] })).toEqual([])
    expect(confidences('Our Red Ribbon Week assembly is on Tuesday at two', 0.9)).toHaveLength(1)
  })

  test('points at the sentence, without the mark at its end', () => {
    const draft = aDraft({ text: long })
    const [hit] = alsoHearing({ name: 'tone', find: () => [] }, words).find({ draft, reading: heardAs(long, 0.9), facts: someFacts(), settings: {} })
    expect(hit?.at).toMatchObject({ start: 0, end: long.length - 1 })
  })
})

test('a term of a list counts less in a text that reads like a near-miss, and as before in any other', () => {
  expect(confidences(long, 0.05, {}, 'official', 0.8)).toEqual([expect.closeTo(0.56)])
  expect(confidences(long, 0.3, {}, 'official', 0.8)).toEqual([0.8])
  expect(confidences(long, 0.05, { urgentFrom: 0.2 }, 'official', 0.8)).toEqual([0.8])
})

test('without weights the lists speak alone', () => {
  expect(confidences(long, 0)).toEqual([])
  expect(confidences(long, 0, {}, 'official', 0.8)).toEqual([0.8])
})
