/** A stream of numbers that is the same on every machine for the same seed (mulberry32). */
export class Dice {
  #state: number
  constructor(seed: number) { this.#state = seed >>> 0 }

  /** From 0 up to 1, not included. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  below(n: number): number { return Math.floor(this.next() * n) }

  pick<Item>(list: readonly Item[]): Item {
    const item = list[this.below(list.length)]
    if (item === undefined) throw new RangeError('Nothing to pick from.')
    return item
  }

  /** True with a likelihood. */
  chance(likelihood: number): boolean { return this.next() < likelihood }
}
