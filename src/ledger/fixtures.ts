import { createPrivateKey } from 'node:crypto'
import type { Db, DistrictDb } from '#src/db/client.ts'
import type { DistrictId } from '#src/kit/ids.ts'
import { sha256 } from './crypto.ts'
import { appendEntries, type DatedEntry } from './append-entry.ts'
import { signerOf } from './keys.ts'
import type { NewEntry } from './rules/entry.ts'

// For tests and measurements only: a key and salts that anybody can know.
const seed = Buffer.alloc(32, 7)
export const signer = signerOf(createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]), format: 'der', type: 'pkcs8' }), false)

export const noon = new Date('2026-10-05T17:00:00.000Z')
export const now = (): Date => noon

export const entryAbout = (post: number, name = 'Mia Torres'): NewEntry => ({
  event: 'post.approved', actor: { kind: 'person', id: 'per_ruiz' }, subject: { kind: 'post', id: `pst_${post}` },
  reason: `Looks right, ${name} has a release`, details: { content: 'f00d'.repeat(8), findings: [], note: 'line\u2028break, “quoted”, ünï' },
})

export const saltOf = (number: number): Uint8Array => sha256(Buffer.from(`salt ${number}`))

/** Entries about posts from one number up to another (not included), each a second later. */
export const entriesFor = (from: number, to: number): DatedEntry[] => Array.from({ length: to - from }, (_, step) => ({
  entry: entryAbout(from + step), at: new Date(noon.getTime() + (from + step) * 1000), salt: saltOf(from + step),
}))

export const append = (db: DistrictDb, from: number, to: number): Promise<void> => appendEntries(db, entriesFor(from, to))

/** A district of its own for each test, so that tests share an engine. */
let districts = 0
export function freshDistrict(sql: Db): DistrictDb {
  districts += 1
  return { sql, district: `d${districts}` as DistrictId }
}
