import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DistrictId, PersonId } from '#src/kit/ids.ts'

const DAY_MS = 86_400_000

/** Who a browser said it is, in a cookie that only we can write. */
export interface Sessions {
  /** The cookie's value for a person of a district; ends after a working day. */
  issue(person: PersonId, district: DistrictId, now: Date): string
  /** The person of a cookie; null when it is not ours, is another district's, or has ended. */
  read(value: string, district: DistrictId, now: Date): PersonId | null
}

export const SESSION_SECONDS = DAY_MS / 2 / 1000

export function openSessions(keysFolder: string): Sessions {
  const key = keyIn(keysFolder)
  const mac = (text: string) => createHmac('sha256', key).update(text).digest()
  return {
    issue(person, district, now) {
      const text = `${person}.${district}.${now.getTime() + SESSION_SECONDS * 1000}`
      return `${text}.${mac(text).toString('base64url')}`
    },
    read(value, district, now) {
      const cut = value.lastIndexOf('.')
      const [person, at, ends] = value.slice(0, cut).split('.')
      const given = Buffer.from(value.slice(cut + 1), 'base64url')
      const right = mac(value.slice(0, cut))
      if (given.length !== right.length || !timingSafeEqual(given, right)) return null
      return person && at === district && Number(ends) > now.getTime() ? (person as PersonId) : null
    },
  }
}

/** The key that signs sessions: made once, whole or not at all, readable by its owner only. */
function keyIn(folder: string): Buffer {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'session.key')
  if (!existsSync(file)) {
    const fresh = `${file}.${randomBytes(6).toString('hex')}`
    writeFileSync(fresh, randomBytes(32), { mode: 0o600, flush: true })
    try {
      linkSync(fresh, file)
    } catch (error) {
      if (!existsSync(file)) throw error
    } finally {
      unlinkSync(fresh)
    }
  }
  chmodSync(file, 0o600)
  return readFileSync(file)
}
