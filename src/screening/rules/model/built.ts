import type { Folded } from '../fold.ts'
import type { Tokens } from '../words.ts'
import { bonds, claimsIn } from './claims.ts'
import type { Claims, Frame, Marks } from './claims.ts'
import { hashOf, pushNamed } from './features.ts'
import type { Features } from './features.ts'
import type { TermsOf } from './score.ts'
import { parts } from './vocabulary.ts'
import { within } from './within.ts'

const seeds = { claim: hashOf('claim'), framed: hashOf('framed'), whole: hashOf('whole'), slur: hashOf('slur'), none: hashOf('none') } as const

/** Kinds of claim that attack when nothing takes them back. */
const attacks = new Set<number>([bonds.is, bonds.before, bonds.object, bonds.should, bonds.does, bonds.denied, bonds.slur])

/** What a stretch says of groups of people and how it puts it, as features: the model learns which of them is hate. */
export function pushBuilt(out: Features, folded: Folded, tokens: Tokens, terms: TermsOf, from: number, to: number, found: Claims = claimsOf(folded, tokens, out.words, terms, from, to)): void {
  const slurs = within(terms('slur'), from, to)
  const frame = numberOf(found.frame)
  for (const { first } of slurs) pushFramed(out, seeds.slur, frame, first, first)
  let worst = 0
  let [begin, end] = [from, from]
  for (const { first, last, bond, says, negated, byPronoun } of found.claims) {
    const [a, b] = [from + first, from + last]
    const kind = (bond << 24) ^ (says * 2) ^ (negated ? 1 : 0)
    const hash = Math.imul(seeds.claim ^ kind, 0x01000193)
    pushNamed(out, hash ^ (byPronoun ? 77 : 0), a, b)
    pushFramed(out, hash, frame, a, b)
    const weight = attacks.has(bond) ? (negated ? 2 : 3) : 1
    if (weight > worst) [worst, begin, end] = [weight, a, b]
  }
  if (worst > 0) pushFramed(out, Math.imul(seeds.whole ^ (worst * 4), 0x01000193), frame, begin, end)
  else if (slurs.length === 0) pushNamed(out, seeds.none, from, to - 1)
}

/** What a stretch says of groups of people; `hashes` are those of its words. */
export const claimsOf = (folded: Folded, tokens: Tokens, hashes: Int32Array, terms: TermsOf, from: number, to: number): Claims =>
  claimsIn(folded, tokens, hashes, marksOf(terms, from, to), from, to)

/** Slurs name people and put them down; hard swearing before people is hate of them. Both however they were disguised. */
function marksOf(terms: TermsOf, from: number, to: number): Marks {
  const marks: { word: number; bits: number }[] = []
  for (const { first, last, term, confidence } of within(terms('slur'), from, to)) if (confidence >= 0.58 && last < to && term.length < 24) marks.push({ word: first - from, bits: parts.group | parts.lowNoun })
  for (const { first, last, term } of within(terms('profanity'), from, to)) if (last < to && term.includes('f')) marks.push({ word: first - from, bits: parts.swears | parts.hates })
  return marks
}

/** One feature for each way in which a text may put something, and one for all of them together. */
function pushFramed(out: Features, hash: number, frame: number, first: number, last: number): void {
  pushNamed(out, hash ^ seeds.framed, first, last)
  for (let bit = 1; bit <= 64; bit *= 2) pushNamed(out, Math.imul(hash ^ seeds.framed, 31) + bit * ((frame & bit) !== 0 ? 3 : 7), first, last)
  pushNamed(out, Math.imul(hash ^ seeds.framed, 37) + (frame & 15), first, last)
}

const numberOf = ({ tells, against, quoted, anybody, first, asks, kind }: Frame): number =>
  (tells ? 1 : 0) + (against ? 2 : 0) + (quoted ? 4 : 0) + (anybody ? 8 : 0) + (first ? 16 : 0) + (asks ? 32 : 0) + (kind ? 64 : 0)
