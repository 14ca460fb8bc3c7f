import { ledger } from '#src/ledger/capability.ts'
import { peopleSlice } from '#src/people/index.ts'
import { policies } from '#src/policies/capability.ts'
import { measureKinds } from '#src/policies/rules/edition.ts'
import type { MeasureKind } from '#src/policies/rules/edition.ts'
import { names } from '#src/policies/rules/known.ts'
import type { KnownMeasures, KnownNames } from '#src/policies/rules/known.ts'
import { presences } from '#src/presences/index.ts'
import { publishing } from '#src/publishing/index.ts'
import { rolesInPolicies } from '#src/people/rules/roles-in-policies.ts'
import { selfCheck } from '#src/self-check/capability.ts'
import { checkNames } from '#src/screening/rules/check.ts'
import type { Capability, FigureOf } from './capability.ts'

/** Every slice that is more than a store: one line each. */
export const capabilities: readonly Capability[] = [
  peopleSlice,
  policies,
  presences,
  publishing,
  selfCheck,
  ledger,
]

const provided: Readonly<Record<string, FigureOf>> = Object.assign({}, ...capabilities.map((capability) => capability.measures ?? {}))

/** The figure of a measure, by its kind and name; null when no capability puts it in effect yet. */
export const figureOf = (kind: MeasureKind, name: string): FigureOf | null => provided[`${kind}:${name}`] ?? provided[`${kind}:*`] ?? null

/** What packs may build on: a measure that is not here (or in pending.yaml) does not load. */
export const knownMeasures: KnownMeasures = {
  measures: Object.fromEntries(measureKinds.flatMap((kind): [MeasureKind, KnownNames | 'any'][] => {
    if (kind === 'check') return [[kind, names(checkNames)]]
    if (provided[`${kind}:*`]) return [[kind, 'any']]
    const own = Object.keys(provided).filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1))
    return own.length > 0 ? [[kind, names(own)]] : []
  })),
  roles: rolesInPolicies,
}
