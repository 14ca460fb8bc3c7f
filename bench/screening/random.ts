/** A repeatable source of chance (mulberry32): the same seed gives the same row everywhere. */
export function chance(seed: number): { below(limit: number): number; of<T>(choices: readonly T[]): T; digits(count: number): string } {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    of(choices) {
      const choice = choices[below(choices.length)]
      if (choice === undefined) throw new RangeError('nothing to choose from')
      return choice
    },
    digits: (count) => Array.from({ length: count }, () => String(below(10))).join(''),
  }
}
