import { adultTitles } from './adult-titles.ts'
import { commonGivenNames } from './given-names.ts'
import { hashText, spread } from './name-hash.ts'
import { everydayNames, placeWords } from './name-words.ts'

/** What a word of everyday English means beside a name. Bits; a word may have several. */
export const sense = {
  /** Also an everyday word: alone it says little. */
  everyday: 1,
  /** After a name it makes it a place, a prize or a company. */
  place: 2,
  adultTitle: 4,
  gradeNoun: 8, classNoun: 16, teamNoun: 32, teacherTitle: 64,
  /** Always says a grade by itself: freshman. */
  yearNoun: 128,
  /** A number that a grade may have: 7, 7th, seventh. */
  number: 256,
  /** Its period ends no sentence. */
  shortened: 512,
  pointer: 1024, oneKid: 2048, severalKids: 4096, group: 8192,
  and: 0x4000,
  /** Part of a surname that is none alone: de, van. */
  particle: 0x8000,
  commonGiven: 0x1_0000,
  /** Before or after a name in a hashtag: #GoMia, #MiaRocks. */
  cheer: 0x2_0000,
} as const

/** Grades as numbers: kindergarten is 0, before it is 13; -1 is none. */
export const grades = { kindergarten: 0, before: 13, other: 14, none: -1 } as const

const lists: readonly (readonly [number, Iterable<string> | string])[] = [
  [sense.everyday, everydayNames],
  [sense.place, placeWords],
  [sense.adultTitle, adultTitles],
  [sense.commonGiven, commonGivenNames],
  [sense.gradeNoun, 'grade grader graders'],
  [sense.classNoun, 'class classes classroom homeroom advisory period periods student students pupil pupils classmate classmates valedictorian salutatorian kindergartner kindergartener kindergartners scholar scholars'],
  [sense.teamNoun, 'team varsity jv squad captain captains cocaptain goalie goalkeeper quarterback pitcher shortstop catcher midfielder defender linebacker sprinter wrestler swimmer golfer runner drummer drumline percussion trumpet clarinet flute violinist cellist band choir orchestra soloist cast robotics cheerleader cheer soccer football basketball baseball softball volleyball tennis lacrosse wrestling swim hockey debate teammate teammates roster mvp'],
  [sense.teacherTitle, 'mr mrs ms miss mx coach maestra maestro senora profe teacher'],
  [sense.yearNoun, 'kindergarten kindergartner kindergartener prek preschooler freshman sophomore'],
  [sense.number, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth k kindergarten'],
  [sense.shortened, 'mr mrs ms mx dr st jr sr prof mt ft no'],
  [sense.pointer, 'the that this those these our my little'],
  [sense.oneKid, 'kid boy girl child twin student kiddo brother sister'],
  [sense.severalKids, 'kids boys girls children twins students brothers sisters siblings kiddos'],
  // "The Wilson girls soccer team", "the Wilson student council" are a school's.
  [sense.group, 'team teams soccer basketball volleyball tennis golf track wrestling swim swimming cross baseball softball lacrosse hockey varsity jv coach coaches council section body government union center services club choir'],
  [sense.and, 'and'],
  [sense.particle, 'de del dela la las los le du da do dos das di van von vander der den ter ten san santa saint st abu ibn bin bint al el mac mc o d jr sr ii iii iv y e i'],
  [sense.cheer, 'go goo gogo congrats congratulations team love welove wearewith rip happybirthday happybday hbd vote votefor pray prayfor prayersfor justicefor way waytogo strong rocks rock wins won day fan fanclub official class classof the its iam im real thereal squad nation army forever proud'],
]

const gradeOf: Readonly<Record<string, number>> = {
  kindergarten: grades.kindergarten, kindergartner: grades.kindergarten, kindergartener: grades.kindergarten, k: grades.kindergarten, prek: grades.before, preschooler: grades.before, freshman: 9, sophomore: 10,
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
}

const slots = 0x1000

/** The words that mean something beside a name, by hash; two words of one hash are not told apart, which harms nobody. */
class Vocabulary {
  private readonly table = new Int16Array(slots).fill(-1)
  private readonly hashes = new Int32Array(slots / 2)
  readonly senses = new Int32Array(slots / 2)
  readonly grades = new Int8Array(slots / 2)
  private count = 0

  constructor() {
    for (const [bits, words] of lists) for (const word of typeof words === 'string' ? words.split(' ') : words) this.add(word, bits, gradeOf[word] ?? -1)
    for (let number = 1; number <= 12; number++) for (const ending of ['', 'st', 'nd', 'rd', 'th']) this.add(`${number}${ending}`, sense.number, number)
    for (let number = 1; number <= 9; number++) this.add(`0${number}`, sense.number, number)
  }

  /** The word's place in `senses` and `grades`, or -1. */
  find(hash: number): number {
    for (let slot = spread(hash) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const at = this.table[slot]!
      if (at < 0 || this.hashes[at] === hash) return at
    }
  }

  private add(word: string, bits: number, grade: number): void {
    const hash = hashText(word)
    const known = this.find(hash)
    if (known >= 0) {
      this.senses[known]! |= bits
      return
    }
    let slot = spread(hash) & (slots - 1)
    while (this.table[slot]! >= 0) slot = (slot + 1) & (slots - 1)
    this.table[slot] = this.count
    this.hashes[this.count] = hash
    this.senses[this.count] = bits
    this.grades[this.count++] = grade
  }
}

export const vocabulary = new Vocabulary()

/** The sense bits of a folded word. */
export const sensesOf = (word: string): number => {
  const known = vocabulary.find(hashText(word))
  return known < 0 ? 0 : vocabulary.senses[known]!
}

/** A grade on record as cues have it: `07` is 7, `KG` is kindergarten. */
export function gradeNumber(grade: string | null): number {
  if (grade === null) return grades.none
  const lower = grade.trim().toLowerCase()
  if (lower.startsWith('k')) return grades.kindergarten
  if (lower.startsWith('p')) return grades.before
  const number = Number.parseInt(lower, 10)
  return number >= 1 && number <= 12 ? number : grades.other
}
