import type { ZodType } from 'zod'
import type { MeasureKind } from './edition.ts'

/** The names of one kind that exist, each with the schema of its own settings (null: none of its own). */
export type KnownNames = Readonly<Record<string, ZodType | null>>

/**
 * What a pack may build on: which measures exist and which roles somebody can hold. Policies know
 * nobody, so whoever reads a pack says this. A kind that is missing here exists in no capability.
 */
export interface KnownMeasures {
  /** `any`: every name of that kind is taken (guides are named by the pack that has them). */
  readonly measures: Readonly<Partial<Record<MeasureKind, KnownNames | 'any'>>>
  readonly roles: readonly string[]
}

/** A list of names without settings of their own. */
export const names = (list: readonly string[]): KnownNames => Object.fromEntries(list.map((name) => [name, null]))

export const isKnown = (known: KnownMeasures, kind: MeasureKind, name: string): boolean => {
  const of = known.measures[kind]
  return of === 'any' || (of !== undefined && Object.hasOwn(of, name))
}
