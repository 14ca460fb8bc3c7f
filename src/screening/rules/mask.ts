import type { Facts } from './facts.ts'
import { dataToMask } from './mask-data.ts'
import { NamesToMask } from './mask-names.ts'
import type { Mask } from './mask-labels.ts'
import { labels, placeholderOf, withLabels } from './mask-labels.ts'

/** A text without names and personal data. Only `mask` makes one, and only such a text may leave the district. */
export type MaskedText = string & { readonly __masked: true }

export type Masked =
  | { readonly kind: 'masked'; readonly text: MaskedText }
  | { readonly kind: 'not-masked'; readonly reason: 'names-not-known' | 'nothing-to-ask' | 'too-long' | 'cannot-mask' }

/** Far above any platform's limit for a post (UTF-16 units). */
const longest = 32_000

/** A name that is taken out may leave another readable beside it; more rounds than this mean that something is wrong. */
const mostRounds = 12

/**
 * Takes out of a text whatever tells who somebody is: students (a roster hit of any confidence, and
 * each of its words wherever it stands), employees, other names, telephone and other numbers,
 * addresses, handles, and what follows the host in a link. Whoever reads the result cannot go back.
 *
 * `nameWords` are the words of this text that students or employees of the district bear as a given
 * or family name (folded, see `possibleNames`): a first name alone is no roster hit, and is still a
 * name. Without a roster nobody can tell the names, so nothing is masked: a missing fact is never clear.
 */
export function mask(text: string, facts: Facts, nameWords: ReadonlySet<string>): Masked {
  if (facts.roster === null || facts.roster.size === 0) return { kind: 'not-masked', reason: 'names-not-known' }
  if (text.length > longest) return { kind: 'not-masked', reason: 'too-long' }
  const plain = plainText(text)
  if (!/\p{L}/u.test(plain)) return { kind: 'not-masked', reason: 'nothing-to-ask' }
  const names = new NamesToMask(facts, nameWords)
  let left = plain
  for (let round = 0; round < mostRounds; round++) {
    const masks = [...dataToMask(left, facts), ...names.in(left)]
    if (masks.length === 0) {
      const masked = withLabels(left)
      return holdsWords(masked) ? { kind: 'masked', text: masked as MaskedText } : { kind: 'not-masked', reason: 'nothing-to-ask' }
    }
    left = without(left, masks)
  }
  return { kind: 'not-masked', reason: 'cannot-mask' }
}

/** Whether anything but labels is left to have an opinion on. */
const holdsWords = (masked: string): boolean => /\p{L}/u.test(labels.reduce((text, label) => text.replaceAll(label, ''), masked))

/** Full-width and styled letters and digits as plain ones; without what nobody sees. Offsets are lost on purpose. */
const plainText = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\p{Cf}\p{Co}\p{Cs}]/gu, '').replaceAll(/\p{Nd}/gu, (digit) => (digit >= '0' && digit <= '9' ? digit : '0'))

/** Overlapping places become one; the wider one's label stands. */
function without(text: string, masks: readonly Mask[]): string {
  let [out, at] = ['', 0]
  const sorted = masks.toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (let next = 0; next < sorted.length;) {
    const first = sorted[next]!
    let end = first.end
    while (next < sorted.length && sorted[next]!.start < end) end = Math.max(end, sorted[next++]!.end)
    out += text.slice(at, first.start) + placeholderOf(first.label)
    at = end
  }
  return out + text.slice(at)
}
