import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '#src/app/testing.ts'
import type { DistrictDb } from '#src/db/client.ts'
import { append, freshDistrict, now, signer } from './fixtures.ts'
import { startSequencer } from './sequencer.ts'
import { latestCheckpoint } from './store.ts'

let opened: Awaited<ReturnType<typeof testDatabase>>
beforeAll(async () => { opened = await testDatabase() })
afterAll(async () => {
  await opened.database.close()
  await opened.drop()
})
const fresh = (): DistrictDb => freshDistrict(opened.database.db)
const fail = (error: unknown): void => { expect.fail(String(error)) }

describe('the sequencer', () => {
  test('a wake is enough; a burst of wakes is few runs', async () => {
    const db = fresh()
    let signatures = 0
    const counting = { ...signer, sign: (message: Uint8Array) => { signatures += 1; return signer.sign(message) } }
    const sequencer = startSequencer(db.sql, counting, now, fail)
    for (let post = 0; post < 20; post += 1) {
      await append(db, post, post + 1)
      sequencer.wake(db.district)
    }
    await sequencer.settled()
    expect(await latestCheckpoint(db)).toMatchObject({ size: 20 })
    expect(signatures).toBeLessThan(20)
    await sequencer.stop()
  })

  test('what a process left behind when it was killed is found without a wake', async () => {
    const db = fresh()
    await append(db, 0, 4)
    const sequencer = startSequencer(db.sql, signer, now, fail)
    await sequencer.settled()
    expect(await latestCheckpoint(db)).toMatchObject({ size: 4 })
    await sequencer.stop()
  })

  test('a failure is reported and does not stop the others', async () => {
    const [good, bad] = [fresh(), fresh()]
    const errors: unknown[] = []
    const failing = { ...signer, key: (district: typeof bad.district) => { if (district === bad.district) throw new Error('no key'); return signer.key(district) } }
    const sequencer = startSequencer(good.sql, failing, now, (error) => { errors.push(error) })
    await append(bad, 0, 1)
    await append(good, 0, 1)
    await sequencer.settled()
    expect(errors).toEqual([new Error('no key')])
    expect(await latestCheckpoint(good)).toMatchObject({ size: 1 })
    await sequencer.stop()
  })
})
