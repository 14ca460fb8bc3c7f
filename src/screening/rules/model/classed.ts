import { forms } from '../pattern.ts'
import type { Tokens } from '../words.ts'
import { hashOfWord, pushNamed } from './features.ts'
import type { Features } from './features.ts'
import { wordClasses } from './word-classes.ts'

/** How many words apart two classes may stand to be seen together. */
const reach = 4

/** By a word's hash: the classes that it is in. */
let classesOf: ReadonlyMap<number, readonly number[]> | null = null

function readClasses(): ReadonlyMap<number, readonly number[]> {
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
  return found
}

const none: readonly number[] = []

/** The classes of a stretch's words as features: each, each beside its neighbors' words, and two that stand close in a sentence. */
export function pushClassed(out: Features, tokens: Tokens, from: number, to: number): void {
  classesOf ??= readClasses()
  for (let word = from; word < to; word++) {
    const here = classesOf.get(out.words[word - from] ?? 0) ?? none
    if (here.length === 0) continue
    const sentence = tokens.sentence[word]
    const before = word > from && tokens.sentence[word - 1] === sentence ? out.words[word - 1 - from] ?? 0 : 1
    const after = word + 1 < to && tokens.sentence[word + 1] === sentence ? out.words[word + 1 - from] ?? 0 : 2
    for (const one of here) {
      pushNamed(out, Math.imul(one, 0x9e3779b1), word, word)
      pushNamed(out, Math.imul(one, 0x85ebca6b) ^ before, Math.max(from, word - 1), word)
      pushNamed(out, Math.imul(one, 0xc2b2ae35) ^ after, word, Math.min(to - 1, word + 1))
    }
    for (let next = word + 1; next <= word + reach && next < to && tokens.sentence[next] === sentence; next++) {
      const there = classesOf.get(out.words[next - from] ?? 0) ?? none
      for (const one of here) for (const other of there) pushNamed(out, Math.imul(one * 256 + other, 0x27d4eb2f), word, next)
    }
  }
}
