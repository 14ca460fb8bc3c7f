import { expect, test } from 'vitest'
import type { DistrictDb } from '#src/db/client.ts'
import type { DistrictId } from '#src/kit/ids.ts'
import { buildRoster } from '#src/screening/rules/build-roster.ts'
import { aStudent } from '#src/screening/rules/fixtures.ts'
import { writeSnapshot } from '#src/screening/rules/roster-snapshot.ts'
import { RosterShelf } from './rosters.ts'

const district = 'two-rivers' as DistrictId
/** What the shelf holds is answered without a query; this handle has nothing else. */
const db = { district } as DistrictDb
const [mia, owen] = [aStudent('S1', 'Mia', 'Torres'), aStudent('S2', 'Owen', 'Hale')]
const whole = writeSnapshot(buildRoster([mia]))
const idsIn = async (shelf: RosterShelf, text: string) => ((await shelf.of(db))?.find(text) ?? []).flatMap(({ students }) => students.map(({ id }) => id))

test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
  ['cut off', (bytes) => bytes.slice(0, bytes.length - 9)],
  ['with a bit flipped', (bytes) => bytes.map((byte, at) => (at === 200 ? byte ^ 4 : byte))],
  ['of another version', (bytes) => bytes.map((byte, at) => (at === 4 ? 9 : byte))],
  ['no snapshot at all', () => new TextEncoder().encode('<html>502 Bad Gateway, and some more words</html>')],
])('a snapshot %s is refused with the reason, and the last good roster stays', async (_name, broken) => {
  const shelf = new RosterShelf()
  expect(shelf.load(district, whole)).toEqual({ kind: 'loaded', size: 1 })
  const refused = shelf.load(district, broken(writeSnapshot(buildRoster([owen]))))
  expect(refused.kind === 'refused' && refused.why).toMatch(/roster snapshot/)
  expect(await idsIn(shelf, 'Mia Torres and Owen Hale')).toEqual(['S1'])
})

test('a student who came, changed or went is known to the next text', async () => {
  const shelf = new RosterShelf()
  shelf.load(district, whole)
  shelf.put(district, owen)
  expect(await idsIn(shelf, 'Mia Torres and Owen Hale')).toEqual(['S1', 'S2'])
  shelf.put(district, { ...mia, family: 'Hale' })
  shelf.remove(district, 'S2')
  expect(await idsIn(shelf, 'Mia Torres, Mia Hale and Owen Hale')).toEqual(['S1'])
  shelf.remove(district, 'S1')
  expect(await shelf.of(db)).toBeNull()
  shelf.put(district, owen)
  expect(await idsIn(shelf, 'Owen Hale')).toEqual(['S2'])
})

test('a snapshot of what is held loads again; where nothing is held there is none', () => {
  const shelf = new RosterShelf()
  expect(shelf.snapshot(district)).toBeNull()
  shelf.load(district, whole)
  expect(new RosterShelf().load(district, shelf.snapshot(district)!)).toEqual({ kind: 'loaded', size: 1 })
})
