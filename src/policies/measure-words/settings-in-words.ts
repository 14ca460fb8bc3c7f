import { parseDuration } from '#src/kit/duration.ts'
import type { Locale } from '#src/ui/catalogue.ts'
import { wordsFor } from '#src/ui/catalogue.ts'
import { voices } from '../rules/edition.ts'
import type { Measure } from '../rules/edition.ts'
import { bearerWords } from './bearer-words.ts'
import { termWords } from './term-words.ts'

/** What a measure's settings say of when, by whom and for whom; empty when they say nothing of it. */
export function settingsInWords(measure: Measure, locale: Locale): string {
  const words = wordsFor(termWords, locale)
  const { settings } = measure
  const parts = [
    measure.kind === 'check' && measure.on.length < voices.length ? words.judges(list(measure.on.map((voice) => words.voices(voice)), words.and, locale)) : null,
    ...steps(settings['steps'], locale),
    text(settings['every'], (every) => words.every(timeInWords(every, locale))),
    text(settings['within'], (within) => words.within(timeInWords(within, locale, true))),
    text(settings['keep'], (keep) => parseDuration(keep) === null ? words.kept(keep) : words.keep(timeInWords(keep, locale, true))),
    people(settings['by'], words.by, locale),
    people(settings['to'], words.to, locale),
    people(settings['for'], words.forWhom, locale),
    measure.kind === 'check' && measure.because !== undefined && locale === 'en' ? words.because(measure.because) : text(settings['because'], (why) => locale === 'en' ? words.because(why) : ''),
  ].filter((part): part is string => part !== null && part !== '')
  const joined = parts.join(', ')
  return joined.charAt(0).toLocaleUpperCase(locale) + joined.slice(1)
}

/** `P90D` as "90 days". After "every" one of a thing stands alone ("every week"); elsewhere it is counted ("1 week"). */
export function timeInWords(duration: string, locale: Locale, counted = false): string {
  const words = wordsFor(termWords, locale)
  if (duration === 'school-year') return words.schoolYear
  if (duration === 'semester') return words.semester
  const time = parseDuration(duration)
  if (time === null) return duration
  const said = (n: number, unit: (n: number) => string) => n === 0 ? [] : [counted && n === 1 ? `1 ${unit(1)}` : unit(n)]
  const weeks = time.days % 7 === 0 ? time.days / 7 : 0
  return [
    ...said(Math.floor(time.months / 12), words.years), ...said(time.months % 12, words.months),
    ...said(weeks, words.weeks), ...said(weeks > 0 ? 0 : time.days, words.days), ...said(time.hours, words.hours),
  ].join(` ${words.and} `)
}

const text = (value: unknown, say: (text: string) => string): string | null => (typeof value === 'string' ? say(value) : null)

function people(value: unknown, say: (who: string) => string, locale: Locale): string | null {
  const who = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : typeof value === 'string' ? [value] : []
  const words = wordsFor(bearerWords, locale)
  return who.length === 0 ? null : say(list(who.map((one) => words.the(one)), wordsFor(termWords, locale).or, locale))
}

function steps(value: unknown, locale: Locale): readonly string[] {
  if (!Array.isArray(value)) return []
  const words = wordsFor(bearerWords, locale)
  const terms = wordsFor(termWords, locale)
  return value.flatMap((step: unknown) => {
    if (typeof step !== 'object' || step === null) return []
    const by: unknown = Reflect.get(step, 'by')
    const does: unknown = Reflect.get(step, 'does')
    const who = people(by, (one) => one, locale)
    return who === null || typeof does !== 'string' ? [] : [`${who || words.the('district')} ${terms.does(does)}`]
  })
}

const list = (items: readonly string[], word: string, locale: Locale): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word === 'o' && locale === 'es' && /^o/i.test(items.at(-1) ?? '') ? 'u' : word} ${items.at(-1)}`
