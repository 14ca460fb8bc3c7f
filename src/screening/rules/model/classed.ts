import { forms } from '../pattern.ts'
import type { Tokens } from '../words.ts'
import { hashOfWord, pushNamed } from './features.ts'
import type { Features } from './features.ts'
import { wordClasses } from './word-classes.ts'

/** How many words apart two classes may stand to be seen together. */
const reach = 4

const slots = 1 << 13

/** The classes of a word, by its hash: rows of numbers, since every word of a text is looked up. */
class ClassTable {
  private readonly hashes = new Int32Array(slots)
  /** By slot: the word's number, from 1; by number: where its classes begin in `all`. */
  private readonly numbers = new Uint16Array(slots)
  readonly from: Int32Array
  readonly all: Uint8Array

  constructor() {
    const found = new Map<number, number[]>()
    Object.values(wordClasses).forEach((words, at) => {
      for (const word of words.split(' ')) {
        for (const form of word.endsWith('~') ? forms(word.slice(0, -1)) : [word]) {
          const hash = hashOfWord(form.replaceAll('-', ''))
          const held = found.get(hash)
          if (held === undefined) found.set(hash, [at + 1])
          else if (!held.includes(at + 1)) held.push(at + 1)
        }
      }
    })
    const lists = [...found.values()]
    if (lists.length * 2 > slots) throw new Error(`The word classes have ${lists.length} words, and there is room for ${slots / 2}`)
    this.all = Uint8Array.from(lists.flat())
    // Number 0 is a word of no class, with an empty row.
    this.from = new Int32Array(lists.length + 2)
    lists.forEach((list, at) => { this.from[at + 2] = this.from[at + 1]! + list.length })
    let number = 0
    for (const hash of found.keys()) {
      const slot = this.slotOf(hash)
      this.hashes[slot] = hash
      this.numbers[slot] = ++number
    }
  }

  /** A word's number; 0 for a word of no class. */
  find(hash: number): number {
    return this.numbers[this.slotOf(hash)]!
  }

  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & (slots - 1)
    while (this.numbers[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & (slots - 1)
    return slot
  }
}

let table: ClassTable | null = null
/** By word of the stretch: its number in the table. */
let found = new Uint16Array(256)

/** The classes of a stretch's words as features: each, each beside its neighbors' words, and two that stand close in a sentence. */
export function pushClassed(out: Features, tokens: Tokens, from: number, to: number): void {
  const { from: begins, all } = table ??= new ClassTable()
  const { words } = out
  if (found.length < to - from) found = new Uint16Array((to - from) * 2)
  for (let word = from; word < to; word++) found[word - from] = words[word - from] === 0 ? 0 : table.find(words[word - from]!)
  for (let word = from; word < to; word++) {
    const [begin, end] = [begins[found[word - from]!]!, begins[found[word - from]! + 1]!]
    if (begin === end) continue
    const sentence = tokens.sentence[word]
    const before = word > from && tokens.sentence[word - 1] === sentence ? words[word - 1 - from]! : 1
    const after = word + 1 < to && tokens.sentence[word + 1] === sentence ? words[word + 1 - from]! : 2
    for (let at = begin; at < end; at++) {
      const one = all[at]!
      pushNamed(out, Math.imul(one, 0x9e3779b1), word, word)
      pushNamed(out, Math.imul(one, 0x85ebca6b) ^ before, Math.max(from, word - 1), word)
      pushNamed(out, Math.imul(one, 0xc2b2ae35) ^ after, word, Math.min(to - 1, word + 1))
    }
    for (let next = word + 1; next <= word + reach && next < to && tokens.sentence[next] === sentence; next++) {
      const [start, stop] = [begins[found[next - from]!]!, begins[found[next - from]! + 1]!]
      for (let at = begin; at < end; at++) for (let other = start; other < stop; other++) pushNamed(out, Math.imul(all[at]! * 256 + all[other]!, 0x27d4eb2f), word, next)
    }
  }
}
