import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from '#src/app/env.ts'
import type { Database } from '#src/db/open.ts'
import { openDatabase } from '#src/db/open.ts'
import { exportLedger, ledgerProofCommand, ledgerVerifyCommand, openSigner, sequence, tellVerdict, verifyStore, type CommandIo, type Signer } from '#src/ledger/index.ts'
import { listDistricts, type District } from '#src/people/index.ts'
import { installation, isThere } from './installation.ts'
import { misunderstood, noSuchPart } from './run-command.ts'

const help = `chalkline ledger: shows that nothing was changed or left out of the record

  chalkline ledger verify                        this installation's own ledger, where it lies
  chalkline ledger verify PLACE --key KEY …      a ledger at an address or in a folder (--help tells more)
  chalkline ledger proof PLACE ENTRY --key KEY   a proof of one entry, to be kept as a file
  chalkline ledger export FOLDER                 this installation's ledger as files: FOLDER/<district>/

verify and export of this installation say the verifier key, name+id+key. Hand it to whoever wants to
check the ledger without trusting you; a program of theirs, or tools/verify-ledger.mjs, does the rest.
An exported content.jsonl says what the entries say. It is confidential: keep it from the public.
On the embedded database, stop Chalkline first; a running one is verified at its address, /ledger.

Exit status: 0 it verifies or is written, 1 it does not, 2 it could not be read, 64 usage.`

const io: CommandIo = { out: (text) => { console.log(text) }, err: (text) => { console.error(text) } }
const parts = ['verify', 'proof', 'export']

/** `chalkline ledger verify|proof|export`. */
export async function ledgerCommand([part, ...rest]: readonly string[]): Promise<number> {
  const asked = rest.includes('--help') || rest.includes('-h')
  if (part === '--help' || part === '-h' || (part === 'export' && asked)) {
    io.out(help)
    return 0
  }
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
  const database = await openDatabase(env.database)
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

function nothingHere(env: Env): number {
  io.err(`There is no installation in ${env.data}. Name another folder with CHALKLINE_DATA, or open one: npm start`)
  return 2
}
