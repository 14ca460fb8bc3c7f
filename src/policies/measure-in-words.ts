import type { Locale } from '#src/ui/catalogue.ts'
import { wordsFor } from '#src/ui/catalogue.ts'
import type { State } from '#src/ui/state.ts'
import { stateOf } from '#src/ui/state.ts'
import { measureName } from './rules/edition.ts'
import type { Measure } from './rules/edition.ts'
import type { Pending } from './rules/pending.ts'
import { checkWords } from './measure-words/check-words.ts'
import type { MeasureText } from './measure-words/check-words.ts'
import { dutyWords } from './measure-words/duty-words.ts'
import { guideWords } from './measure-words/guide-words.ts'
import { termWords } from './measure-words/term-words.ts'
import { settingsInWords } from './measure-words/settings-in-words.ts'

/** One way in which a clause is put in effect, as a page tells it. */
export interface MeasureInWords {
  readonly state: State
  readonly name: string
  /** How it acts, in a word or two: "Blocks", "Asks", "Not yet". */
  readonly acts: string
  readonly says: string
  /** Its settings in words: "every 90 days, by the content owner"; null when it has none. */
  readonly foot: string | null
  /** What its figure counts, e.g. "posts"; null where there is no word for it. */
  readonly unit: string | null
  /** False: it does nothing yet (policies/pending.yaml). */
  readonly works: boolean
}

/**
 * A measure as a sentence. What is pending says "Not yet" and what it will do: by the list of
 * pending measures where the reader reads English, else by our own sentence.
 */
export function measureInWords(measure: Measure, pending: Pending, locale: Locale): MeasureInWords {
  const words = wordsFor(termWords, locale)
  const name = measureName(measure)
  const reason = pending[measure.kind]?.[name]
  const [title, sentence] = textOf(measure, locale)
  const foot = settingsInWords(measure, locale) || null
  const unit = words.units(unitOf(measure)) || null
  if (reason !== undefined) return { state: 'wait', name: title, acts: words.notYet, says: words.notYetSays(locale === 'en' ? reason : sentence), foot, unit, works: false }
  if (measure.kind === 'check') return { state: stateOf[measure.outcome], name: title, acts: words.outcomes(measure.outcome), says: sentence, foot, unit, works: true }
  return { state: measure.kind === 'guide' ? 'note' : 'ok', name: title, acts: words.acts(measure.kind), says: sentence, foot, unit, works: true }
}

/** Checks and approvals count posts; what comes round or stands in the register counts accounts. */
function unitOf(measure: Measure): string {
  if (measure.kind === 'check' || (measure.kind === 'approval' && measure.name === 'post')) return 'posts'
  if (measure.kind === 'record' && measure.name === 'ledger') return 'entries'
  if (measure.kind === 'cadence' && measure.name === 'policy-review') return ''
  return measure.kind === 'field' || measure.kind === 'listing' || measure.kind === 'cadence' ? 'accounts' : ''
}

/** A name that a district's own pack brought is said as it is written there. */
function textOf(measure: Measure, locale: Locale): MeasureText {
  const name = measureName(measure)
  const known: Readonly<Record<string, MeasureText>> = measure.kind === 'check' ? checkWords[locale] : measure.kind === 'guide' ? guideWords[locale] : dutyWords[locale]
  const found = known[measure.kind === 'check' || measure.kind === 'guide' ? name : `${measure.kind}:${name}`]
  const spoken = name.replaceAll('-', ' ')
  return found ?? [spoken.charAt(0).toUpperCase() + spoken.slice(1), wordsFor(termWords, locale).ownMeasure]
}
