import type { Span } from '#src/kit/span.ts'
import type { Folded } from '../fold.ts'
import type { TermMatch } from '../reading.ts'
import type { Tokens } from '../words.ts'
import { askedWeights } from './asked-weights.ts'
import { pushClassed } from './classed.ts'
import { claimsOf, pushBuilt } from './built.ts'
import { bonds, weigh } from './claims.ts'
import type { Claims } from './claims.ts'
import { extract, Features, hashWords } from './features.ts'
import type { AskedLabel, ModelLabel } from './labels.ts'
import { pushListed } from './listed.ts'
import { loadModel } from './model.ts'
import type { Model } from './model.ts'

/** What the model makes of a text, worked out when first asked. Without weights every probability is 0. */
export interface Scores<Label extends ModelLabel = AskedLabel> {
  /** 0 to 1: how likely the text is what the label names, among texts like those it learned from. */
  of(label: Label): number
  /** The words that speak most for a label, heaviest first, with their place in the original text; empty when nothing does. */
  heaviest(label: Label, most?: number): readonly Heavy[]
  /** Where people are spoken of by who they are, and how sure it is that they are attacked for it. Found by rules, not learned. */
  attacks(): readonly Attack[]
  /** 0 to 1 for each word of the text: how likely it is part of what is toxic, if the text is. */
  toxicWords(): Float32Array
}

/** Something said against people for who they are, with the words of it in the original text. */
export interface Attack extends Span {
  /** 0 to 1; 0 where it is taken back (“are not”), low where it is told, quoted or spoken against. */
  readonly sure: number
  readonly first: number
  readonly last: number
  /** Somebody else's words, or words spoken against. */
  readonly told: boolean
  /** Beside kind words, denied, or said of women or men, of whom schools speak all day. */
  readonly kind: boolean
}

export interface Heavy extends Span {
  readonly words: string
  /** What these words add to the sum that becomes the probability. */
  readonly weight: number
}

/** A long text is judged by its worst stretch of so many words, cut between sentences where that is possible. */
const stretch = 60

/**
 * People who are only named, in fewer words than these, are not spoken against: the model would hear
 * hate in "We saw a mosque at school today", where it has the name alone to go by. Emoji may speak.
 */
const saysSomething = 8
const emoji = /\p{Extended_Pictographic}/u

/** Looks up the matches of a list in the text. */
export type TermsOf = (list: string) => readonly TermMatch[]

const loaded = loadModel(askedWeights)
/** Why the weights that came with the program are not used; null when they are. */
export const refusedBecause: string | null = 'refused' in loaded ? loaded.refused : null
const ours = 'refused' in loaded ? null : loaded

/** Scores a folded text with the model that comes with the program, or with another. */
export const scoresOf = (folded: Folded, tokens: Tokens, terms: TermsOf, model: Model | null = ours): Scores<ModelLabel> => new TextScores(folded, tokens, terms, model)

const withoutModel = new Features()

class TextScores implements Scores<ModelLabel> {
  private readonly folded: Folded
  private readonly tokens: Tokens
  private readonly terms: TermsOf
  private readonly model: Model | null
  private readonly features: Features
  private sums: Float64Array | null = null
  /** The worst stretch by head. */
  private readonly windows: (readonly [number, number])[] = []
  private words: Float32Array | null = null
  private said: Attack[] | null = null
  /** By a stretch's first word. */
  private readonly claims = new Map<number, Claims>()

  constructor(folded: Folded, tokens: Tokens, terms: TermsOf, model: Model | null) {
    this.folded = folded
    this.tokens = tokens
    this.terms = terms
    this.model = model
    this.features = model?.features ?? withoutModel
  }

  of(label: ModelLabel): number {
    const number = this.model?.numbers.get(label)
    const head = number === undefined ? undefined : this.model?.heads[number]
    if (number === undefined || head === undefined || this.tokens.count === 0) return 0
    return sigmoid(head.scale * (this.allSums()[number] ?? 0) + head.bias)
  }

  heaviest(label: ModelLabel, most = 3): readonly Heavy[] {
    const { model, folded, tokens } = this
    const number = model?.numbers.get(label)
    if (!model || number === undefined || tokens.count === 0) return []
    this.allSums()
    const [from, to] = this.windows[number] ?? [0, 0]
    const norm = this.gather(from, to)
    const byWord = new Float64Array(to - from)
    model.eachOf(number, this.features, true, (weight, at) => {
      const [first, last] = [this.features.first[at] ?? 0, this.features.last[at] ?? 0]
      const share = (weight * norm * (model.heads[number]?.scale ?? 0)) / (last - first + 1)
      for (let word = Math.max(first, from); word <= last && word < to; word++) byWord[word - from] = (byWord[word - from] ?? 0) + share
    })
    return runsOf(byWord, from, folded, tokens).slice(0, most)
  }

  attacks(): readonly Attack[] {
    if (this.said) return this.said
    const { folded, tokens } = this
    const said: Attack[] = this.said = []
    for (const [from, to] of stretches(tokens)) {
      const { claims, frame } = this.claimsFrom(from, to)
      for (const claim of claims) {
        if (claim.bond === bonds.alone && to - from < saysSomething && !emoji.test(folded.original)) continue
        const [first, last] = [from + claim.first, from + claim.last]
        said.push({
          first, last, sure: weigh(claim, frame), told: claim.told || claim.quoted || frame.against || frame.anybody, kind: frame.kind || claim.negated || claim.tame,
          start: folded.from[tokens.from[first] ?? 0] ?? 0, end: folded.to[(tokens.to[last] ?? 1) - 1] ?? 0,
        })
      }
    }
    return said
  }

  toxicWords(): Float32Array {
    if (this.words) return this.words
    const { model, tokens } = this
    const result = this.words = new Float32Array(tokens.count)
    const number = model?.numbers.get('toxic')
    const head = number === undefined ? undefined : model?.heads[number]
    if (!model || number === undefined || !head) return result
    for (const [from, to] of stretches(tokens)) {
      extract(this.folded, tokens, from, to, this.features)
      pushListed(this.features, this.terms, from, to)
      // As in training, a word has a feature once, however often it stands in it.
      const counted = new Set<number>()
      model.eachOf(number, this.features, false, (weight, at) => {
        for (let word = this.features.first[at] ?? 0; word <= (this.features.last[at] ?? 0) && word < to; word++) {
          const key = (this.features.hashes[at] ?? 0) * 256 + (word - from)
          if (counted.has(key)) continue
          counted.add(key)
          result[word] = (result[word] ?? 0) + weight
        }
      })
    }
    for (let word = 0; word < result.length; word++) result[word] = sigmoid(head.scale * (result[word] ?? 0) + head.bias)
    return result
  }

  private allSums(): Float64Array {
    if (this.sums) return this.sums
    const { model, tokens } = this
    const most = new Float64Array(model?.heads.length ?? 0).fill(-Infinity)
    this.sums = most
    for (const window of stretches(tokens)) {
      const norm = this.gather(window[0], window[1])
      if (!model) continue
      const sums = new Float64Array(model.heads.length)
      model.addUp(this.features, sums)
      for (let head = 0; head < sums.length; head++) {
        const sum = (sums[head] ?? 0) * norm
        if (sum <= (most[head] ?? 0)) continue
        most[head] = sum
        this.windows[head] = window
      }
    }
    return most
  }

  /** Reads a stretch into `this.features`; answers what a weight of it counts, since long texts have more of everything. */
  private gather(from: number, to: number): number {
    const { folded, tokens, terms } = this
    extract(folded, tokens, from, to, this.features)
    const norm = 1 / Math.sqrt(Math.max(1, this.features.pushed))
    pushListed(this.features, terms, from, to)
    pushClassed(this.features, tokens, from, to)
    pushBuilt(this.features, folded, tokens, terms, from, to, this.claimsFrom(from, to))
    return norm
  }

  /** Read once for the attacks and for the model. */
  private claimsFrom(from: number, to: number): Claims {
    let found = this.claims.get(from)
    if (found === undefined) {
      hashWords(this.folded, this.tokens, from, to, this.features)
      this.claims.set(from, found = claimsOf(this.folded, this.tokens, this.features.words, this.terms, from, to))
    }
    return found
  }
}

/** The text in stretches of whole sentences; a sentence that is longer than a stretch is one by itself, up to four times that. */
function* stretches(tokens: Tokens): Generator<readonly [number, number]> {
  let from = 0
  let fits = 0
  for (let word = 0; word < tokens.count; word++) {
    const ends = word + 1 === tokens.count || tokens.sentence[word + 1] !== tokens.sentence[word]
    if (!ends && word + 1 - from < stretch * 4) continue
    if (word + 1 - from > stretch && fits > from) {
      yield [from, fits]
      from = fits
    }
    fits = word + 1
  }
  if (fits > from) yield [from, fits]
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value))

/** Neighboring words that all speak for the label, as one place each. */
function runsOf(byWord: Float64Array, from: number, folded: Folded, tokens: Tokens): readonly Heavy[] {
  const runs: Heavy[] = []
  const top = byWord.reduce((a, b) => Math.max(a, b), 0)
  const counts = (at: number): boolean => (byWord[at] ?? 0) > top / 4
  for (let at = 0; at < byWord.length; at++) {
    if (!counts(at)) continue
    let weight = 0
    const begin = at
    for (; counts(at); at++) weight += byWord[at] ?? 0
    const start = folded.from[tokens.from[from + begin] ?? 0] ?? 0
    const end = folded.to[(tokens.to[from + at - 1] ?? 1) - 1] ?? start
    runs.push({ start, end, words: folded.original.slice(start, end), weight })
  }
  return runs.sort((a, b) => b.weight - a.weight)
}
