import { fromBase64, toBase64 } from './base64.ts'
import { HASH_BYTES } from './hash.ts'
import { openNote, type VerifierKey, type VerifyEd25519 } from './note.ts'

/** C2SP tlog-checkpoint: what a log says of itself, to be signed. The origin names the log, world-wide. */
export interface Checkpoint { readonly origin: string; readonly size: number; readonly root: Uint8Array }

export const formatCheckpoint = (checkpoint: Checkpoint): string =>
  `${checkpoint.origin}\n${checkpoint.size}\n${toBase64(checkpoint.root)}\n`

/** Reads the signed part of a checkpoint; null when it is none. Lines behind the root are extensions, and passed over. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin, size, root, ...rest] = text.split('\n')
  if (!origin || size === undefined || root === undefined || rest.pop() !== '' || rest.includes('')) return null
  const bytes = fromBase64(root)
  if (!/^(0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size)) || bytes?.length !== HASH_BYTES) return null
  return { origin, size: Number(size), root: bytes }
}

/** A checkpoint that the log of this key has signed; null otherwise. Our logs' origin is their key's name. */
export function openCheckpoint(note: Uint8Array, key: VerifierKey, verify: VerifyEd25519): Checkpoint | null {
  const text = openNote(note, key, verify)
  const checkpoint = text === null ? null : parseCheckpoint(text)
  return checkpoint?.origin === key.name ? checkpoint : null
}
