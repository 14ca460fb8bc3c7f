import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto'
import { chmodSync, closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from './crypto.ts'
import { formatVerifierKey, isKeyName, keyId, type VerifierKey } from './rules/note.ts'

/** Signs the checkpoints of one log. */
export interface Signer {
  readonly key: VerifierKey
  /** What to hand to whoever wants to verify: `name+id+key`. */
  readonly verifierKey: string
  sign(message: Uint8Array): Uint8Array
}

export interface OpenedSigner {
  readonly signer: Signer
  /** True the one time the key was made: to be recorded as `ledger.key-created`. */
  readonly created: boolean
}

/**
 * The signing key of one log, made on first use and kept as `<folder>/<log>.pem` (PKCS #8, readable
 * by its owner only). Safe when several processes start at once: all end with the same key.
 * @param log a file's name for the log: its district's id
 * @param origin the log's name world-wide, e.g. `posts.tworivers.example/ledger`
 */
export function openSigner(folder: string, log: string, origin: string): OpenedSigner {
  if (!isKeyName(origin)) throw new RangeError(`${JSON.stringify(origin)} cannot name a log: no spaces and no plus sign`)
  if (!/^[\w-]+$/.test(log)) throw new RangeError(`${JSON.stringify(log)} cannot name a key file`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${log}.pem`)
  const created = createKey(file)
  const mode = statSync(file).mode & 0o777
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new Error(`${file} can be read by others (mode ${mode.toString(8)}). It signs the ledger: run "chmod 600" on it first.`)
  }
  return { signer: signerOf(createPrivateKey(readFileSync(file)), origin), created }
}

export function signerOf(privateKey: KeyObject, origin: string): Signer {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
  const publicKey = new Uint8Array(Buffer.from(x ?? '', 'base64url'))
  const key = { name: origin, id: keyId(origin, publicKey, sha256), publicKey }
  return { key, verifierKey: formatVerifierKey(key), sign: (message) => sign(null, message, privateKey) }
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
