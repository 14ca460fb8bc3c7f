import { expect, test } from 'vitest'
import { byHeading, headingOf } from './heading.ts'

test.each([
  ['All use, point 4', 'named', 'All use'], ['Personal Use, paragraphs 1 and 3', 'named', 'Personal Use'],
  ['B.3.i', 'numbered', 'B.3'], ['3.10', 'numbered', '3'], ['III.E.1', 'numbered', 'III.E'], ['II', 'numbered', 'II'], ['footer', 'frame', ''],
  ['Work/Personal Distinction', 'named', 'Work/Personal Distinction'],
])('%s stands under a %s heading, %s', (section, kind, text) => { expect(headingOf(section)).toEqual({ kind, text }) })

test('clauses keep the order in which the policy first names their heading', () => {
  const parts = byHeading([{ section: 'footer' }, { section: '3.1' }, { section: 'Friending' }, { section: '3.2' }])
  expect(parts.map((part) => [part.heading.text, part.clauses.length])).toEqual([['', 1], ['3', 2], ['Friending', 1]])
})
