import type { DistrictDb } from '#src/db/client.ts'
import type { IsoDate } from '#src/kit/dates.ts'
import { dayOf } from '#src/kit/dates.ts'
import type { NewEntry } from '#src/ledger/index.ts'
import type { District } from '#src/people/index.ts'
import type { Actor } from '#src/people/rules/actor.ts'
import type { Edition } from '#src/policies/rules/edition.ts'
import type { House } from './house.ts'
import type { Job, SendOptions } from './job.ts'
import { write } from './write.ts'

/** A transaction of one change: its rows, its ledger entry and its jobs commit together or not at all. */
export interface Tx extends DistrictDb {
  /** Records what this change did; who and when are added here. */
  record(entry: Omit<NewEntry, 'actor'>): Promise<void>
  /** Sends a job that starts only if this change commits. */
  enqueue<Payload extends object>(job: Job<Payload>, payload: Payload, options?: SendOptions): Promise<void>
}

/** What a use case works with: one district, seen by one actor, at one moment. */
export interface App {
  readonly house: House
  readonly district: District
  readonly actor: Actor
  /** The district's policies in force, in order, as one whole. */
  readonly editions: readonly Edition[]
  now(): Date
  /** Today, in the district's own time zone. */
  today(): IsoDate
  /** Reads something that changes seldom once, until something of the district changes; never inside `write`. */
  remember<Value>(what: string, read: () => Promise<Value>): Promise<Value>
  /** Reads; never inside `write`. */
  readonly db: DistrictDb
  /** The only way to change anything (architecture.md, rule 5). Keep what runs inside it short. */
  write<Result>(change: (tx: Tx) => Promise<Result>): Promise<Result>
}

/** Opens the house for an actor of a district. */
export function enter(house: House, district: District, actor: Actor): App {
  const app: App = {
    house,
    district,
    actor,
    get editions() { return house.policies.inForce(district.settings.policies) },
    now: () => house.now(),
    today: () => dayOf(house.now(), district.timezone),
    db: { sql: house.database.db, district: district.id },
    remember: (what, read) => house.memo.get(district.id, what, read),
    write: (change) => write(app, change),
  }
  return app
}
