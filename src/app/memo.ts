import type { DistrictId } from '#src/kit/ids.ts'

/** What belongs to no district, such as which districts there are; changes with any of them. */
export const INSTALLATION = '' as DistrictId

interface Kept { readonly value: Promise<unknown>; readonly at: number; readonly version: number }

/**
 * Keeps what was read until something of its district changes: every change goes through `App.write`,
 * which says so here. Where other processes write too, what is kept is also short-lived.
 */
export class Memo {
  readonly #kept = new Map<string, Kept>()
  readonly #versions = new Map<DistrictId, number>()
  readonly #maxAge: number
  /** @param maxAge milliseconds that something is kept at most */
  constructor(maxAge: number) { this.#maxAge = maxAge }

  /** What `make` gave when it was last asked, or gives now. */
  get<Value>(district: DistrictId, key: string, make: () => Promise<Value>): Promise<Value> {
    const name = `${district} ${key}`
    const version = this.#versions.get(district) ?? 0
    const now = performance.now()
    const kept = this.#kept.get(name)
    if (kept && kept.version === version && now - kept.at < this.#maxAge) return kept.value as Promise<Value>
    const value = make()
    if (this.#kept.size >= MOST) this.#kept.clear()
    this.#kept.set(name, { value, at: now, version })
    // What failed is asked again.
    value.catch(() => { if (this.#kept.get(name)?.value === value) this.#kept.delete(name) })
    return value
  }

  /** Something of this district changed. */
  changed(district: DistrictId): void {
    this.#versions.set(district, (this.#versions.get(district) ?? 0) + 1)
  }
}

const MOST = 5000
