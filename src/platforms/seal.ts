import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotOpen } from '#src/kit/cannot-open.ts'

/** Keeps credentials at rest: AES-256-GCM, so that what was changed cannot be opened. */
export interface Seal {
  seal(text: string): string
  /** The text; null when it was changed, cut, or sealed with another key. */
  open(sealed: string): string | null
}

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** The first word says how it was sealed, so that another way can come later. */
const VERSION = 'v1'

/** A sealer with a key of 32 bytes. */
export function sealWith(key: Uint8Array): Seal {
  if (key.length !== KEY_BYTES) throw new RangeError(`A sealing key has ${KEY_BYTES} bytes; this one has ${key.length}.`)
  return {
    seal(text) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(VERSION))
      const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${VERSION}.${sealed.toString('base64url')}`
    },
    open(sealed) {
      const [version, body, ...rest] = sealed.split('.')
      if (version !== VERSION || body === undefined || rest.length > 0) return null
      const bytes = Buffer.from(body, 'base64url')
      // One spelling for one seal: base64 readers ignore what does not belong.
      if (bytes.length < NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== body) return null
      const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(VERSION)).setAuthTag(bytes.subarray(-TAG_BYTES))
      try {
        return Buffer.concat([cipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), cipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
  }
}

/**
 * The installation's sealer. The key is `secretKey` (CHALKLINE_SECRET_KEY: 32 bytes in base64 or hex)
 * or else the file `sealing.key` in the folder, made on the first start and readable by its owner only.
 * @throws when the key cannot be read, or others on this machine can read it.
 */
export function openSeal(folder: string, secretKey: string | null): Seal {
  return sealWith(secretKey === null ? keyInFolder(folder) : readKey(secretKey, 'CHALKLINE_SECRET_KEY'))
}

function readKey(text: string, where: string): Buffer {
  const trimmed = text.trim()
  const key = Buffer.from(trimmed, /^[0-9a-f]{64}$/i.test(trimmed) ? 'hex' : 'base64')
  if (key.length !== KEY_BYTES) throw new CannotOpen(`${where} must be 32 bytes in base64 or hex, for example from \`openssl rand -base64 32\`.`)
  return key
}

function keyInFolder(folder: string): Buffer {
  const file = join(folder, 'sealing.key')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return readKeyFile(file) ?? makeKeyFile(file) ?? fail(file)
}

function readKeyFile(file: string): Buffer | null {
  let handle
  try {
    handle = openSync(file, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  try {
    // Windows has no such bits; there the folder's own rights hold.
    if (process.platform !== 'win32' && (fstatSync(handle).mode & 0o077) !== 0) {
      throw new CannotOpen(`Others on this machine can read ${file}. Run \`chmod 600 ${file}\`, then start again.`)
    }
    return readKey(readFileSync(handle, 'utf8'), file)
  } finally {
    closeSync(handle)
  }
}

/** Written whole beside its place and then linked there: a crash leaves no half key, a race leaves one key. */
function makeKeyFile(file: string): Buffer | null {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const handle = openSync(draft, 'wx', 0o600)
  try {
    writeFileSync(handle, `${randomBytes(KEY_BYTES).toString('base64')}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  try {
    linkSync(draft, file)
    if (process.platform !== 'win32') syncFolder(join(file, '..'))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readKeyFile(file)
}

/** A file's name is on the disk only when its folder is. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function fail(file: string): never {
  throw new CannotOpen(`${file} could not be made.`)
}
