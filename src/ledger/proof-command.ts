import { parseArgs } from 'node:util'
import { sha256, verifyEd25519 } from './crypto.ts'
import { decodeBundle } from './rules/bundle.ts'
import { openCheckpoint } from './rules/checkpoint.ts'
import { leafHash } from './rules/hash.ts'
import { parseVerifierKey, type VerifierKey } from './rules/note.ts'
import { verifyInclusion } from './rules/proof.ts'
import { inclusionRanges } from './rules/range.ts'
import { entriesPath, levelCount, TILE_WIDTH, tilePath, tileWidth } from './rules/tile.ts'
import { formatTlogProof } from './rules/tlog-proof.ts'
import { rangeHash, tilesFor } from './rules/tree.ts'
import { openSource, type LedgerSource } from './source.ts'
import type { CommandIo } from './verify-command.ts'

const USAGE = `Usage: chalkline ledger proof <address-or-folder> <entry> --key <verifier key>

Prints a proof that the entry (its number in the log, from 0) is in the signed tree, as a
C2SP tlog-proof file that can be checked without a network. Only a proof that holds is printed.
Exit: 0 printed, 1 the log does not hold it, 2 it could not be read, 64 usage.`

/** `chalkline ledger proof`: prints a tlog-proof. 0 printed, 1 it does not hold, 2 it could not be read, 64 usage. */
export async function ledgerProofCommand(argv: readonly string[], io: CommandIo): Promise<number> {
  let read
  try {
    read = parseArgs({ args: [...argv], options: { key: { type: 'string' }, help: { type: 'boolean', short: 'h' } }, allowPositionals: true })
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
    return 64
  }
  const { values, positionals: [place, number, ...more] } = read
  if (values.help) {
    io.out(USAGE)
    return 0
  }
  const key = parseVerifierKey(values.key ?? '', sha256)
  if (place === undefined || number === undefined || !/^\d{1,15}$/.test(number) || more.length > 0 || key === null) {
    io.err(USAGE)
    return 64
  }
  const proof = await prove(openSource(place), Number(number), key)
  if (proof.kind === 'proved') {
    io.out(proof.file)
    return 0
  }
  io.err(proof.says)
  return proof.kind === 'refuted' ? 1 : 2
}

type Proved = { kind: 'proved'; file: string } | { kind: 'refuted' | 'unreadable'; says: string }

/** Takes from a log only what one proof needs, and checks the proof before giving it out. */
async function prove(source: LedgerSource, index: number, key: VerifierKey): Promise<Proved> {
  const note = await source.read('checkpoint')
  if (note === null) return { kind: 'unreadable', says: 'Could not read the checkpoint.' }
  const head = openCheckpoint(note, key, verifyEd25519)
  if (head === null) return { kind: 'refuted', says: 'The checkpoint is not signed by this key.' }
  if (index >= head.size) return { kind: 'refuted', says: `The log has ${head.size} entries, the first is 0: there is no entry ${index}.` }

  const bundleIndex = Math.floor(index / TILE_WIDTH)
  const bundle = await source.read(entriesPath(bundleIndex, tileWidth(head.size, bundleIndex)))
  const leaf = bundle && decodeBundle(bundle)?.[index % TILE_WIDTH]
  if (!leaf) return { kind: 'unreadable', says: `Could not read entry ${index}.` }

  const ranges = inclusionRanges(index, head.size)
  const tiles = new Map<string, Uint8Array>()
  for (const tile of tilesFor(ranges)) {
    const path = tilePath({ ...tile, width: tileWidth(levelCount(head.size, tile.level), tile.index) })
    const bytes = await source.read(path)
    if (bytes === null) return { kind: 'unreadable', says: `Could not read ${path}.` }
    tiles.set(`${tile.level}/${tile.index}`, bytes)
  }
  const path = ranges.map((range) => rangeHash(range, (level, at) => tiles.get(`${level}/${at}`) ?? new Uint8Array(0), sha256))
  return verifyInclusion(leafHash(leaf, sha256), index, head.size, path, head.root, sha256)
    ? { kind: 'proved', file: formatTlogProof({ index, path, checkpoint: Buffer.from(note).toString() }) }
    : { kind: 'refuted', says: `Entry ${index} is not in the tree that was signed. "chalkline ledger verify" says more.` }
}
