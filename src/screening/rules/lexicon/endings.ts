import { ofMany } from './compile.ts'
import type { CompiledLexicons } from './compile.ts'
import { advance } from './phrases.ts'
import type { Stream } from '../stream.ts'

/** Room for the longest row of words, and for every part, in the number that puts events in order. */
const deepest = 256
const mostParts = 65_536

/**
 * What of the lists' patterns can come of a stream of words: the places where parts of them stand,
 * in order, but only of those patterns all of whose needed parts are there. "I" and "the" are in a
 * thousand patterns that a text goes on with nothing of, so these are asked only when the rarest
 * part of a pattern has been met. Used again from text to text.
 */
export class Endings {
  /** Places in order: the last word, then the longest row first, then the part; read by the functions below. */
  events = new Float64Array(128)
  count = 0
  private readonly all: CompiledLexicons
  /** By state, the text that met it last, and its last ending there; by ending, the word and the one before of that state. */
  private readonly met: Int32Array
  private readonly latest: Int32Array
  private at = new Int32Array(512)
  private before = new Int32Array(512)
  private ends = 0
  private text = 0
  /** By first part of an entry, the text that woke it last; and those awake now. */
  private readonly woken: Int32Array
  private awake: Int32Array
  private awakeCount = 0

  constructor(all: CompiledLexicons) {
    this.all = all
    this.met = new Int32Array(all.phrases.states)
    this.latest = new Int32Array(all.phrases.states)
    this.woken = new Int32Array(all.firstPart.length)
    this.awake = new Int32Array(all.firstPart.length)
  }

  /** Reads a stream. Words from one sentence do not follow those of another. */
  find(stream: Stream): void {
    this.text++
    this.count = this.ends = this.awakeCount = 0
    const { phrases } = this.all
    const { firstUse, shorter } = phrases
    let state = 0
    let sentence = -1
    for (let at = 0; at < stream.count; at++) {
      if (stream.sentence[at] !== sentence) {
        sentence = stream.sentence[at]!
        state = 0
      }
      const id = stream.id[at]!
      state = id === 0 ? 0 : advance(phrases, state, id)
      for (let ending = state; ending !== 0; ending = shorter[ending]!) if (firstUse[ending] !== firstUse[ending + 1]) this.meet(ending, at)
    }
    for (let entry = 0; entry < this.awakeCount; entry++) this.follow(this.awake[entry]!)
    this.events.subarray(0, this.count).sort()
  }

  private meet(state: number, at: number): void {
    if (this.ends === this.at.length) {
      this.at = wider(this.at)
      this.before = wider(this.before)
    }
    const { phrases: { firstKey, keys }, when, firstPart } = this.all
    this.at[this.ends] = at
    this.before[this.ends] = this.met[state] === this.text ? this.latest[state]! : -1
    this.met[state] = this.text
    this.latest[state] = this.ends++
    for (let key = firstKey[state]!; key < firstKey[state + 1]!; key++) {
      const part = keys[key]!
      if ((when[part]! & ofMany) === 0) this.push(at, state, part)
      else {
        const entry = firstPart[part]!
        if (this.woken[entry] === this.text) continue
        this.woken[entry] = this.text
        this.awake[this.awakeCount++] = entry
      }
    }
  }

  /** All places of an entry's parts, if all that it needs are there. */
  private follow(entry: number): void {
    const { firstPart, optional, firstState, states } = this.all
    let end = entry
    for (; firstPart[end] === entry; end++) if (optional[end] !== 1 && !this.has(end)) return
    for (let part = entry; part < end; part++) {
      for (let at = firstState[part]!; at < firstState[part + 1]!; at++) {
        const state = states[at]!
        if (this.met[state] === this.text) for (let ending = this.latest[state]!; ending >= 0; ending = this.before[ending]!) this.push(this.at[ending]!, state, part)
      }
    }
  }

  private has(part: number): boolean {
    const { firstState, states } = this.all
    for (let at = firstState[part]!; at < firstState[part + 1]!; at++) if (this.met[states[at]!] === this.text) return true
    return false
  }

  private push(at: number, state: number, part: number): void {
    if (this.count === this.events.length) {
      const events = new Float64Array(this.count * 2)
      events.set(this.events)
      this.events = events
    }
    this.events[this.count++] = (at * deepest + deepest - this.all.phrases.depth[state]!) * mostParts + part
  }
}

function wider(row: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const next = new Int32Array(row.length * 2)
  next.set(row)
  return next
}

/** An event's part, and the first and the last word that it stands on. */
export const partOf = (event: number): number => event % mostParts
export const lastOf = (event: number): number => Math.floor(event / (mostParts * deepest))
export const firstOf = (event: number): number => lastOf(event) - deepest + (Math.floor(event / mostParts) % deepest) + 1
