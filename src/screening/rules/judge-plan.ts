import { canonicalJson, type Json } from '#src/kit/json.ts'
import type { FindingOutcome } from '#src/kit/outcome.ts'
import type { CheckMeasure, Edition, Voice } from '#src/policies/rules/edition.ts'
import type { CheckName } from './check.ts'
import type { Citation } from './finding.ts'

/** A check less sure than this only advises, unless the measure's own `floor` says otherwise (0 to 1). */
export const defaultFloor = 0.5

/** One run of a check, and every measure that waits for its hits, in the policies' order. */
export interface Run {
  readonly check: CheckName
  readonly settings: CheckMeasure['settings']
  /** The pack sets nothing: such runs are given one and the same input. */
  readonly isPlain: boolean
  readonly asks: readonly Ask[]
}

/** What one clause does with a hit. `order` counts the measures of all policies, first to last. */
export interface Ask { readonly outcome: FindingOutcome; readonly floor: number; readonly clause: Citation; readonly order: number }

const plans = new WeakMap<readonly Edition[], Map<Voice, readonly Run[]>>()

/** What has to run for a voice: each check once for each of its settings. Remembered for as long as the editions are. */
export function planFor(editions: readonly Edition[], voice: Voice): readonly Run[] {
  let byVoice = plans.get(editions)
  if (byVoice === undefined) plans.set(editions, byVoice = new Map())
  let plan = byVoice.get(voice)
  if (plan === undefined) byVoice.set(voice, plan = makePlan(editions, voice))
  return plan
}

function makePlan(editions: readonly Edition[], voice: Voice): readonly Run[] {
  const runs = new Map<string, Run & { asks: Ask[] }>()
  let order = 0
  for (const { policy, clauses } of editions) {
    for (const { id, section, measures } of clauses) {
      for (const measure of measures) {
        if (measure.kind !== 'check' || !measure.on.includes(voice)) continue
        // `floor` is the judge's setting, not the check's: two floors are still one run.
        const { floor, ...settings } = measure.settings
        const key = `${measure.check} ${canonicalJson(settings as Json)}`
        let run = runs.get(key)
        if (run === undefined) runs.set(key, run = { check: measure.check as CheckName, settings, isPlain: Object.keys(settings).length === 0, asks: [] })
        run.asks.push({ outcome: measure.outcome, floor: typeof floor === 'number' ? floor : defaultFloor, clause: { policy, id, section }, order: order++ })
      }
    }
  }
  return [...runs.values()]
}
