import type { DistrictDb } from '#src/db/client.ts'
import { contentLines } from './export-ledger.ts'
import { parseContent } from './rules/entry.ts'
import type { VerifierKey } from './rules/note.ts'
import { storeSource } from './source.ts'
import { contentsBetween, latestCheckpoint } from './store.ts'
import { verifyLedger, type Verdict } from './verify.ts'

/** Checks the ledger where it lies: the tree, every content still kept, and that each is filed under its own subject. */
export async function verifyStore(db: DistrictDb, key: VerifierKey): Promise<Verdict> {
  const head = await latestCheckpoint(db)
  const size = head?.size ?? 0
  const verdict = await verifyLedger(storeSource(db), key, { content: contentLines(db, size) })
  if (verdict.kind !== 'verified') return verdict
  const misfiled: string[] = []
  for (let from = 0; from < size; from += 1000) {
    for (const { index, content, subject } of await contentsBetween(db, from, Math.min(size, from + 1000))) {
      const { kind, id } = parseContent(content).subject
      if (kind !== subject.kind || id !== subject.id) misfiled.push(`entry ${index} is filed under ${subject.kind} ${subject.id}, and is about another`)
    }
  }
  return misfiled.length > 0 ? { kind: 'refuted', problems: misfiled } : verdict
}
