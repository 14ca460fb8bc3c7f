import { fromBase64, toBase64 } from './base64.ts'
import { sameHash, type Sha256 } from './hash.ts'

/** C2SP signed-note: the byte that says Ed25519 in a key. */
const ED25519 = 0x01
const SIGNATURE_BYTES = 64

/** Who may have signed: a name and the public key that goes with it. */
export interface VerifierKey { readonly name: string; readonly id: Uint8Array; readonly publicKey: Uint8Array }

/** Whether an Ed25519 signature over a message is the key's. */
export type VerifyEd25519 = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean

const utf8 = new TextEncoder()

const concat = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A key's name may hold anything but white space and `+`, which separates the parts of a verifier key. */
export const isKeyName = (name: string): boolean => name !== '' && !/[\s+]/u.test(name)

/** The first four bytes of SHA-256(name, 0x0A, 0x01, public key). */
export function keyId(name: string, publicKey: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(concat(utf8.encode(name), Uint8Array.of(0x0a, ED25519), publicKey)).slice(0, 4)
}

/** `name+id+key`: what an outsider needs in hand to check a note. */
export function formatVerifierKey(key: VerifierKey): string {
  return `${key.name}+${key.id.toHex()}+${toBase64(concat(Uint8Array.of(ED25519), key.publicKey))}`
}

/** Reads `name+id+key`; null when it is not one, is not Ed25519, or its id does not belong to its name and key. */
export function parseVerifierKey(text: string, sha256: Sha256): VerifierKey | null {
  const found = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(text)
  const key = fromBase64(found?.[3] ?? '')
  if (!found || key === null || key.length !== 33 || key[0] !== ED25519) return null
  const [name, publicKey] = [found[1] ?? '', key.slice(1)]
  const id = keyId(name, publicKey, sha256)
  return id.toHex() === found[2] ? { name, id, publicKey } : null
}

/** A note: the text, an empty line, the signature. `text` ends with a new line; the signature is over all of it. */
export function formatNote(text: string, key: VerifierKey, signature: Uint8Array): string {
  return `${text}\n— ${key.name} ${toBase64(concat(key.id, signature))}\n`
}

/**
 * The text of a note that the key has signed; null otherwise. Lines of other keys (witnesses) are
 * passed over, as the standard asks; a wrong line of this key spoils the note.
 */
export function openNote(note: Uint8Array, key: VerifierKey, verify: VerifyEd25519): string | null {
  const whole = decode(note)
  const end = whole?.lastIndexOf('\n\n') ?? -1
  // oxlint-disable-next-line no-control-regex -- a note may hold no control character but the new line
  if (whole === null || end < 0 || !whole.endsWith('\n') || /[\u0000-\u0009\u000b-\u001f]/.test(whole)) return null
  const text = whole.slice(0, end + 1)
  let signed = false
  for (const line of whole.slice(end + 2, -1).split('\n')) {
    const found = /^— ([^\s+]+) ([A-Za-z0-9+/=]+)$/u.exec(line)
    const bytes = fromBase64(found?.[2] ?? '')
    if (!found || bytes === null || bytes.length < 5) return null
    if (found[1] !== key.name || !sameHash(bytes.subarray(0, 4), key.id)) continue
    const signature = bytes.subarray(4)
    if (signature.length !== SIGNATURE_BYTES || !verify(key.publicKey, utf8.encode(text), signature)) return null
    signed = true
  }
  return signed ? text : null
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
