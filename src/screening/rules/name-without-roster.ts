import type { Span } from '#src/kit/span.ts'
import { adultTitles } from './adult-titles.ts'
import { nameKey } from './build-roster.ts'
import type { Facts } from './facts.ts'
import { commonGivenNames } from './given-names.ts'
import { findCues, sentencesOf } from './name-cues.ts'
import { gap, nameTokens, type NameToken } from './name-tokens.ts'
import { everydayNames, placeWords, publicNames } from './name-words.ts'

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
  const tokens = nameTokens(text)
  const cues = new Set([
    ...tokens.flatMap((token, at) => (studentWords.has(token.text) ? [at] : [])),
    ...findCues(tokens).filter(({ kind, at }) => kind === 'grade' || (kind === 'class' && ownClass(tokens, at))).map(({ at }) => at),
  ])
  if (cues.size === 0) return []
  const known = new Set([...publicNames, ...(facts.staff ?? []).map(({ name }) => name), ...[...facts.adults.values()].map(({ name }) => name)].map(nameKey))
  const sentences = sentencesOf(tokens)
  const found: Span[] = []
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (!readsAsName(tokens, at) || known.has(`${tokens[at]!.text} ${tokens[at + 1]!.text}`)) continue
    const isCommon = commonGivenNames.has(tokens[at]!.text) || alsoGivenNames.has(tokens[at]!.text)
    if (!besideCue(at, isCommon)) continue
    found.push({ start: tokens[at]!.start, end: tokens[at + 1]!.end })
    at++
  }
  return found

  function besideCue(at: number, isCommon: boolean): boolean {
    const [from, to] = isCommon ? [at - near, at + 1 + near] : [at - 1, at + 4]
    for (let cue = Math.max(0, from); cue <= to && cue < tokens.length; cue++) {
      if (!cues.has(cue) || sentences[cue] !== sentences[at]) continue
      // In a heading "Student Impact Stories" every word has its capital.
      if (isCommon || !tokens[cue]!.capital) return true
    }
    return false
  }
}

/** "in my 3rd period class", "our homeroom": the school's classes in general say nothing. */
const ownClass = (tokens: readonly NameToken[], at: number): boolean => {
  for (let before = Math.max(0, at - 3); before < at; before++) if (['my', 'our', 'her', 'his', 'mrs', 'mr', 'ms'].includes(tokens[before]!.text)) return true
  return false
}

function readsAsName(tokens: readonly NameToken[], at: number): boolean {
  const [first, last] = [tokens[at]!, tokens[at + 1]!]
  if (last.before !== gap.space || !isNameWord(first) || !isNameWord(last)) return false
  if (everydayNames.has(first.text) && everydayNames.has(last.text)) return false
  const [before, after] = [tokens[at - 1], tokens[at + 2]]
  if (before !== undefined && adultTitles.has(before.text)) return false
  // A third capital makes it a school, a prize or a company.
  return !(after !== undefined && after.before === gap.space && after.capital && placeWords.has(after.text))
}

const isNameWord = ({ text, capital, tag, start, end }: NameToken): boolean =>
  capital && tag === null && text.length > 1 && end - start < 20 && !notNames.has(text) && !placeWords.has(text) && text.charCodeAt(0) > 57
