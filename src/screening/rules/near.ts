import type { Span } from '#src/kit/span.ts'
import type { CheckInput } from './check.ts'
import { commonGivenNames } from './given-names.ts'
import type { TermMatch } from './reading.ts'
import { studentNames } from './student-names.ts'

const somebody = new Set(['he', 'she', 'his', 'her', 'their', 'student', 'kid', 'boy', 'girl', 'child', 'son', 'daughter', 'my', 'dob', 'grader', 'patient', 'name'])

const bare = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word)

/** How far from a student's name, in UTF-16 units, something still seems to be theirs. */
const besideName = 120

const known = new WeakMap<CheckInput['facts']['students'], ReadonlySet<string>>()

/** How students' names begin mail addresses; once for a roster, since a roster is thousands of names and a check is 2 ms. */
function spellingsOf(students: CheckInput['facts']['students']): ReadonlySet<string> {
  let spellings = known.get(students)
  if (spellings === undefined) {
    spellings = new Set([...students.values()].flatMap(({ given, family }) => {
      const [first, last] = [given.toLowerCase(), family.toLowerCase()]
      return [`${first}${last}`, `${last}${first}`, `${first.slice(0, 1)}${last}`]
    }))
    known.set(students, spellings)
  }
  return spellings
}

/** What stands around a place: asked often, so each list is looked at once for all sentences. */
export class Near {
  readonly input: CheckInput
  private sentences: Map<string, ReadonlySet<number>> | null = null
  private nameStarts: readonly number[] | null = null
  private starts: Map<string, readonly number[]> | null = null

  constructor(input: CheckInput) {
    this.input = input
  }

  isPerson(span: Span): boolean {
    return this.sentencesWith('of-person').has(this.sentenceAt(span))
  }

  isOffice(span: Span): boolean {
    return this.sentencesWith('of-office').has(this.sentenceAt(span))
  }

  /** A student's name stands close by. */
  names(span: Span): boolean {
    this.nameStarts ??= studentNames(this.input.facts, this.input.draft.text).filter(({ confidence }) => confidence >= 0.5).map((name) => name.span.start)
    const next = firstAtLeast(this.nameStarts, span.start - besideName)
    return next < this.nameStarts.length && this.nameStarts[next]! < span.start + besideName
  }

  /** The part before the `@` spells a student of whom we know. */
  localIsStudent(local: string): boolean {
    return spellingsOf(this.input.facts.students).has(local.toLowerCase().replaceAll(/[^a-z]/g, ''))
  }

  /** A birth date needs somebody who was born; a school's birthday is news. */
  isAboutSomebody(span: Span): boolean {
    this.sentences ??= new Map()
    let found = this.sentences.get('somebody')
    if (found === undefined) {
      const { reading } = this.input
      found = new Set(reading.words.flatMap(({ folded, raw }, at) => (somebody.has(bare(folded)) || (raw[0] !== raw[0]?.toLowerCase() && commonGivenNames.has(bare(folded))) ? [reading.sentenceOf(at)] : [])))
      this.sentences.set('somebody', found)
    }
    return found.has(this.sentenceAt(span)) || this.names(span)
  }

  /** The last term of a list that ends within some words before a place, in its sentence. */
  before(list: string, span: Span, words: number): TermMatch | null {
    const { reading } = this.input
    const terms = reading.terms(list)
    if (terms.length === 0) return null
    const [word, sentence] = [this.wordAt(span), this.sentenceAt(span)]
    // Longer terms begin earlier: a few steps back see every one that can reach this far, and "student ID" is said before "ID".
    let found: TermMatch | null = null
    for (let at = firstAtLeast(this.startsOf(list), span.start) - 1, steps = 0; at >= 0 && steps < 8; at--, steps++) {
      const term = terms[at]!
      if (term.end <= span.start && word - term.last <= words && reading.sentenceOf(term.first) === sentence && (found === null || term.end >= found.end)) found = term
    }
    return found
  }

  private startsOf(list: string): readonly number[] {
    this.starts ??= new Map()
    let starts = this.starts.get(list)
    if (starts === undefined) this.starts.set(list, starts = this.input.reading.terms(list).map(({ start }) => start))
    return starts
  }

  private sentencesWith(list: string): ReadonlySet<number> {
    this.sentences ??= new Map()
    let found = this.sentences.get(list)
    if (found === undefined) this.sentences.set(list, found = new Set(this.input.reading.terms(list).map(({ first }) => this.input.reading.sentenceOf(first))))
    return found
  }

  private sentenceAt(span: Span): number {
    return this.input.reading.sentenceOf(this.wordAt(span))
  }

  private wordAt(span: Span): number {
    return this.input.reading.wordFrom(span.start + 1)
  }
}

/** The first index whose number is at least `least`, in a rising row. */
function firstAtLeast(row: readonly number[], least: number): number {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (row[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}
