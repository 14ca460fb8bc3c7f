import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto'
import { chmodSync, closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { CannotOpen } from '#src/kit/cannot-open.ts'
import type { DistrictId } from '#src/kit/ids.ts'
import { sha256 } from './crypto.ts'
import { formatVerifierKey, isKeyName, keyId, type VerifierKey } from './rules/note.ts'

/** Signs the checkpoints of this installation's logs, one log a district. */
export interface Signer {
  /** The key as it goes with a district's log: the log's name is the key's name. */
  key(district: DistrictId): VerifierKey
  /** What to hand to whoever wants to verify a district's log: `name+id+key`. */
  verifierKey(district: DistrictId): string
  sign(message: Uint8Array): Uint8Array
  /** True the one time that the key was made: to be recorded as `ledger.key-created`. */
  readonly created: boolean
}

/**
 * The signing key, made on first use and kept as `<folder>/ledger.pem` (PKCS #8, readable by its
 * owner only). Safe when several processes start at once: all end with the same key.
 * @throws CannotOpen when others can read the file.
 */
export function openSigner(folder: string): Signer {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'ledger.pem')
  const created = createKey(file)
  const mode = statSync(file).mode & 0o777
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new CannotOpen(`${file} can be read by others (mode ${mode.toString(8)}). It signs the ledger: run "chmod 600" on it first.`)
  }
  return signerOf(createPrivateKey(readFileSync(file)), created)
}

/**
 * A log is named after the key and the district: `chalkline-<key>/<district>`. No two logs anywhere
 * share it, and it does not change when the address of the installation does.
 */
export function signerOf(privateKey: KeyObject, created: boolean): Signer {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
  const publicKey = new Uint8Array(Buffer.from(x ?? '', 'base64url'))
  const installation = `chalkline-${sha256(publicKey).slice(0, 6).toHex()}`
  const key = (district: DistrictId): VerifierKey => {
    const name = `${installation}/${district}`
    if (!isKeyName(name)) throw new RangeError(`${JSON.stringify(district)} cannot name a log: no spaces and no plus sign`)
    return { name, id: keyId(name, publicKey, sha256), publicKey }
  }
  return { key, verifierKey: (district) => formatVerifierKey(key(district)), sign: (message) => sign(null, message, privateKey), created }
}

/** Writes a new key under another name and links it into place: the file is whole or not there at all. */
function createKey(file: string): boolean {
  if (statSync(file, { throwIfNoEntry: false })) return false
  const fresh = `${file}.${randomUUID()}`
  const descriptor = openSync(fresh, 'wx', 0o600)
  try {
    const { privateKey } = generateKeyPairSync('ed25519')
    writeSync(descriptor, privateKey.export({ type: 'pkcs8', format: 'pem' }))
    fsyncSync(descriptor)
    chmodSync(fresh, 0o600)
    linkSync(fresh, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    closeSync(descriptor)
    unlinkSync(fresh)
  }
}
