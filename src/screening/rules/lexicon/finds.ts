/** What the lists' phrases found in one text, as rows of numbers that are used again and only grow. */
export class Finds {
  count = 0
  entry = new Int32Array(64)
  /** Folded units, from the first up to the last; words, from the first to the last. */
  from = new Int32Array(64)
  to = new Int32Array(64)
  first = new Int32Array(64)
  last = new Int32Array(64)
  /** 1 when a word had to be respelled to find it. */
  respelled = new Uint8Array(64)

  push(entry: number, from: number, to: number, first: number, last: number, respelled: number): void {
    if (this.count === this.entry.length) this.grow()
    const at = this.count++
    this.entry[at] = entry
    this.from[at] = from
    this.to[at] = to
    this.first[at] = first
    this.last[at] = last
    this.respelled[at] = respelled
  }

  private grow(): void {
    const capacity = this.entry.length * 2
    const wider = (now: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => { const next = new Int32Array(capacity); next.set(now); return next }
    this.entry = wider(this.entry)
    this.from = wider(this.from)
    this.to = wider(this.to)
    this.first = wider(this.first)
    this.last = wider(this.last)
    const respelled = new Uint8Array(capacity)
    respelled.set(this.respelled)
    this.respelled = respelled
  }
}
