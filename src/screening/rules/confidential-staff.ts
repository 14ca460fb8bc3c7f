import type { CheckInput } from './check.ts'
import { alsoHearing } from './heard.ts'
import type { Reading, TermMatch } from './reading.ts'
import { wordCheck } from './word-check.ts'
import type { Noticed } from './word-check.ts'

const why = 'This tells something about a staff member that may be confidential: discipline, health, leave, pay or private life.'
const remedy = 'Leave the person and the matter out; questions about staff go to human resources.'

/** A staff member, by name, title or role, beside a personnel matter in one sentence (CIN-8a, CRS-A4, OKC-B3h). */
export const confidentialStaff = alsoHearing(wordCheck('confidential-staff', (reading, input) => {
  if (reading.terms('staff-matter').length === 0) return []
  const people = new Map<number, Person[]>()
  for (const person of [...reading.terms('staff-role'), ...named(reading, input)]) {
    const sentence = reading.sentenceOf(person.first)
    const together = people.get(sentence)
    if (together) together.push(person)
    else people.set(sentence, [person])
  }
  return reading.terms('staff-matter').flatMap((matter): readonly Noticed[] => {
    const sentence = reading.sentenceOf(matter.first)
    const beside = people.get(sentence)?.find((one) => one.last < matter.first || one.first > matter.last)
    // "Coach Adler will not be back. He is on leave": the pronoun stands for the sentence before.
    const person = beside ?? (hasPronoun(reading, matter) ? people.get(sentence - 1)?.at(-1) : undefined)
    if (!person || hasSelf(reading, matter)) return []
    return [{ start: Math.min(person.start, matter.start), end: Math.max(person.end, matter.end), confidence: matter.confidence * (mild.has(matter.term) ? 0.75 : 0.95), why, remedy }]
  })
}), { label: 'confidential-staff', why, remedy })

/** Matters that are often told with consent and warm wishes; still the person's own to tell. */
const mild = new Set(['maternity leave', 'paternity leave', 'pregnant', 'surgery', 'in the hospital', 'salary', 'bonus', 'background check', 'family leave', 'covid', 'leave of absence', 'arrested', 'disability', 'divorced', 'stroke'])

type Person = Pick<TermMatch, 'first' | 'last' | 'start' | 'end'>

/** Staff whom the district told us of, and adults in the pictures. */
function named(reading: Reading, { facts }: CheckInput): readonly Person[] {
  const names = [...(facts.staff ?? []).map(({ name }) => name), ...[...facts.adults.values()].map(({ name }) => name)]
  const found: Person[] = []
  for (const name of names) {
    const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
    const wanted = words.length > 1 && words.length < 5 ? [words, words.slice(-1)] : [words]
    for (const part of wanted) for (let first = 0; part.length > 0 && first + part.length <= reading.words.length; first++) {
      if (!part.every((word, index) => reading.words[first + index]?.folded.replace(/'s$/, '') === word)) continue
      const [begin, end] = [reading.words[first], reading.words[first + part.length - 1]]
      if (begin && end && /^\p{Lu}/u.test(begin.raw)) found.push({ first, last: first + part.length - 1, start: begin.start, end: end.end })
    }
  }
  return found
}

function hasPronoun(reading: Reading, matter: TermMatch): boolean {
  const sentence = reading.sentenceOf(matter.first)
  for (let word = matter.first - 1; word >= 0 && reading.sentenceOf(word) === sentence; word--) if (/^(he|she|they|he's|she's|they're)$/.test(reading.words[word]?.folded ?? '')) return true
  return false
}

/** "I am on medical leave" is the writer's own to tell. */
function hasSelf(reading: Reading, matter: TermMatch): boolean {
  if (reading.words[matter.first - 1]?.folded === 'my') return true
  for (let word = Math.max(0, matter.first - 3); word < matter.first; word++) if (/^(i|i'm|i've|i'll|im|ive)$/.test(reading.words[word]?.folded ?? '')) return true
  return false
}
