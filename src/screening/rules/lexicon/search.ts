import { symbolOf, symbols } from '../automaton.ts'
import { disguises } from '../disguise.ts'
import type { Folded } from '../fold.ts'
import type { TermMatch } from '../reading.ts'
import { Stream } from '../stream.ts'
import type { Respelled } from '../stream.ts'
import type { Tokens } from '../words.ts'
import { lexicons } from './all.ts'
import { Chains, noChain } from './chains.ts'
import { compileLexicons, inPlain, inRespelled, ofMany } from './compile.ts'
import type { CompiledLexicons } from './compile.ts'
import { Finds } from './finds.ts'
import { gather } from './gather.ts'
import { Endings, firstOf, lastOf, partOf } from './endings.ts'
import { fromBytes, toBytes } from './snapshot.ts'
import { speak, speakRespelled } from './speak.ts'
import { hasStem } from './stems.ts'
import { unmasker } from './unmask.ts'

/** What a search needs, made once and used again from text to text: a search is over before the next one begins. */
interface Search {
  readonly all: CompiledLexicons
  readonly stream: Stream
  readonly finds: Finds
  readonly chains: Chains
  readonly endings: Endings
  readonly disguisable: ReturnType<typeof unmasker>
}

let search: Search | null = null

/** The compiled lists as bytes, for the next process to begin with. */
export const compiledBytes = (): Uint8Array => toBytes(ready().all, lexicons)

/** Takes compiled lists from bytes instead of compiling them; says why where they cannot be used, and then they are compiled when they are needed. */
export function useCompiled(bytes: Uint8Array): string | null {
  const read = fromBytes(bytes, lexicons)
  if (read.kind === 'refused') return read.why
  search = searchWith(read.compiled)
  return null
}

/** Compiles the lists, if no text has been searched yet. */
const ready = (): Search => search ??= searchWith(compileLexicons(lexicons))

const searchWith = (all: CompiledLexicons): Search =>
  ({ all, stream: new Stream(), finds: new Finds(), chains: new Chains(all), endings: new Endings(all), disguisable: unmasker(all) })

/** Every term of every list in a text: by the number of the list, null where there is none. */
export function searchTerms(folded: Folded, tokens: Tokens): readonly (readonly TermMatch[] | null)[] {
  const using = ready()
  const { all, stream, finds, disguisable } = using
  finds.count = 0
  stream.clear()
  speak(all, folded, tokens, 0, tokens.count, stream)
  searchStream(all, folded, stream, using, null, finds)
  for (const respelled of disguises(folded, tokens, disguisable)) {
    stream.clear()
    speakRespelled(all, folded, tokens, respelled, stream)
    if (stream.count > 0) searchStream(all, folded, stream, using, firstWords(respelled), finds)
  }
  return gather(all, folded, finds)
}

const firstWords = (respelled: readonly Respelled[]): ReadonlySet<number> => new Set(respelled.map(({ first }) => first))

/** `touched` is what was respelled: only what holds one of these words is new. */
function searchStream(all: CompiledLexicons, folded: Folded, stream: Stream, { chains, endings }: Search, touched: ReadonlySet<number> | null, finds: Finds): void {
  if (stream.stems) for (let at = 0; at < stream.count; at++) searchStems(all, folded, stream, at, touched, finds)
  endings.find(stream)
  if (endings.count === 0) return
  chains.start(stream)
  for (let at = 0; at < endings.count; at++) {
    const event = endings.events[at]!
    follow(all, stream, chains, partOf(event), firstOf(event), lastOf(event), touched, finds)
  }
}

/** A part of a pattern stands from one word of the stream to another: the find it completes, if any, is kept. */
function follow(all: CompiledLexicons, stream: Stream, chains: Chains, part: number, start: number, end: number, touched: ReadonlySet<number> | null, finds: Finds): void {
  const when = all.when[part]!
  if ((when & (touched === null ? inPlain : inRespelled)) === 0) return
  let from = stream.from[start]!
  let begin = start
  if ((when & ofMany) !== 0) {
    const chain = chains.follow(part, all.firstPart[part]!, start)
    if (chain >= 0) {
      from = chains.from[chain]!
      begin = chains.begin[chain]!
    } else if (chain === noChain) return
    chains.record(part, end, from, begin)
    if (all.final[part] !== 1) return
  }
  const first = stream.first[begin]!
  const last = stream.last[end]!
  if (touched !== null && !touches(touched, first, last)) return
  finds.push(all.entryOf[part]!, from, stream.to[end]!, first, last, touched === null ? 0 : 1)
}

/** Stems in one word, letter by letter. */
function searchStems(all: CompiledLexicons, folded: Folded, stream: Stream, at: number, touched: ReadonlySet<number> | null, finds: Finds): void {
  const { stems, stemLengths, stemUses, when, entryOf } = all
  const text = stream.text[at] ?? null
  if (text !== null && !hasStem(all, text)) return
  const first = stream.first[at]!
  const last = stream.last[at]!
  if (touched !== null && !touches(touched, first, last)) return
  const begin = stream.from[at]!
  const length = text === null ? stream.to[at]! - begin : text.length
  let state = 0
  for (let letter = 0; letter < length; letter++) {
    state = stems.next[state * symbols.count + symbolOf(text === null ? folded.codes[begin + letter]! : text.charCodeAt(letter))]!
    for (let found = stems.firstFound[state]!; found < stems.firstFound[state + 1]!; found++) {
      const stem = stems.found[found]!
      for (const part of stemUses[stem]!) {
        if ((when[part]! & (touched === null ? inPlain : inRespelled)) === 0) continue
        const [from, to] = text === null ? [begin + letter + 1 - stemLengths[stem]!, begin + letter + 1] : [begin, stream.to[at]!]
        finds.push(entryOf[part]!, from, to, first, last, touched === null ? 0 : 1)
      }
    }
  }
}

/** Whether a word that was respelled is among these; the first 32 of them are looked at. */
const touches = (touched: ReadonlySet<number>, first: number, last: number): boolean => {
  for (let word = first; word <= last && word < first + 32; word++) if (touched.has(word)) return true
  return false
}
