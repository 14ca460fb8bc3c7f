/**
 * The words of a text as the lists know them: numbers of a vocabulary (0 is none of theirs), each
 * with the folded units and the words of the text it stands for. `don't` is two of them, spaced
 * letters are one. The rows are used again from text to text and only grow.
 */
export class Stream {
  count = 0
  id = new Uint16Array(256)
  from = new Int32Array(256)
  to = new Int32Array(256)
  /** The first and last word of the text it stands for, and its sentence. */
  first = new Int32Array(256)
  last = new Int32Array(256)
  sentence = new Int32Array(256)
  /** Its spelling where that is not the text's own; null where it is. */
  readonly text: (string | null)[] = []
  /** Whether one of its words holds a stem. */
  stems = false

  clear(): void {
    this.count = 0
    this.stems = false
  }

  push(id: number, from: number, to: number, first: number, last: number, sentence: number, text: string | null): void {
    if (this.count === this.id.length) this.grow()
    const at = this.count++
    this.id[at] = id
    this.from[at] = from
    this.to[at] = to
    this.first[at] = first
    this.last[at] = last
    this.sentence[at] = sentence
    this.text[at] = text
  }

  private grow(): void {
    const capacity = this.id.length * 2
    const wider = (now: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => { const next = new Int32Array(capacity); next.set(now); return next }
    const ids = new Uint16Array(capacity)
    ids.set(this.id)
    this.id = ids
    this.from = wider(this.from)
    this.to = wider(this.to)
    this.first = wider(this.first)
    this.last = wider(this.last)
    this.sentence = wider(this.sentence)
  }
}

/** A respelling of the words `first` to `last`, for the second look at disguised words. */
export interface Respelled {
  readonly first: number
  readonly last: number
  readonly text: string
  /** The folded units that it takes the place of. */
  readonly from: number
  readonly to: number
}
