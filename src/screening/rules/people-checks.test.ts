import { expect, test } from 'vitest'
import { buildRoster } from './build-roster.ts'
import type { Check } from './check.ts'
import { aDraft, anAdult, aStudent, someFacts } from './fixtures.ts'
import { peopleChecks } from './people-checks.ts'
import { read } from './read.ts'

const students = [aStudent('S1', 'Mia', 'Torres', { grade: '7' }), aStudent('S2', 'Will', 'Park', { grade: '3' })]
const facts = someFacts({
  students, roster: buildRoster(students), adults: [anAdult('A1', 'Sam Ito')], staff: [{ name: 'Dana Ruiz', role: null }],
  tools: [{ name: 'Remind', domains: ['remind.com'], status: 'approved-paid-only' }, { name: 'Flip Board', domains: [], status: 'refused' }],
})

/** Reads a text, then times a rule on it. */
function reader(text: string) {
  const draft = aDraft({ text, as: 'professional' })
  const reading = read(text)
  // Words and terms are read when they are first asked for; that is not the rule's time.
  reading.terms('profanity')
  expect(reading.words.length).toBeGreaterThanOrEqual(0)
  return (check: Check) => {
    const started = performance.now()
    const hits = check.find({ draft, reading, facts, settings: {} })
    return { hits, took: performance.now() - started }
  }
}

test.each([
  ['one digit', '1'.repeat(400_000)], ['digit groups', '1-'.repeat(200_000)], ['at signs', '@'.repeat(400_000)], ['addresses', 'a@b.co '.repeat(60_000)],
  ['streets', '12 Oak Street '.repeat(30_000)], ['birth dates', 'dob 1/1/2001 '.repeat(30_000)], ['numbers of people', 'call him 555-0100. '.repeat(20_000)],
  ['names', 'Mia Torres, '.repeat(33_000)], ['names and cues', 'Mia grade 7 has an IEP. '.repeat(16_000)], ['quotes', '“'.repeat(400_000)], ['quoted names', '"Sam Ito" '.repeat(40_000)],
  ['links', 'http://a.b.co/x '.repeat(25_000)], ['one long link', `http://${'a.'.repeat(200_000)}com`], ['hashtags', '#goteamgoteam '.repeat(28_000)], ['a hashtag of digits', `#${'1'.repeat(400_000)}a`], ['one hashtag', `#${'a'.repeat(400_000)}`],
  ['emoji', '🎉'.repeat(100_000)], ['signs', '~*'.repeat(200_000)], ['fancy letters', '𝓗'.repeat(100_000)], ['lone surrogates', '\ud800'.repeat(200_000)], ['right to left', '\u202e#@'.repeat(100_000)],
  ['a word', 'x'.repeat(400_000)], ['lines', '\n'.repeat(400_000)], ['tools', 'Remind Flip Board '.repeat(20_000)], ['offers', 'my cell, text me. '.repeat(20_000)],
])('every rule reads any text in linear time, with places inside it: %s', (_name, text) => {
  const quarter = reader(text.slice(0, text.length / 4))
  const whole = reader(text)
  const slow: string[] = []
  for (const check of Object.values(peopleChecks)) {
    const short = quarter(check)
    const { hits, took } = whole(check)
    // Four times the text: sixteen times the time would be quadratic. Small times say nothing.
    if (took > 10 * short.took + 800) slow.push(`${check.name} ${Math.round(short.took)} ms, then ${Math.round(took)} ms`)
    for (const { at, confidence } of hits.slice(0, 500)) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
      if (at.kind === 'text') expect(at.start >= 0 && at.start < at.end && at.end <= text.length && at.quote === text.slice(at.start, at.end)).toBe(true)
    }
  }
  expect(slow).toEqual([])
})

test('every rule goes by its own name', () => {
  for (const [name, check] of Object.entries(peopleChecks)) expect(check.name).toBe(name)
})
