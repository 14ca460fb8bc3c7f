import { beforeAll, describe, expect, test } from 'vitest'
import { knownMeasures } from '#src/app/capabilities.ts'
import { foundingPacks } from '#src/app/founding-packs.ts'
import { checkNames } from '#src/screening/rules/check.ts'
import { checkWords } from './measure-words/check-words.ts'
import { timeInWords } from './measure-words/settings-in-words.ts'
import { termWords } from './measure-words/term-words.ts'
import { measureInWords } from './measure-in-words.ts'
import { openShelf } from './shelf.ts'
import type { PolicyShelf } from './shelf.ts'

let shelf: PolicyShelf
beforeAll(async () => { shelf = await openShelf(foundingPacks, knownMeasures) })

describe.each(['en', 'es'] as const)('in %s', (locale) => {
  test('every measure of every founding pack has a sentence of its own', () => {
    const measures = shelf.editions.flatMap((edition) => edition.clauses.flatMap((clause) => clause.measures))
    expect(measures.length).toBeGreaterThan(300)
    const nameless = measures.filter((measure) => measureInWords(measure, {}, locale).says === termWords[locale]?.ownMeasure)
    expect(nameless.map((measure) => (measure.kind === 'check' ? measure.check : `${measure.kind}:${measure.name}`))).toEqual([])
  })

  test('every check of the engine has a sentence', () => {
    expect(checkNames.filter((name) => !checkWords[locale][name][1].endsWith('.'))).toEqual([])
  })

  test('what is pending says so, and is never said to work', () => {
    const contact = shelf.editions.flatMap((edition) => edition.clauses.flatMap((clause) => clause.measures)).find((measure) => measure.kind === 'permit')
    const said = measureInWords(contact!, { permit: { contact: 'Holds it closed.' } }, locale)
    expect(said).toMatchObject({ state: 'wait', works: false })
    expect(said.says).toMatch(locale === 'en' ? 'Not yet: holds it closed.' : /^Todavía no/)
  })
})

test.each([['P7D', false, 'week'], ['P7D', true, '1 week'], ['P90D', false, '90 days'], ['P1Y', true, '1 year'], ['PT24H', true, '24 hours'], ['school-year', false, 'school year']])(
  '%s is said as "%s"', (duration, counted, said) => { expect(timeInWords(duration, 'en', counted)).toBe(said) },
)

test('CIN-3a: the settings of a measure are said, not shown as codes', () => {
  const says = (locale: 'en' | 'es') => measureInWords({ kind: 'cadence', name: 'settings-review', settings: { every: 'P90D', by: ['content-owner'] } }, {}, locale).foot
  expect(says('en')).toBe('Every 90 days, by the content owner')
  expect(says('es')).toBe('Cada 90 días, por la persona responsable de la cuenta')
})
