import { z } from 'zod'
import type { Json } from '#src/kit/json.ts'
import { isLedgerEvent, type LedgerEvent } from './events.ts'

/** Who did it. `public` is anybody without a name here; `system` is Chalkline itself, on a clock or a job. */
export interface EntryActor { readonly kind: 'person' | 'guardian' | 'public' | 'system'; readonly id: string }

/** What it was done to: a word of domain.md and an id, e.g. `post` and its id. */
export interface EntrySubject { readonly kind: string; readonly id: string }

/** A fact to be recorded. Who, what, why (invariant 10); when is added as it is appended. */
export interface NewEntry {
  readonly event: LedgerEvent
  readonly actor: EntryActor
  readonly subject: EntrySubject
  readonly reason?: string | undefined
  /** What else is worth proving later: states before and after, hashes, clauses, figures. Never a secret. */
  readonly details?: Json | undefined
}

/** The content of an entry as it was committed to: it can be disposed of, and the proof stays. */
export interface EntryContent extends NewEntry { readonly at: string }

const json: z.ZodType<Json> = z.json()

const schema = z.strictObject({
  actor: z.strictObject({ kind: z.enum(['person', 'guardian', 'public', 'system']), id: z.string() }),
  at: z.iso.datetime(),
  details: json.optional(),
  event: z.custom<LedgerEvent>((name) => typeof name === 'string' && isLedgerEvent(name)),
  reason: z.string().optional(),
  subject: z.strictObject({ kind: z.string(), id: z.string() }),
})

/** Reads content that was stored or exported; throws when it is not what this house writes. */
export const parseContent = (text: string): EntryContent => schema.parse(JSON.parse(text))
