import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from '#src/app/env.ts'
import type { Database } from '#src/db/open.ts'
import { openDatabase } from '#src/db/open.ts'
import { exportLedger, ledgerProofCommand, ledgerVerifyCommand, openSigner, sequence, tellVerdict, verifyStore, type CommandIo, type Signer } from '#src/ledger/index.ts'
import { listDistricts, type District } from '#src/people/index.ts'
import { installation, isThere } from './installation.ts'
import { misunderstood, noSuchPart } from './run-command.ts'

const io: CommandIo = { out: (text) => { console.log(text) }, err: (text) => { console.error(text) } }
const parts = ['verify', 'proof', 'export']

/** `chalkline ledger verify|proof|export`. */
export async function ledgerCommand([part, ...rest]: readonly string[]): Promise<number> {
  switch (part) {
    case 'proof': return ledgerProofCommand(rest, io)
    case 'verify': return rest.every((word) => word === '--json') ? verifyHere(rest.length > 0) : ledgerVerifyCommand(rest, io)
    case 'export': return rest.length === 1 && rest[0] !== undefined && !rest[0].startsWith('-') ? exportTo(rest[0]) : misunderstood('ledger', 'ledger export takes one folder')
    default: return noSuchPart('ledger', part, parts)
  }
}

/** Our own tables: each district's tree, every content still kept, and that each is filed under its own subject. */
const verifyHere = (json: boolean): Promise<number> => eachDistrict(async (database, district, signer) => {
  const verdict = await verifyStore({ sql: database.db, district: district.id }, signer.key(district.id))
  tellVerdict(verdict, json, io)
  if (!json) io.out(`Verifier key: ${signer.verifierKey(district.id)}`)
  return { verified: 0, refuted: 1, unreadable: 2 }[verdict.kind]
})

const exportTo = (folder: string): Promise<number> => eachDistrict(async (database, district, signer) => {
  const db = { sql: database.db, district: district.id }
  await sequence(database.db, district.id, signer, () => new Date()) // what waits for its place goes along
  const place = join(folder, district.id)
  const head = await exportLedger(db, place)
  io.out(head === null ? `${district.name}: nothing is recorded yet.` : `${place}: ${head.size} entries of ${district.name}.\nVerifier key: ${signer.verifierKey(district.id)}`)
  return 0
})

/** Opens the database alone, without workers, and gives back the worst status. */
async function eachDistrict(work: (database: Database, district: District, signer: Signer) => Promise<number>): Promise<number> {
  const env = installation()
  const keys = join(env.data, 'keys')
  if (!isThere(env) || !existsSync(join(keys, 'ledger.pem'))) return nothingHere(env)
  const database = await openDatabase(env.database).catch(cannotOpen)
  if (database === null) return 2
  try {
    const signer = openSigner(keys)
    const statuses: number[] = []
    for (const district of await listDistricts(database.db)) statuses.push(await work(database, district, signer))
    if (statuses.length === 0) io.err('This installation has no district yet, so nothing is recorded.')
    return Math.max(0, ...statuses)
  } finally {
    await database.close()
  }
}

/** 1 would say that the ledger is wrong, and nobody has looked at it yet. */
async function cannotOpen(error: unknown): Promise<null> {
  const { explainStart } = await import('#src/app/explain-start.ts')
  explainStart(error)
  io.err('Nothing is proved either way. A running Chalkline is verified at its address: chalkline ledger verify http://127.0.0.1:4040/ledger --key KEY\n(the page Happenings shows the key)')
  return null
}

function nothingHere(env: Env): number {
  io.err(`There is no installation in ${env.data}. Name another folder with CHALKLINE_DATA, or open one: npm start`)
  return 2
}
