import type { Folded } from '../fold.ts'
import type { Tokens } from '../words.ts'
import { spokenOf } from './spoken.ts'
import { parts, vocabulary } from './vocabulary.ts'

/** How what is said hangs together with the people it is said of. */
export const bonds = { is: 1, before: 2, object: 3, should: 4, does: 5, denied: 6, near: 7, good: 8, alone: 9, slur: 10 } as const

/** Something said of people by who they are: from the first to the last word of both. */
export interface Claim {
  readonly first: number
  readonly last: number
  readonly bond: (typeof bonds)[keyof typeof bonds]
  /** What is said, as bits of `parts`; 0 when nothing is. */
  readonly says: number
  readonly negated: boolean
  /** They were named in a sentence before; here they are only "they". */
  readonly byPronoun: boolean
  /** Said of women or men, whom school sentences speak of all day, or of "our" people. */
  readonly tame: boolean
  /** Somebody else's words, by a verb of telling in its sentence. */
  readonly told: boolean
  /** It begins within quotation marks. */
  readonly quoted: boolean
}

/** How a text puts what it says. */
export interface Frame {
  readonly tells: boolean
  readonly against: boolean
  readonly quoted: boolean
  readonly anybody: boolean
  readonly first: boolean
  readonly asks: boolean
  readonly kind: boolean
}

export interface Claims { readonly claims: readonly Claim[]; readonly frame: Frame }

/** Bits that lists give to words of the stretch: a slur names people and puts them down. */
export type Marks = readonly { readonly word: number; readonly bits: number }[]

const { group, describes, person, pronoun, lowAdjective, lowNoun, hates, harms, shutsOut, misdeed, good, not, is, should, tells, against, anybody, first, kind, swears, little, gender, color, mine, self, less, due, sport, single, other, moves } = parts
const low = lowAdjective | lowNoun
const speech = is | should | not | tells | misdeed | low | hates | pronoun | little | shutsOut | harms

const nothing: Claims = { claims: [], frame: { tells: false, against: false, quoted: false, anybody: false, first: false, asks: false, kind: false } }

/** What a stretch says of groups of people. `hashes` are those of its words, from `from` on. */
export function claimsIn(folded: Folded, tokens: Tokens, hashes: Int32Array, marks: Marks, from: number, to: number): Claims {
  const spoken = spokenOf(folded, tokens, hashes, from, to)
  const { count } = spoken
  const bits = new Int32Array(count)
  const named = vocabulary().look(spoken.hashes, count, bits)
  if (marks.length === 0 && (named & (group | describes)) === 0) return nothing
  let at = 0
  for (const mark of marks.toSorted((one, other) => one.word - other.word)) {
    while (at < count && (spoken.last[at] ?? 0) < mark.word) at++
    bits[at] = (bits[at] ?? 0) | mark.bits
  }
  const claims: Claim[] = []
  let namedIn = -9
  let sentence = 0
  for (let start = 0; start < count;) {
    const number = spoken.sentence[start]
    let end = start
    while (end < count && spoken.sentence[end] === number) end++
    let here = false
    for (let word = start; word < end; word++) {
      const stop = mentionEnd(bits, spoken.stops, word, start, end)
      if (stop === 0) continue
      if (!allGender(bits, word, stop)) here = true
      claimsOf(bits, spoken.stops, word, stop - 1, start, end, false, claims)
      word = stop - 1
    }
    if (here) namedIn = sentence
    else if (sentence - namedIn <= 2) {
      for (let word = start; word < end; word++) if (((bits[word] ?? 0) & pronoun) !== 0) claimsOf(bits, spoken.stops, word, word, start, end, true, claims)
      // "Muslims again. Animals.": a sentence that is only what they are called.
      if (end - start <= 5) {
        for (let word = start; word < end; word++) {
          if (((bits[word] ?? 0) & low) !== 0) claims.push({ first: word, last: word, bond: bonds.near, says: (bits[word] ?? 0) & low, negated: negatedBefore(bits, word, start), byPronoun: true, tame: false, told: false, quoted: false })
        }
      }
    }
    sentence++
    start = end
  }
  if (claims.length === 0) return nothing
  const [textFrom, textTo] = [folded.from[tokens.from[from] ?? 0] ?? 0, to < tokens.count ? folded.from[tokens.from[to] ?? 0] ?? 0 : folded.original.length]
  const text = folded.original.slice(Math.max(0, textFrom - 2), textTo)
  const quotes = quotesIn(text)
  const placed = claims.map((claim) => {
    const [first, last] = [spoken.first[claim.first] ?? 0, spoken.last[claim.last] ?? 0]
    const start = (folded.from[tokens.from[from + first] ?? 0] ?? 0) - Math.max(0, textFrom - 2)
    return { ...claim, first, last, quoted: quotes.some(([open, close]) => open < start && start < close) }
  })
  return { claims: placed, frame: frameOf(text, bits, claims) }
}

/** Women or men, and nothing else that people are hated for. */
function allGender(bits: Int32Array, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (((bits[word] ?? 0) & (group | describes)) !== 0 && ((bits[word] ?? 0) & gender) === 0) return false
  return true
}

/** Where a mention of people by who they are ends, or 0 where none begins. */
function mentionEnd(bits: Int32Array, stops: Int32Array, word: number, start: number, end: number): number {
  const own = bits[word] ?? 0
  if ((own & (group | describes)) === 0) return 0
  let stop = word + 1
  while (stop < end && ((bits[stop] ?? 0) & (group | describes)) !== 0) stop++
  // A person's noun right after, or after one more word ("gay married couples").
  if (stop < end && ((bits[stop] ?? 0) & person) !== 0) return stop + 1
  if (stop + 1 < end && ((bits[stop + 1] ?? 0) & person) !== 0 && ((bits[stop] ?? 0) & (speech & ~low)) === 0) return stop + 2
  const last = bits[stop - 1] ?? 0
  if ((last & group) !== 0 && (last & describes) === 0) return stop
  const followed = stop < end && stops[stop - 1] === 0 ? bits[stop] ?? 0 : little
  if ((followed & speech) === 0) return (last & group) !== 0 && stop < end && (followed & (shutsOut | misdeed)) !== 0 ? stop : 0
  if ((last & group) !== 0) return stop
  // "she is Black", "the blind are": a describing word that stands for people; a color stands for many things.
  const before = word > start ? bits[word - 1] ?? 0 : 0
  return (before & ((last & color) !== 0 ? pronoun | low : is | pronoun | little | low)) !== 0 ? stop : 0
}

type Add = (bond: Claim['bond'], says: number, at: number, negated: boolean, told?: boolean) => void

function claimsOf(bits: Int32Array, stops: Int32Array, a: number, b: number, start: number, end: number, byPronoun: boolean, out: Claim[]): void {
  const found = out.length
  const touching = a > start ? bits[a - 1] ?? 0 : 0
  let own = 0
  for (let word = a; word <= b; word++) own |= bits[word] ?? 0
  const isSlur = !byPronoun && (own & group) !== 0 && (own & lowNoun) !== 0
  const tame = !byPronoun && (allGender(bits, a, b + 1) || (touching & mine) !== 0)
  // "As a dyke with two kids", "we queers", "my n…": the writer is one of them.
  let selfNamed = (touching & (mine | first)) !== 0 && isSlur
  for (let word = a - 1; word >= Math.max(start, a - 6); word--) if (((bits[word] ?? 0) & self) !== 0) selfNamed = true
  const toldBefore = isTold(bits, stops, a, start)
  const add: Add = (bond, says, at, negated, told = false) => {
    out.push({ first: Math.min(a, at), last: Math.max(b, at), bond, says, negated, byPronoun, tame: tame && (bond !== bonds.is || (own & single) !== 0 || (says & ~low) !== 0), told: toldBefore || told, quoted: false })
  }
  // A slur says it all by itself.
  if (isSlur) add(bonds.slur, lowNoun, b, selfNamed)
  let notBefore = false
  for (let word = a - 1; word >= Math.max(start, a - 4) && stops[word] === 0; word--) {
    // "Aren't they all …?" asks, and does not deny.
    if (((bits[word] ?? 0) & not) !== 0 && !(word === start && ((bits[word] ?? 0) & is) !== 0)) notBefore = true
  }
  let wished = false
  for (let word = a - 1; word >= Math.max(start, a - 5); word--) if (((bits[word] ?? 0) & should) !== 0 || (word >= a - 3 && ((bits[word] ?? 0) & moves) !== 0)) wished = true
  // "Why are women so …": the verb stands before.
  const asked = (touching & is) !== 0 && (touching & not) === 0 && a - 1 <= start + 1
  addAfter(bits, b, end, notBefore, wished, asked, add)
  addBefore(bits, a, start, selfNamed, add)
  if (out.length === found) add(bonds.alone, 0, b, false)
}

/** A verb of telling before, unless it is "I say", "we believe": that is the writer's own word, except with "never". */
function isTold(bits: Int32Array, stops: Int32Array, a: number, start: number): boolean {
  for (let word = a - 1; word >= start; word--) {
    if (stops[word] === 2) return false
    if (((bits[word] ?? 0) & tells) === 0) continue
    let [mineToo, never] = [false, false]
    for (let at = word - 1; at >= Math.max(start, word - 3); at--) {
      if (((bits[at] ?? 0) & first) !== 0 && at >= word - 2) mineToo = true
      if (((bits[at] ?? 0) & not) !== 0) never = true
    }
    if (!mineToo || never || ((bits[word] ?? 0) & is) !== 0) return true
  }
  return false
}

function addAfter(bits: Int32Array, b: number, end: number, notBefore: boolean, wished: boolean, asked: boolean, add: Add): void {
  let [isSeen, shouldSeen, notSeen, toldSeen, notAfter] = [asked || ((bits[b] ?? 0) & is) !== 0, wished, notBefore, false, -9]
  for (let word = b + 1; word < Math.min(end, b + 13); word++) {
    const own = bits[word] ?? 0
    const apart = word - b
    if ((own & other) !== 0) break
    // "No child deserves to be …" speaks for them; "don't deserve" against.
    const denies = notAfter >= word - 6 || (notBefore && apart <= 3 && (own & due) === 0)
    if ((own & good) !== 0 && denies && apart <= 9) add(bonds.denied, good, word, false, toldSeen)
    else if ((own & low) !== 0) {
      if (isSeen || apart === 1 || (own & misdeed) !== 0) add(bonds.is, own & low, word, notSeen, toldSeen)
      else if (apart <= 7) add(bonds.near, own & low, word, notSeen, toldSeen)
    } else if ((own & (harms | shutsOut)) !== 0) {
      if (shouldSeen) add(bonds.should, own & (harms | shutsOut), word, notSeen, toldSeen)
      else if (apart <= 6 && !isSeen) add(bonds.near, own & (harms | shutsOut), word, notSeen, toldSeen)
    } else if ((own & misdeed) !== 0 && apart <= 7) add(bonds.does, misdeed, word, notSeen, toldSeen)
    else if ((own & kind) !== 0 && apart <= 8) add(bonds.good, kind, word, notSeen)
    // Two negations are none: "aren't less intelligent".
    if ((own & not) !== 0) {
      notSeen = (own & less) === 0 || !notSeen
      notAfter = notSeen ? word : -9
    } else if ((own & pronoun) !== 0 && (own & is) !== 0) {
      // "not even people, they're things": what follows is said plainly.
      notSeen = false
      notAfter = -9
    }
    if ((own & is) !== 0) isSeen = true
    if ((own & should) !== 0) shouldSeen = true
    if ((own & tells) !== 0) toldSeen = true
  }
}

function addBefore(bits: Int32Array, a: number, start: number, selfNamed: boolean, add: Add): void {
  const touching = a - 1 >= start ? bits[a - 1] ?? 0 : 0
  const insulted = touching & (low | swears)
  if (insulted !== 0) add(bonds.before, (insulted & low) || swears, a - 1, selfNamed || negatedBefore(bits, a - 1, start))
  for (let word = a - 1; word >= Math.max(start, a - 6); word--) {
    const own = bits[word] ?? 0
    const acts = own & (word < a - 4 ? hates | shutsOut : hates | harms | shutsOut)
    // "Crush the Irish!" is a game.
    if (acts !== 0 && (own & sport) !== 0 && ((bits[a] ?? 0) & sport) !== 0) add(bonds.near, 0, word, true)
    else if (acts !== 0) add(bonds.object, acts & -acts, word, (own & hates) === 0 ? negatedBefore(bits, word, start, 7) : negatedBefore(bits, word, start))
    else if ((own & kind) !== 0) add(bonds.good, kind, word, negatedBefore(bits, word, start))
    else if ((own & good) !== 0 && word >= a - 3 && negatedBefore(bits, word, start)) add(bonds.denied, good, word, false)
    else if (word < a - 1 && (own & low) !== 0) add(bonds.near, own & low, word, negatedBefore(bits, word, start))
  }
}

const negatedBefore = (bits: Int32Array, word: number, start: number, window = 3): boolean => {
  for (let at = word - 1; at >= Math.max(start, word - window); at--) if (((bits[at] ?? 0) & not) !== 0) return true
  return false
}

/** Where quotation marks open and close; those that stay open close nowhere. */
function quotesIn(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  let open = -1
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    const opens = char === '“' || char === '«' || char === '‘' || (char === "'" && (at === 0 || /[\s(]/.test(text[at - 1] ?? '')))
    const closes = char === '”' || char === '»' || ((char === '’' || char === "'") && !/[a-z]/i.test(text[at + 1] ?? ''))
    if (char === '"' ? open < 0 : opens) open = at
    else if (open >= 0 && (char === '"' || closes)) {
      found.push([open, at])
      open = -1
    }
  }
  return found
}

function frameOf(text: string, bits: Int32Array, claims: readonly Claim[]): Frame {
  let all = 0
  for (const own of bits) all |= own
  return {
    tells: claims.some(({ told }) => told), against: (all & against) !== 0, anybody: (all & anybody) !== 0, first: (all & first) !== 0, kind: (all & kind) !== 0,
    quoted: /["“”«»]|(^|\s)['‘]\w[^'’]*['’](\W|$)/.test(text), asks: text.includes('?'),
  }
}

const strength: Readonly<Record<Claim['bond'], number>> = { 1: 0.84, 2: 0.84, 3: 0.84, 4: 0.86, 5: 0.72, 6: 0.78, 7: 0.6, 8: 0, 9: 0, 10: 0.84 }

/** 0 to 1: how sure a claim makes us that people are attacked for who they are, given how the text puts it. Set by judgment. */
export function weigh(claim: Claim, { against, anybody }: Frame): number {
  if (claim.negated) return 0
  let sure = strength[claim.bond]
  // "Somali players beat Jefferson": what people do is said of them every day; it advises at the most.
  if (claim.bond === bonds.near && (claim.says & (shutsOut | harms)) !== 0) sure = 0.48
  if (claim.bond === bonds.before && claim.says === swears) sure = 0.68
  if (claim.tame && (claim.bond === bonds.near || claim.bond === bonds.does || claim.bond === bonds.is || (claim.says & shutsOut) !== 0 || ((claim.says & harms) !== 0 && claim.bond !== bonds.should))) sure *= 0.4
  if (claim.byPronoun) sure *= 0.92
  if (against) sure *= 0.5
  if (claim.told) sure *= claim.quoted ? 0.4 : 0.5
  else if (claim.quoted) sure *= 0.55
  if (anybody) sure *= 0.5
  return sure
}
