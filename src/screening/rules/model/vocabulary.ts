import { hashOfWord } from './features.ts'
import * as frames from './frames.ts'
import { groupAdjectives, groupNouns, groupPronouns, personNouns } from './groups.ts'
import * as predicates from './predicates.ts'
import { realWords, wholeWords } from './real-words.ts'

/** What a word can be in a sentence about people, one bit each. */
export const parts = {
  group: 1, describes: 2, person: 4, pronoun: 8,
  lowAdjective: 16, lowNoun: 32, hates: 64, harms: 128, shutsOut: 256, misdeed: 512, good: 1024,
  not: 2048, is: 4096, should: 8192, whole: 16384, tells: 32768, against: 65536, anybody: 131072, first: 262144, kind: 524288, swears: 1048576, little: 2097152, gender: 4194304, color: 8388608, mine: 16777216, self: 33554432, less: 67108864, due: 134217728, sport: 268435456, single: 536870912, other: 1073741824, moves: -2147483648,
} as const

const longest = 4

/** Words and phrases by the hash of their words, with their parts of speech in this sense. */
export class Vocabulary {
  private readonly slots = new Int32Array(1 << 14)
  private readonly bits = new Int32Array(1 << 14)
  /** Whether a phrase goes on after these words: most words begin none. */
  private readonly opens = new Uint8Array(1 << 14)
  /** Misspelled words, each with the right one beside it. */
  private readonly slips = new Int32Array(1 << 17)

  add(phrase: string, bits: number): void {
    const words = phrase.normalize('NFD').replaceAll(/\p{M}/gu, '').split(' ').map(hashOfWord)
    let hash = 0
    words.forEach((word, at) => {
      hash = joined(hash, word)
      const slot = this.slotOf(hash)
      this.slots[slot] = hash
      if (at === words.length - 1) this.bits[slot] = (this.bits[slot] ?? 0) | bits
      else this.opens[slot] = 1
    })
  }

  /** Whether a word is one of these, or begins a phrase of these. */
  knows(hash: number): boolean {
    return this.slots[this.slotOf(hash)] !== 0
  }

  /** Whether a word is for people or says something of them, and is no little word. */
  tells(hash: number): boolean {
    const { group, describes, person, lowAdjective, lowNoun, hates, harms, shutsOut, misdeed } = parts
    return ((this.bits[this.slotOf(hash)] ?? 0) & (group | describes | person | lowAdjective | lowNoun | hates | harms | shutsOut | misdeed)) !== 0
  }

  /** Whether a word alone names people by who they are. */
  names(hash: number): boolean {
    return ((this.bits[this.slotOf(hash)] ?? 0) & parts.group) !== 0
  }

  /** The word that a misspelled one is meant for: a letter within it is missing, or two are swapped; 0 when none is. */
  meant(hash: number): number {
    return this.slips[this.slipOf(hash) + 1] ?? 0
  }

  /** Remembers how a word may be misspelled. */
  addSlips(word: string): void {
    const right = hashOfWord(word)
    for (let at = 1; at < word.length - 1; at++) {
      for (const slip of [word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)]) {
        const hash = hashOfWord(slip)
        if (slip !== word && !realWords.has(slip) && !this.knows(hash)) this.rememberSlip(hash, right)
      }
    }
  }

  /** Writes what each word is into `out`, and answers all that any is; the words of a phrase are what the phrase is, and nothing else. */
  look(hashes: Int32Array, count: number, out: Int32Array): number {
    let all = 0
    for (let word = 0; word < count;) {
      let hash = 0
      let length = 0
      let found = 0
      for (let ahead = 0; ahead < longest && word + ahead < count; ahead++) {
        hash = joined(hash, hashes[word + ahead] ?? 0)
        const slot = this.slotOf(hash)
        if (this.slots[slot] === 0) break
        const bits = this.bits[slot] ?? 0
        if (bits !== 0) {
          found = bits
          length = ahead + 1
        }
        if (this.opens[slot] === 0) break
      }
      all |= found
      if (length === 0) out[word++] = 0
      else for (const end = word + length; word < end; word++) out[word] = found
    }
    return all
  }

  private rememberSlip(slip: number, right: number): void {
    const slot = this.slipOf(slip)
    this.slips[slot] = slip
    this.slips[slot + 1] = right
  }

  private slipOf(hash: number): number {
    let slot = ((hash ^ (hash >>> 15)) & 0xffff) * 2
    while (this.slips[slot] !== 0 && this.slips[slot] !== hash) slot = (slot + 2) & 0x1ffff
    return slot
  }

  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & 0x3fff
    while (this.slots[slot] !== 0 && this.slots[slot] !== hash) slot = (slot + 1) & 0x3fff
    return slot
  }
}

const joined = (hash: number, word: number): number => (hash === 0 ? word : Math.imul(hash, 31) + word) | 0

/** Group words that are no describing word as well, though they do not end in s. */
const onlyNouns = new Set(['women', 'woman', 'men', 'jew', 'immigrant', 'refugee', 'migrant', 'foreigner', 'poc', 'gypsy', 'atheist', 'chinaman', 'chinamen', 'irishmen', 'feminist'])

function build(): Vocabulary {
  const vocabulary = new Vocabulary()
  const all = (phrases: readonly string[], bits: number): void => { for (const phrase of phrases) vocabulary.add(phrase, bits) }
  for (const noun of groupNouns) vocabulary.add(noun, noun.includes(' ') || noun.endsWith('s') || onlyNouns.has(noun) ? parts.group : parts.group | parts.describes)
  all(groupAdjectives, parts.describes)
  all(['women', 'woman', 'girls', 'girl', 'men', 'moms', 'mothers', 'wives', 'females', 'female', 'single moms'], parts.gender)
  all(['black', 'white', 'brown', 'mixed', 'colored', 'blind', 'dark', 'native', 'straight', 'foreign', 'mosque', 'ghetto', 'sped', 'adhd'], parts.color)
  all(['my', 'our', 'mi', 'nuestros'], parts.mine)
  all(frames.selves, parts.self)
  all(frames.otherSubjects, parts.other)
  all(frames.movers, parts.moves)
  all(predicates.lowPhrases, parts.lowNoun | parts.misdeed)
  all(predicates.sportVerbs, parts.sport)
  all(['deserve', 'deserves', 'deserved'], parts.due)
  all(['woman', 'girl', 'man', 'boy', 'guy', 'lady', 'female', 'mom', 'mother', 'dad', 'father', 'wife', 'husband'], parts.single)
  all(personNouns, parts.person)
  all(groupPronouns, parts.pronoun)
  all(predicates.lowAdjectives, parts.lowAdjective)
  all(predicates.lowNouns, parts.lowNoun)
  all(predicates.hateVerbs, parts.hates)
  all(predicates.harmVerbs, parts.harms)
  all(predicates.shutOutVerbs, parts.shutsOut)
  all(predicates.badDeeds, parts.misdeed)
  all(predicates.goods, parts.good)
  all(frames.negators, parts.not)
  all(['less', 'anything but', 'far from'], parts.not | parts.less)
  all(frames.copulas, parts.is)
  all(frames.shoulds, parts.should)
  all(frames.wholes, parts.whole)
  all(frames.tellers, parts.tells)
  all(frames.wasTold, parts.tells | parts.is)
  all(frames.against, parts.against)
  all(frames.anybodies, parts.anybody)
  all(frames.firstPersons, parts.first)
  all(frames.goodWords, parts.kind)
  all(frames.swearing, parts.swears)
  all(frames.littleWords, parts.little)
  all(wholeWords, 0)
  for (const word of [...groupNouns, ...groupAdjectives, ...personNouns]) if (/^[a-z]{5,}$/.test(word)) vocabulary.addSlips(word)
  for (const word of [...predicates.lowAdjectives, ...predicates.lowNouns, ...predicates.hateVerbs, ...predicates.harmVerbs, ...predicates.shutOutVerbs, ...predicates.badDeeds]) if (/^[a-z]{6,}$/.test(word)) vocabulary.addSlips(word)
  return vocabulary
}

let built: Vocabulary | null = null
/** Built when a text is first read for it. */
export const vocabulary = (): Vocabulary => (built ??= build())
