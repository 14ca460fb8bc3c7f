import { Composer, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, Parser, visit } from 'yaml'
import type { Document, Node, Pair } from 'yaml'
import type { Place } from './problem.ts'

export type Path = readonly PropertyKey[]

/** A YAML file as data, which still knows where everything stands. */
export interface YamlText {
  readonly value: unknown
  /** Where the value at a path begins; where it is missing, the nearest mapping around it. */
  placeOf(path: Path): Place
  /** Where a key of the mapping at a path stands. */
  placeOfKey(path: Path, key: string): Place
  /** Where a piece of the text at a path stands, by how it is written there. */
  placeIn(path: Path, piece: string): Place
}

export interface YamlTrouble extends Place { readonly message: string }

/** A pack is a few dozen kilobytes; more is a mistake or an attack. */
export const mostBytes = 1_000_000
/** Repeated parts that a person would write; an alias bomb multiplies thousands. */
const mostAliases = 100
const mostTroubles = 20
const tooDeep = 'The file nests lists or mappings too deeply to be read.'

/** Keys whose value is text even when it looks like a number (`section: 1.10`). */
const asWritten: ReadonlySet<unknown> = new Set(['section', 'number'])

/**
 * Reads one YAML 1.2 document (core schema: dates stay text, `no` is text). Repeated keys, unknown
 * tags, several documents, more than 1 MB and alias bombs are troubles, never a guess.
 */
export function readYaml(source: string): { readonly yaml: YamlText } | { readonly troubles: readonly YamlTrouble[] } {
  if (source.length > mostBytes || new TextEncoder().encode(source).length > mostBytes) {
    return { troubles: [{ line: 1, column: 1, message: 'The file is over 1 MB; a pack is far smaller.' }] }
  }
  const lines = new LineCounter()
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const composer = new Composer({ schema: 'core', version: '1.2', resolveKnownTags: false, merge: false, stringKeys: true })
  let documents: Document.Parsed[]
  try {
    documents = [...composer.compose(new Parser(lines.addNewLine).parse(source), true, source.length)] as Document.Parsed[]
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { troubles: [{ line: 1, column: 1, message: tooDeep }] }
  }
  const document = documents[0]
  if (document === undefined) return { troubles: [{ line: 1, column: 1, message: 'The file is empty.' }] }
  const troubles = [...document.errors, ...document.warnings].map((error) => ({ ...place(error.pos[0]), message: sentence(error.code, error.message) }))
  const second = documents[1]
  if (second !== undefined) troubles.push({ ...place(second.range[0]), message: 'The file holds several documents; a pack is one (remove the line `---`).' })
  if (troubles.length > 0) return { troubles: troubles.slice(0, mostTroubles) }
  keepAsWritten(document)
  try {
    return { yaml: withPlaces(document, document.toJS({ maxAliasCount: mostAliases }), source, place) }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return { troubles: [{ ...place(firstAlias(document)), message: 'The file repeats parts of itself by aliases (*) beyond measure; write them out.' }] }
  }
}

function withPlaces(document: Document.Parsed, value: unknown, source: string, place: (offset: number) => Place): YamlText {
  const offsetOf = (path: Path): number => walk(document, path)?.range?.[0] ?? document.range[0]
  return {
    value,
    placeOf: (path) => place(offsetOf(path)),
    placeOfKey: (path, key) => {
      const pair = pairOf(walk(document, path), key, document)
      return place(isNode(pair?.key) ? (pair.key.range?.[0] ?? offsetOf(path)) : offsetOf(path))
    },
    placeIn: (path, piece) => {
      const range = walk(document, path)?.range
      const at = range ? source.slice(range[0], range[1]).indexOf(piece) : -1
      return place(range && at >= 0 ? range[0] + at : offsetOf(path))
    },
  }
}

/** The node at a path, or the deepest one on the way to it. */
function walk(document: Document.Parsed, path: Path): Node | null {
  let node: Node | null = document.contents
  for (const step of path) {
    const parent = resolved(node, document)
    const next = isSeq(parent) ? parent.items[Number(step)] : pairOf(parent, String(step), document)?.value
    if (!isNode(next)) return node
    node = next
  }
  return node
}

function pairOf(node: Node | null | undefined, key: string, document: Document.Parsed): Pair | undefined {
  const map = resolved(node, document)
  return isMap(map) ? map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key) : undefined
}

const resolved = (node: Node | null | undefined, document: Document.Parsed): Node | null | undefined => (isAlias(node) ? node.resolve(document) : node)

function keepAsWritten(document: Document.Parsed): void {
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.key) && asWritten.has(pair.key.value) && isScalar(pair.value) && typeof pair.value.value === 'number') {
        pair.value.value = pair.value.source ?? String(pair.value.value)
      }
    },
  })
}

function firstAlias(document: Document.Parsed): number {
  let first = 0
  visit(document, { Alias: (_, alias) => { first = alias.range?.[0] ?? 0; return visit.BREAK } })
  return first
}

/** The parser's own sentence, without its drawing of the line; the commonest in our words. */
function sentence(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'This key stands twice in one mapping; keep one.'
  if (code === 'TAG_RESOLVE_FAILED') return 'Tags (!) are not part of a pack; write plain words.'
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces, not with tabs.'
  if (message.startsWith('Maximum call stack')) return tooDeep
  const first = message.split('\n', 1)[0] ?? message
  return `This is not YAML: ${first.replace(/ at line \d+, column \d+:?$/, '')}.`
}
