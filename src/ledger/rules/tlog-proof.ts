import { fromBase64, toBase64 } from './base64.ts'
import { HASH_BYTES } from './hash.ts'

/** C2SP tlog-proof: everything that shows one entry to be in the log, in one file that needs no network. */
export interface TlogProof { readonly index: number; readonly path: readonly Uint8Array[]; readonly checkpoint: string }

const HEADER = 'c2sp.org/tlog-proof@v1'

export function formatTlogProof(proof: TlogProof): string {
  return [HEADER, `index ${proof.index}`, ...proof.path.map(toBase64), '', proof.checkpoint].join('\n')
}

/** Reads a proof file; null when it is none. */
export function parseTlogProof(text: string): TlogProof | null {
  const end = text.indexOf('\n\n')
  if (end < 0) return null
  const [header, ...lines] = text.slice(0, end).split('\n')
  if (lines[0]?.startsWith('extra ')) lines.shift()
  const index = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '')
  const path = lines.map(fromBase64)
  if (header !== HEADER || !index || !path.every((hash): hash is Uint8Array => hash?.length === HASH_BYTES)) return null
  return { index: Number(index[1]), path, checkpoint: text.slice(end + 2) }
}
