import type { Limits } from './limits.ts'
import { textLength } from './text-length.ts'

/** What of a post decides whether a platform can carry it. */
export interface Carried { readonly text: string; readonly images: readonly { readonly bytes: { readonly length: number } }[] }

/**
 * Why a platform cannot carry a post: one sentence for the writer, with what to do; null when it can.
 * The composer says it while the post is written, every adapter again before it sends anything.
 */
export function whyTooMuch(label: string, limits: Limits, post: Carried): string | null {
  if (limits.text !== null) {
    const over = textLength(post.text, limits.text.unit) - limits.text.max
    if (over > 0) return `The text is ${count(over, 'character')} too long for ${label}, which takes ${number(limits.text.max)}. Shorten it.`
  }
  if (limits.textBytes !== null && textLength(post.text, 'byte') > limits.textBytes) {
    return `The text takes more room than ${label} gives a post (${number(limits.textBytes)} bytes; emoji and accents take several each). Shorten it.`
  }
  if (post.images.length > limits.images) {
    return limits.images === 0
      ? `A post on ${label} takes no pictures. Leave them out here.`
      : `A post on ${label} takes ${count(limits.images, 'picture')}; this one has ${number(post.images.length)}. Leave some out.`
  }
  const { imageBytes } = limits
  if (imageBytes !== null) {
    const tooBig = post.images.findIndex((image) => image.bytes.length > imageBytes)
    if (tooBig >= 0) return `Picture ${tooBig + 1} is larger than ${label} takes (${number(imageBytes / 1000)} kB). Use a smaller one.`
  }
  return null
}

const number = (value: number): string => value.toLocaleString('en-US')
const count = (value: number, word: string): string => `${number(value)} ${word}${value === 1 ? '' : 's'}`
