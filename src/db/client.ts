import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { DistrictId } from '#src/kit/ids.ts'

/** PGlite's handle, node-postgres's handle and an open transaction of either: one type. */
export type Db = PgDatabase<PgQueryResultHKT>

/** A database handle bound to one district: what every store function takes (invariant 6). */
export interface DistrictDb { readonly sql: Db; readonly district: DistrictId }
