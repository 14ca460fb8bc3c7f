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
  /** In small letters never a name. */
  plain: 0x4_0000,
} as const

/** Grades as numbers: kindergarten is 0, before it is 13; -1 is none. */
export const grades = { kindergarten: 0, before: 13, other: 14, none: -1 } as const

const lists: readonly (readonly [number, Iterable<string> | string])[] = [
  [sense.everyday, everydayNames],
  [sense.everyday | sense.plain, 'a an the to in on at of off by for from with about into over under up down out as if is am are be was were do does did done has have had having no not yes so such than then that this these those they them their he him she her his hers we us our ours you your yours i me my mine it its who whom whose what which when where why how all any each every both few many most more much less other others some same own too very can could may might must shall should will would let lets get gets got go goes going gone come comes see sees seen say said make makes made take takes took give gives gave find keep kept put set need needs want wants use used look looks help helps show shows know knows think try ask tell work works play plays call join meet bring send read reads write stay start stop open close turn move run walk learn learned and but or nor yet because while until during since before after again also only just even still back away here there now today tonight tomorrow always never ever once first last next new old good great best better big little long short high low free full easy ready sure right left main whole early late please thank thanks welcome happy'],
  [sense.everyday, 'school schools staff board night day days week weeks month year years time times class room house home family families parent parents child children kids people friend friends student students teacher teachers game games book books reading music art arts band team club fair fall spring summer winter january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday trunk treat candy card cards gift booth dance talent show current media field service water perfect safe weather face sales winner winners purchase check community center sports sport picture pictures jazz drama math science star lab robot rainbow holiday holidays office front notice news link form forms page order orders sale lunch breakfast dinner menu bus buses car line lines door event events meeting minutes meal snack food drive donation donate donations fund funds raise support volunteer volunteers member members committee chair president vice secretary treasurer event fun run color colour race auction raffle ticket tickets table tables supply supplies list sign code dress hat shirt shirts spirit pride lucky super special love heart peace world nature garden earth'],
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

const slots = 0x2000

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
