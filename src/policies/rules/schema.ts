import { z } from 'zod'
import { measureKinds } from './edition.ts'
import type { KnownMeasures, KnownNames } from './known.ts'
import { measureSchemas } from './measure-schema.ts'
import { clauseSchema, packSchema } from './pack-schema.ts'

/**
 * The JSON Schema of a pack (draft 2020-12), with which an editor completes and checks one while it
 * is written. It knows shapes and words; what spans clauses (repeated ids, an outcome outside its
 * modality, tracked changes in force) only the lint sees.
 */
export function packJsonSchema(known: KnownMeasures): string {
  const kinds = measureSchemas(sorted(known))
  const provided = measureKinds.filter((kind) => known.measures[kind] !== undefined).map((kind) => kinds[kind])
  const clause = clauseSchema.extend({ 'in-effect-by': z.array(z.union(provided)).min(1).describe('The measures that put the clause in effect.') }).meta({ title: 'a clause' })
  const pack = packSchema(known).extend({ clauses: z.array(clause).min(1) }).meta({
    title: 'A Chalkline policy pack',
    description: 'One policy as data: what each clause asks, and how it is put in effect.',
  })
  return `${JSON.stringify(z.toJSONSchema(pack, { io: 'input', reused: 'inline' }), null, 1)}\n`
}

/** Names in the alphabet's order, so that a measure that moves from pending to provided does not move in the file. */
const sorted = (known: KnownMeasures): KnownMeasures => ({
  ...known,
  measures: Object.fromEntries(Object.entries(known.measures).map(([kind, of]) => [kind, of === 'any' ? of : sortedNames(of)])),
})
const sortedNames = (of: KnownNames): KnownNames => Object.fromEntries(Object.entries(of).toSorted(([a], [b]) => (a < b ? -1 : 1)))
