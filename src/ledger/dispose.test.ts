import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dispose } from './dispose.ts'
import { exportedLog, type ExportedLog } from './exported-log.fixtures.ts'
import { append, freshDistrict, noon, saltOf } from './fixtures.ts'
import { proofOf } from './prove-entry.ts'
import { recentEntries } from './store.ts'

let log: ExportedLog
beforeAll(async () => { log = await exportedLog() })
afterAll(() => log.close())

const order = (number: number) => ({ actor: { kind: 'person', id: 'per_1' }, reason: 'asked for', at: noon, salt: saltOf(number) }) as const

describe('disposal', () => {
  test('content and salt are gone, the proof stays, and the disposal is on record', async () => {
    const entries = await recentEntries(log.db, 400)
    expect(entries.some((entry) => entry.index === 7)).toBe(false)
    expect(entries.find((entry) => entry.event === 'disposal.made')).toMatchObject({ reason: 'retention P3Y is over', subject: { kind: 'entry' }, details: { event: 'post.approved' } })
    const id = Number(entries.find((entry) => entry.event === 'disposal.made')?.subject.id)
    expect(await proofOf(log.db, id)).toMatchObject({ kind: 'proved', index: 7 })
    const { rows } = await log.database.execute(`select count(*)::int as n from ledger_contents where district_id = '${log.db.district}' and entry_id = ${id}`)
    expect(rows).toEqual([{ n: 0 }])
  })

  test('is once, not of what is not there, and not of its own record', async () => {
    const own = freshDistrict(log.db.sql)
    await append(own, 0, 1)
    const [entry] = await recentEntries(own, 1)
    expect(await dispose(own, entry?.id ?? 0, order(1))).toBe('disposed')
    expect(await dispose(own, entry?.id ?? 0, order(2))).toBe('already-disposed')
    const [record] = await recentEntries(own, 1)
    expect(await dispose(own, record?.id ?? 0, order(3))).toBe('record-of-disposal')
    expect(await dispose(own, 999_999, order(4))).toBe('no-such-entry')
    expect(await dispose(own, (await recentEntries(log.db, 1))[0]?.id ?? 0, order(5))).toBe('no-such-entry')
    expect(await recentEntries(own, 10)).toHaveLength(1)
  })
})
