import { inText, type CheckInput, type Hit } from './check.ts'
import { commonGivenNames, moreGivenNames } from './given-names.ts'
import { alsoHearing } from './heard.ts'
import { everydayNames } from './name-words.ts'
import type { TermMatch } from './reading.ts'
import { studentNames } from './student-names.ts'

/**
 * A fact of an education record about a student who can be told: by name, as "our student who",
 * or as one of a few (FERPA 34 CFR 99.3 and 99.31; OKC-B3i1, CMC-3d, CAM-7, CIN-8a). News about
 * all students is none.
 */
export const educationRecord = alsoHearing({
  name: 'education-record',
  find(input) {
    const { draft, reading } = input
    const facts = reading.terms('education-record')
    if (facts.length === 0 || isOwnChild(input)) return []
    const people = peopleIn(input)
    const hits: Hit[] = []
    let said = -1
    for (const fact of facts) {
      const sentence = reading.sentenceOf(fact.first)
      const who = people.get(sentence) ?? (goesOn(input, fact, sentence) ? people.get(sentence - 1) : undefined)
      if (who === undefined || said === sentence) continue
      said = sentence
      hits.push({
        at: inText(draft, fact),
        confidence: who.sure,
        why: `This tells something from a student's record (“${reading.original.slice(fact.start, fact.end)}”) about ${who.words}.`,
        remedy: 'Take it out; such facts stay between the school and the family.',
      })
    }
    return hits
  },
}, { label: 'education-record', why: 'This may tell something from a student’s record about somebody who can be told.', remedy: 'Take it out; such facts stay between the school and the family.', where: (input) => !isOwnChild(input) })

interface Told { readonly words: string; readonly sure: number }

/** Who can be told, by sentence; the surest in each. */
function peopleIn(input: CheckInput): ReadonlyMap<number, Told> {
  const { draft, facts, reading } = input
  const people = new Map<number, Told>()
  const add = (sentence: number, told: Told) => {
    if ((people.get(sentence)?.sure ?? 0) < told.sure) people.set(sentence, told)
  }
  for (const term of reading.terms('tellable-student')) add(reading.sentenceOf(term.first), { words: 'a student who can be told', sure: term.confidence })
  let word = 0
  for (const hit of studentNames(facts, draft.text)) {
    if (hit.confidence < 0.4) continue
    while (word < reading.words.length - 1 && reading.words[word]!.end <= hit.span.start) word++
    add(reading.sentenceOf(word), { words: 'a student who is named', sure: Math.max(0.8, hit.confidence) })
  }
  nameWords(input).forEach((at) => add(reading.sentenceOf(at), { words: 'somebody who is named', sure: 0.7 }))
  unlistedNames(input).forEach((at) => add(reading.sentenceOf(at), { words: 'somebody who seems to be named', sure: 0.55 }))
  return people
}

const adultWords = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'principal', 'coach', 'superintendent', 'author', 'mayor', 'senator', 'teacher', 'counselor', 'nurse'])

/** Given names with a capital, without a title before them or a surname of staff after. */
function nameWords({ reading, facts }: CheckInput): readonly number[] {
  const staff = new Set((facts.staff ?? []).flatMap(({ name }) => name.toLowerCase().split(/\s+/)))
  const own = new Set([...facts.students.values()].flatMap(({ given, preferred }) => [given.toLowerCase(), preferred?.toLowerCase() ?? '']))
  const found: number[] = []
  for (let at = 0; at < reading.words.length; at++) {
    const { folded, raw } = reading.words[at]!
    const name = folded.endsWith("'s") ? folded.slice(0, -2) : folded
    if (raw[0] === raw[0]?.toLowerCase() || !(commonGivenNames.has(name) || (moreGivenNames.has(name) && !everydayNames.has(name)) || own.has(name)) || staff.has(name)) continue
    if (adultWords.has(reading.words[at - 1]?.folded ?? '') || placeAfter.has(reading.words[at + 1]?.folded ?? '')) continue
    found.push(at)
  }
  return found
}

/** What a sentence of a record goes on with after a name. */
const verbsAfter = new Set('has had is was got gets lives owes failed scored did does will takes took needs carries came went finished started attempted turned skipped qualified ranks earned raised exited told starts missed'.split(' '))
/** Words with a capital that are no child's name although a fact may follow. */
const noName = new Set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
i we you he she it they this that these those what who which there here everyone everybody nobody someone our my your his her their its the a an and but or so if when while as at in on for to of from with by after before since until today tomorrow tonight yesterday
english spanish french german chinese algebra geometry math science history reading writing biology chemistry physics band choir orchestra art music pe state title district board county city office school students student parents families teachers staff team class grade seniors juniors sophomores freshmen tigers eagles hawks wildcats panthers
autism adhd dyslexia children women men mcdonald alzheimer parkinson asperger tourette crohn valentine veterans presidents mother father st new year report flu covid test homework lunch`.split(/\s+/))

/**
 * A name that no list holds, by how it stands: "Xander's IEP", "Rashad Green was suspended". Less
 * sure than a listed one; a title before it makes it an adult's.
 */
function unlistedNames({ reading }: CheckInput): readonly number[] {
  const { words } = reading
  const isCapital = (at: number): boolean => {
    const raw = words[at]?.raw ?? ''
    return raw.length > 2 && raw[0] !== raw[0]!.toLowerCase() && raw.slice(1) !== raw.slice(1).toUpperCase() && words[at]!.tag === null
  }
  const bareName = (at: number): string => { const { folded } = words[at]!; return folded.endsWith("'s") ? folded.slice(0, -2) : folded }
  const found: number[] = []
  for (let at = 0; at < words.length; at++) {
    if (!isCapital(at) || noName.has(bareName(at)) || adultWords.has(words[at - 1]?.folded ?? '') || adultWords.has(bareName(at))) continue
    if (at > 0 && isCapital(at - 1) && (adultWords.has(words[at - 2]?.folded ?? '') || reading.sentenceOf(at - 1) === reading.sentenceOf(at) && noName.has(bareName(at - 1)))) continue
    const next = words[at + 1]?.folded ?? ''
    if (words[at]!.folded.endsWith("'s") && !placeAfter.has(next)) found.push(at)
    else if (isCapital(at + 1) && !placeAfter.has(bareName(at + 1)) && !noName.has(bareName(at + 1)) && (verbsAfter.has(words[at + 2]?.folded ?? '') || words[at + 1]!.folded.endsWith("'s"))) found.push(at)
  }
  return found
}

const placeAfter = new Set(['elementary', 'middle', 'high', 'school', 'hall', 'park', 'street', 'county', 'center', 'stadium', 'field', 'foundation', 'act', 'hospital', 'awareness', 'walk'])
const pronouns = new Set(['he', 'she', 'they', 'his', 'her', 'their', 'him', "he's", "she's", "they're", 'hes', 'shes'])

/** "Owen was out again. He has a 504 plan." */
function goesOn({ reading }: CheckInput, fact: TermMatch, sentence: number): boolean {
  for (let word = fact.first; word >= 0 && word >= fact.first - 10 && reading.sentenceOf(word) === sentence; word--) {
    if (pronouns.has(reading.words[word]?.folded ?? '')) return true
  }
  return false
}

/** A parent may tell of their own child. */
const isOwnChild = ({ draft, reading }: CheckInput): boolean =>
  draft.as === 'comment' && (draft.author?.relation === 'parent' || draft.author?.relation === 'student') && reading.words.some(({ folded }) => folded === 'my')
