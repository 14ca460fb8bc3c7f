import { z } from 'zod'
import { canonicalJson, type Json } from '#src/kit/json.ts'
import { fromBase64, toBase64 } from './base64.ts'
import type { Sha256 } from './hash.ts'
import { commitment, SALT_BYTES } from './leaf.ts'

/** One line of an exported `content.jsonl`: the content of the entry at an index, and the salt it was committed under. */
export const contentLine = (stored: { readonly index: number; readonly salt: Uint8Array; readonly content: string }): string =>
  // The content is canonical JSON already, and its key comes first: so is the line.
  `{"content":${stored.content},"index":${stored.index},"salt":${JSON.stringify(toBase64(stored.salt))}}`

/** What a line claims about the public leaf at its index. */
export interface Claim { readonly index: number; readonly at: string; readonly event: string; readonly commitment: string }

const schema = z.strictObject({
  content: z.looseObject({ at: z.string(), event: z.string() }),
  index: z.int().nonnegative(),
  salt: z.string(),
})

/** Reads a line; null when it is none, or is spelled in any but the one canonical way. */
export function readContentLine(line: string, sha256: Sha256): Claim | null {
  try {
    const whole = JSON.parse(line) as { readonly content: Json }
    const { content, index, salt } = schema.parse(whole)
    const bytes = fromBase64(salt)
    if (bytes?.length !== SALT_BYTES || canonicalJson({ content: whole.content, index, salt }) !== line) return null
    return { index, at: content.at, event: content.event, commitment: commitment(canonicalJson(whole.content), bytes, sha256) }
  } catch {
    return null
  }
}
