import { randomBytes } from 'node:crypto'
import { fromDrizzle } from 'pg-boss'
import { sql } from 'drizzle-orm'
import { appendEntry } from '#src/ledger/index.ts'
import type { Actor } from '#src/people/rules/actor.ts'
import type { App, Tx } from './app.ts'

/** See `App.write`. */
export async function write<Result>(app: App, change: (tx: Tx) => Promise<Result>): Promise<Result> {
  const { house, district } = app
  const result = await house.database.db.transaction(async (open) => {
    const tx: Tx = {
      sql: open,
      district: district.id,
      record: (entry) => appendEntry(tx, { ...entry, actor: ledgerActor(app.actor) }, house.now(), randomBytes(32)),
      enqueue: async (job, payload, options) => {
        await house.jobs.send(job.name, { district: district.id, ...payload }, { ...options, db: fromDrizzle(open as never, sql as never) })
      },
    }
    return change(tx)
  })
  house.committed(district.id)
  return result
}

function ledgerActor(actor: Actor): { kind: 'person' | 'guardian' | 'public' | 'system'; id: string } {
  switch (actor.kind) {
    case 'person': return { kind: 'person', id: actor.id }
    case 'guardian': return { kind: 'guardian', id: actor.id }
    case 'public': return { kind: 'public', id: 'public' }
    case 'system': return { kind: 'system', id: 'chalkline' }
  }
}
