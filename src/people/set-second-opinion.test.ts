import { afterAll, beforeAll, expect, test } from 'vitest'
import { enter } from '#src/app/app.ts'
import { testHouse, type TestHouse } from '#src/app/testing.ts'
import type { DistrictId, GuardianId } from '#src/kit/ids.ts'
import { entriesAbout } from '#src/ledger/index.ts'
import { findDistrict } from './district-store.ts'
import { setSecondOpinion } from './set-second-opinion.ts'
import { districts } from './tables.ts'

let t: TestHouse
const id = 'd' as DistrictId
const found = async () => (await findDistrict(t.house.database.db, id))!
beforeAll(async () => {
  t = await testHouse()
  await t.house.database.db.insert(districts).values({ id, name: 'D', host: null, state: 'IA', locale: 'en-US', timezone: 'America/Chicago', createdAt: t.house.now(), settings: { policies: ['p'], approval: 'every-post', domains: ['d.example'], demo: false } })
})
afterAll(() => t.close())

test('it begins off, is switched by whoever runs the installation, and each change is on record once', async () => {
  const app = enter(t.house, await found(), { kind: 'system', district: id })
  expect((await found()).settings.secondOpinion).toBeUndefined()
  expect(await setSecondOpinion(enter(t.house, await found(), { kind: 'guardian', district: id, id: 'g' as GuardianId }), 'on')).toEqual({ kind: 'not-yours' })
  expect(await setSecondOpinion(app, 'off')).toEqual({ kind: 'was-so' })
  expect(await setSecondOpinion(app, 'on')).toEqual({ kind: 'changed' })
  expect(await setSecondOpinion(app, 'on')).toEqual({ kind: 'was-so' })
  expect((await found()).settings).toEqual({ policies: ['p'], approval: 'every-post', domains: ['d.example'], demo: false, secondOpinion: 'on' })
  const entries = await entriesAbout(app.db, { kind: 'district', id })
  expect(entries.map(({ event, details }) => ({ event, details }))).toEqual([{ event: 'district.changed', details: { secondOpinion: { was: 'off', is: 'on' } } }])
})
