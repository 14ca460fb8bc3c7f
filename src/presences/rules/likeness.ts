import { editDistance } from '#src/policies/rules/nearest.ts'
import { lookAlikes } from '#src/screening/rules/look-alikes.ts'

/** How one name imitates another: it looks the same, something is put beside it, it is spelled almost so. */
export type Likeness = 'looks-the-same' | 'added' | 'spelling'

/** Words that impostors put beside a real name, and that real names carry too. */
const bait = /(?:official|theofficial|therealofficial|thereal|real|verified|page|account|help|support|giveaway|backup|school|schools|update|updates|info|team|news)/g

/** Shorter names are like too many others to say anything. */
const SHORTEST = 5

/**
 * Whether a name imitates another one: letters of other alphabets and digits for letters, dots and
 * lines put in, "official" added, ours within theirs, or a letter or two off. Null: it does not.
 */
export function likeness(asked: string, ours: string): Likeness | null {
  const [theirs, real] = [skeleton(asked), skeleton(ours)]
  if (real === '' || theirs === '') return null
  if (theirs === real) return 'looks-the-same'
  const [core, realCore] = [theirs.replace(bait, ''), real.replace(bait, '')]
  if (realCore.length >= SHORTEST && core === realCore) return 'added'
  if (real.length > SHORTEST && theirs.includes(real)) return 'added'
  if (theirs.length > SHORTEST && theirs.length * 2 > real.length && real.startsWith(theirs)) return 'added'
  const few = Math.floor(real.length / 6)
  return real.length >= SHORTEST && few > 0 && Math.abs(theirs.length - real.length) <= few && editDistance(theirs, real) <= few ? 'spelling' : null
}

/** What the eye keeps of a name: no marks, no separators, one letter for all that are drawn like it. */
export function skeleton(name: string): string {
  const letters = [...name.toLowerCase().replace(/\.bsky\.social$/, '').normalize('NFKD')].map((char) => lookAlikes.get(char) ?? char).join('').toLowerCase()
  return letters.replace(/[^\p{L}\p{N}]/gu, '').replace(/[013458|!]/g, (digit) => drawnLike[digit] ?? digit).replaceAll('i', 'l').replaceAll('rn', 'm').replaceAll('vv', 'w')
}

const drawnLike: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 8: 'b' }
