import { SnapshotWriter, unseal } from '../snapshot-bytes.ts'
import type { SnapshotReader } from '../snapshot-bytes.ts'
import type { CompiledLexicons } from './compile.ts'
import type { Lexicon } from './lexicon.ts'
import { hashSeed, hashWith } from './vocabulary.ts'

/** Grows when what is compiled changes its meaning without changing its form. */
const version = 1

type Row = Int32Array | Uint16Array | Uint8Array
/** Stands for a row of numbers in what is written as text. */
interface RowMark { readonly row: 'ints' | 'shorts' | 'bytes' }

/** Compiled lists as bytes, to be read back instead of compiling them again. */
export function toBytes(compiled: CompiledLexicons, lexicons: readonly Lexicon[]): Uint8Array {
  const rows: Row[] = []
  const head = JSON.stringify({ kind: 'lists', version, of: fingerprint(lexicons), compiled: { ...compiled, masked: [...compiled.masked] } }, (_, value: unknown) => {
    if (!(value instanceof Int32Array || value instanceof Uint16Array || value instanceof Uint8Array)) return value
    rows.push(value)
    return { row: value instanceof Int32Array ? 'ints' : value instanceof Uint16Array ? 'shorts' : 'bytes' } satisfies RowMark
  })
  const writer = new SnapshotWriter()
  writer.put(new TextEncoder().encode(head))
  for (const row of rows) writer.put(row)
  return writer.seal()
}

export type FromBytes = { readonly kind: 'read'; readonly compiled: CompiledLexicons } | { readonly kind: 'refused'; readonly why: string }

/** Reads lists back, or says why these bytes cannot stand for the lists that the program has. */
export function fromBytes(bytes: Uint8Array, lexicons: readonly Lexicon[]): FromBytes {
  const refuse = (why: string): FromBytes => ({ kind: 'refused', why: `${why} The lists are compiled from their source instead.` })
  const opened = unseal(bytes)
  if (opened.kind === 'refused') return refuse('The snapshot of the lists is damaged, cut off or of another version.')
  const { from } = opened
  const head = headOf(from)
  if (head === null || head.kind !== 'lists') return refuse('This is no snapshot of the lists.')
  if (head.version !== version) return refuse(`The snapshot of the lists is of version ${String(head.version)}; this program reads version ${version}.`)
  if (head.of !== fingerprint(lexicons)) return refuse('The snapshot was made from other lists.')
  const compiled = withRows(head.compiled, from) as Omit<CompiledLexicons, 'masked'> & { readonly masked: readonly (readonly [number, readonly string[]])[] }
  return { kind: 'read', compiled: { ...compiled, masked: new Map(compiled.masked) } }
}

function headOf(from: SnapshotReader): { readonly kind?: unknown; readonly version?: unknown; readonly of?: unknown; readonly compiled?: unknown } | null {
  try {
    const head: unknown = JSON.parse(new TextDecoder().decode(from.bytes()))
    return typeof head === 'object' ? head : null
  } catch {
    // Another snapshot's first row is no text.
    return null
  }
}

/** Puts the rows back where they were, in the order in which they were written. */
function withRows(value: unknown, from: SnapshotReader): unknown {
  if (Array.isArray(value)) return value
  if (value === null || typeof value !== 'object') return value
  if ('row' in value) return value.row === 'ints' ? from.ints() : value.row === 'shorts' ? from.shorts() : from.bytes()
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withRows(inner, from)]))
}

/** Tells lists apart by all that is written in them. */
function fingerprint(lexicons: readonly Lexicon[]): number {
  const text = JSON.stringify(lexicons)
  let hash = hashSeed
  for (let at = 0; at < text.length; at++) hash = hashWith(hash, text.charCodeAt(at))
  return hash
}
