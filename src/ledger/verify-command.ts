import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { sha256 } from './crypto.ts'
import { parseVerifierKey, type VerifierKey } from './rules/note.ts'
import { linesOf, openSource } from './source.ts'
import { verifyLedger, type Verdict } from './verify.ts'

/** Where a command says what it has to say. */
export interface CommandIo { out(text: string): void; err(text: string): void }

const USAGE = `Usage: chalkline ledger verify <address-or-folder> --key <verifier key> [--content content.jsonl] [--since checkpoint] [--json]

Checks every entry of a ledger from the leaves up: signature, entries, tiles, root.
  --key      the verifier key that the district gave you: name+id+key
  --content  an exported content.jsonl, to check that the entries say what it says
  --since    a checkpoint that you kept earlier, to check that nothing before it was changed
  --json     one line of JSON instead of words
Exit: 0 it verifies, 1 it does not, 2 it could not be read, 64 usage.`

const flags = {
  key: { type: 'string' }, content: { type: 'string' }, since: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
} as const

/** `chalkline ledger verify`: 0 it verifies, 1 it does not, 2 it could not be read, 64 usage. */
export async function ledgerVerifyCommand(argv: readonly string[], io: CommandIo): Promise<number> {
  let read
  try {
    read = parseArgs({ args: [...argv], options: flags, allowPositionals: true })
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
    return 64
  }
  const { values, positionals: [place, ...more] } = read
  if (values.help) {
    io.out(USAGE)
    return 0
  }
  const key = values.key === undefined ? null : parseVerifierKey(values.key, sha256)
  if (place === undefined || more.length > 0 || key === null) {
    io.err(values.key === undefined || key !== null ? USAGE : `This is not a verifier key (name+id+key): ${values.key}`)
    return 64
  }
  const verdict = await verify(place, key, values).catch(unreadable)
  tell(verdict, values.json ?? false, io)
  return { verified: 0, refuted: 1, unreadable: 2 }[verdict.kind]
}

async function verify(place: string, key: VerifierKey, files: { readonly content?: string; readonly since?: string }): Promise<Verdict> {
  return verifyLedger(openSource(place), key, {
    ...(files.content === undefined ? {} : { content: linesOf(files.content) }),
    ...(files.since === undefined ? {} : { since: await readFile(files.since) }),
  })
}

/** A file named on the command line that is not there is a thing to say, not a crash. */
function unreadable(error: unknown): Verdict {
  if (error instanceof Error && 'path' in error && typeof error.path === 'string') return { kind: 'unreadable', what: error.path }
  throw error
}

/** Says a verdict in words, or as one line of JSON. */
export function tell(verdict: Verdict, json: boolean, io: CommandIo): void {
  if (json) {
    io.out(JSON.stringify(verdict.kind === 'verified' ? { ...verdict, root: verdict.root.toBase64() } : verdict))
    return
  }
  switch (verdict.kind) {
    case 'verified':
      io.out(`Verified: ${verdict.origin}, ${count(verdict.size, 'entry', 'entries')}, root ${verdict.root.toBase64()}`)
      if (verdict.contents > 0) io.out(`The contents of ${count(verdict.contents, 'entry', 'entries')} are what the log committed to.`)
      if (verdict.since !== null) io.out(`The first ${count(verdict.since, 'entry is', 'entries are')} unchanged since the older checkpoint.`)
      break
    case 'refuted':
      io.err('This ledger does NOT verify:')
      for (const problem of verdict.problems) io.err(`  ${problem}`)
      break
    case 'unreadable':
      io.err(`Could not read ${verdict.what}. Nothing is proved either way.`)
  }
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`
