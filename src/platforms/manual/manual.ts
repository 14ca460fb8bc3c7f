import type { Platform } from '../platform.ts'
import { whyTooMuch } from '../rules/fits.ts'
import type { Listed } from './listed.ts'

/** A platform that a person posts to by hand and confirms with the link; a post that cannot fit fails here already. */
export function manual({ name, label, limits }: Listed): Platform {
  return {
    name, label, mode: 'manual', limits,
    async publish(_account, post) {
      const tooMuch = whyTooMuch(label, limits, post)
      return tooMuch === null ? { kind: 'by-hand' } : { kind: 'failed', reason: tooMuch, again: false, afterSeconds: null }
    },
    async look() {
      return { kind: 'cannot-tell', reason: `Only a person can see whether it is on ${label}.` }
    },
    async remove() {
      return { kind: 'by-hand' }
    },
  }
}
