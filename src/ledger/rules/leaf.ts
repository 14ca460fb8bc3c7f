import { z } from 'zod'
import { canonicalJson } from '#src/kit/json.ts'
import { toBase64 } from './base64.ts'
import type { NewEntry } from './entry.ts'
import type { Sha256 } from './hash.ts'

export const SALT_BYTES = 32

/** What is public of an entry, and in the tree: that something of this kind happened then, and a commitment to the rest. */
export interface Leaf { readonly v: 1; readonly at: string; readonly event: string; readonly commitment: string }

/** An entry made ready to store: the public leaf, and beside it the content that it commits to. */
export interface SealedEntry { readonly leaf: string; readonly content: string; readonly salt: Uint8Array }

const utf8 = new TextEncoder()

/**
 * SHA-256(salt, content), in base64. The salt is what keeps a name from being found by trying: who
 * sees only the leaf cannot test a guess, and once salt and content are gone nobody can.
 */
export function commitment(content: string, salt: Uint8Array, sha256: Sha256): string {
  const text = utf8.encode(content)
  const input = new Uint8Array(salt.length + text.length)
  input.set(salt)
  input.set(text, salt.length)
  return toBase64(sha256(input))
}

/** Seals an entry: fixes its time, commits to its content under a fresh salt, writes its leaf. */
export function seal(entry: NewEntry, at: Date, salt: Uint8Array, sha256: Sha256): SealedEntry {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes, not ${salt.length}`)
  const { event, actor, subject, reason, details } = entry
  const content = canonicalJson({
    at: at.toISOString(), event, reason, details,
    actor: { kind: actor.kind, id: actor.id },
    subject: { kind: subject.kind, id: subject.id },
  })
  return { leaf: formatLeaf({ v: 1, at: at.toISOString(), event, commitment: commitment(content, salt, sha256) }), content, salt }
}

export const formatLeaf = (leaf: Leaf): string => canonicalJson({ ...leaf })

const schema = z.strictObject({ v: z.literal(1), at: z.string(), event: z.string(), commitment: z.string() })

/** Reads a leaf; null when it is none, or is not spelled the one right way. */
export function parseLeaf(text: string): Leaf | null {
  try {
    const leaf = schema.parse(JSON.parse(text))
    return formatLeaf(leaf) === text ? leaf : null
  } catch {
    return null
  }
}
