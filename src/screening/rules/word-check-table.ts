import { describe, expect, test } from 'vitest'
import type { Check } from './check.ts'
import type { Draft } from './draft.ts'
import { hitsOf } from './fixtures.ts'
import type { FactsChange } from './fixtures.ts'

/** What a rule is tried with: sentences it must notice, and near-misses it must spare. */
interface Table {
  readonly finds: readonly string[]
  readonly spares: readonly string[]
  readonly draft?: Partial<Draft>
  readonly facts?: FactsChange
}

/** The judge only advises below this; a near-miss may at most be advised on. */
const counts = 0.5

/** One test for each sentence of a table. */
export function tryWordCheck(clauses: string, check: Check, { finds, spares, draft, facts }: Table): void {
  describe(`${clauses}: ${check.name}`, () => {
    test.each(finds)('notices: %s', (text) => {
      const hits = hitsOf(check, { ...draft, text }, facts)
      expect(Math.max(0, ...hits.map(({ confidence }) => confidence))).toBeGreaterThanOrEqual(counts)
      for (const { at } of hits) if (at.kind === 'text') expect(text.slice(at.start, at.end)).toBe(at.quote)
    })
    test.each(spares)('spares: %s', (text) => {
      expect(hitsOf(check, { ...draft, text }, facts).filter(({ confidence }) => confidence >= counts)).toEqual([])
    })
  })
}
