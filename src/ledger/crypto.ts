import { createPublicKey, hash, verify } from 'node:crypto'
import type { Sha256 } from './rules/hash.ts'
import type { VerifyEd25519 } from './rules/note.ts'

/** The hash and the signature check that the ledger's rules are given. */
export const sha256: Sha256 = (bytes) => hash('sha256', bytes, 'buffer')

export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) => {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') }, format: 'jwk' })
  return verify(null, message, key, signature)
}
