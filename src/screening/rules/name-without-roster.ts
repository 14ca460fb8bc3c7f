import type { Span } from '#src/kit/span.ts'
import type { Facts } from './facts.ts'
import { findCues, inOneSentence } from './name-cues.ts'
import { nameKey } from './name-key.ts'
import { manner, readNameText, type NameText } from './name-text.ts'
import { gap } from './name-tokens.ts'
import { sense } from './name-vocabulary.ts'
import { publicNames } from './name-words.ts'

/** Words in a post that begin with a capital and are no part of a person's name. */
const notNames = new Set('a an the our my your his her their this that these those we i you he she they it all and or but for of to from with in on at by is are was were be congratulations congrats kudos shout shoutout thank thanks way go great good job happy meet welcome please join see come check read watch today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer fall winter grade grader graders class student students valedictorian salutatorian senior junior sophomore freshman seniors juniors team varsity jv national honor society student council national merit school schools high middle elementary academy district board county state city university college north south east west central week month year day night spirit science math reading english spanish history art music band choir orchestra robotics club fair bee bowl game season boys girls soccer football basketball baseball softball volleyball tennis track cross country swim wrestling field trip parent teacher conference conferences principal coach superintendent of president america american united new old first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth kindergarten open house back picture red white blue green gold black big little'.split(' '))

/** Everyday words that are given names often enough when a surname follows. */
const alsoGivenNames = new Set('jordan charlotte madison savannah chase hunter grace faith hope will max jack josh drew frank rose lily ruby hazel ivy violet olive jade amber summer autumn chance miles christian angel dallas dakota phoenix river brooke joy mark grant'.split(' '))

/** Words that say a student is meant, closely beside the name. */
const studentWords = new Set('student pupil grader valedictorian salutatorian freshman sophomore senior junior kindergartner kindergartener scholar'.split(' '))

/** How far, in words, a student word may stand from a name whose given name is a common one. */
const near = 6

/**
 * Without a roster: two capitalized words that read like a person's name beside a word such as
 * "student", "7th grader" or "my 3rd period". A given name that is not among the common ones needs
 * the word right beside it. Linear.
 */
export function nameBesideStudentWord(text: string, facts: Facts): readonly Span[] {
  const words = readNameText(text)
  const cues = new Set(findCues(words).filter(({ kind, at }) => kind === 'grade' || (kind === 'class' && ownClass(words, at))).map(({ at }) => at))
  for (let at = 0; at < words.count; at++) if (studentWords.has(words.word(at))) cues.add(at)
  if (cues.size === 0) return []
  const known = new Set([...publicNames, ...(facts.staff ?? []).map(({ name }) => name), ...[...facts.adults.values()].map(({ name }) => name)].map(nameKey))
  const found: Span[] = []
  for (let at = 0; at + 1 < words.count; at++) {
    if (!readsAsName(words, at) || known.has(`${words.word(at)} ${words.word(at + 1)}`)) continue
    const isCommon = words.is(at, sense.commonGiven) || alsoGivenNames.has(words.word(at))
    if (!besideCue(at, isCommon)) continue
    found.push({ start: words.start[at]!, end: words.end[at + 1]! })
    at++
  }
  return found

  function besideCue(at: number, isCommon: boolean): boolean {
    const [from, to] = isCommon ? [at - near, at + 1 + near] : [at - 1, at + 4]
    for (let cue = Math.max(0, from); cue <= to && cue < words.count; cue++) {
      if (!cues.has(cue) || !inOneSentence(words, cue, at)) continue
      // In a heading "Student Impact Stories" every word has its capital.
      if (isCommon || !words.isCapital(cue)) return true
    }
    return false
  }
}

/** "in my 3rd period class", "our homeroom": the school's classes in general say nothing. */
const ownClass = (words: NameText, at: number): boolean => {
  for (let before = Math.max(0, at - 3); before < at; before++) if (owners.has(words.word(before))) return true
  return false
}

const owners = new Set(['my', 'our', 'her', 'his', 'mrs', 'mr', 'ms'])

function readsAsName(words: NameText, at: number): boolean {
  if (words.before[at + 1] !== gap.space || !isNameWord(words, at) || !isNameWord(words, at + 1)) return false
  if (words.is(at, sense.everyday) && words.is(at + 1, sense.everyday)) return false
  if (words.is(at - 1, sense.adultTitle)) return false
  // A third capital makes it a school, a prize or a company.
  return !(words.is(at + 2, sense.place) && words.isCapital(at + 2) && words.before[at + 2] === gap.space)
}

const isNameWord = (words: NameText, at: number): boolean =>
  words.isCapital(at) && (words.manner[at]! & manner.tag) === 0 && words.length(at) > 1 && words.end[at]! - words.start[at]! < 20
  && !words.is(at, sense.place) && !notNames.has(words.word(at)) && words.units[words.from[at]!]! > 57
