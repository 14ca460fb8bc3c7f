import { describe, expect, test } from 'vitest'
import { buildRoster } from './build-roster.ts'
import { aStudent } from './fixtures.ts'
import { readSnapshot, writeSnapshot } from './roster-snapshot.ts'

const students = [
  aStudent('S1', 'Mia', 'Torres', { grade: '7', teacher: 'Ms. Lee', team: 'varsity soccer', school: 'Lincoln' }),
  aStudent('S2', 'José', 'García-López', { preferred: 'Pepe' }), aStudent('S3', 'Мария', 'Ōkubo', { former: true }), aStudent('S4', 'Owen', 'Lincoln'),
]
const texts = ['Mia Torres, Pepe Lopez and Мария Ōkubo', 'Mia in Ms. Lee\'s class', 'the Lincoln boys', 'Thanks, Dana Torres and Owen Lincoln!', 'Mia Torress']
const roster = buildRoster(students, { staffNames: ['Owen Lincoln'] })
const bytes = writeSnapshot(roster)
const whyOf = (broken: Uint8Array): string => {
  const read = readSnapshot(broken)
  return read.kind === 'refused' ? read.why : 'read'
}
const changed = (at: number, bit: number): Uint8Array => {
  const copy = bytes.slice()
  copy[at]! ^= 1 << bit
  return copy
}

test('what was written finds what the roster found, staff names included', () => {
  const read = readSnapshot(bytes)
  if (read.kind === 'refused') throw new Error(read.why)
  for (const text of texts) expect(read.roster.find(text).map((hit) => [hit.span, hit.students, hit.confidence])).toEqual(roster.find(text).map((hit) => [hit.span, hit.students, hit.confidence]))
  expect(read.roster.size).toBe(4)
  expect(writeSnapshot(read.roster)).toEqual(bytes)
})

test('who was removed, and what a student was called before, is not in the bytes', () => {
  const changing = buildRoster([...students, aStudent('S9', 'Quillon', 'Zebrowski')], { staffNames: ['Owen Lincoln'] })
  changing.remove('S9')
  changing.put(aStudent('S4', 'Olive', 'Lincoln'))
  const written = writeSnapshot(changing)
  const raw = Array.from(written, (byte) => String.fromCharCode(byte)).join('').replaceAll('\0', '').toLowerCase()
  for (const gone of ['quillon', 'zebrowski', 's9']) expect(raw).not.toContain(gone)
  const read = readSnapshot(written)
  expect(read.kind === 'roster' && [read.roster.size, read.roster.find('Olive Lincoln').length, read.roster.find('Mia Torres').length, read.roster.find('Quillon Zebrowski').length]).toEqual([4, 1, 1, 0])
  expect(changing.find('Olive Lincoln')).toHaveLength(1)
})

describe('a snapshot that is not whole is refused and says why', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(0), /cut off/],
    ['another file', new TextEncoder().encode('id,given,family\nS1,Mia,Torres,,,,,,,,,'), /no roster snapshot/],
    ['cut off in its head', bytes.slice(0, 20), /cut off/],
    ['cut off by one byte', bytes.slice(0, -1), /cut off/],
    ['with more behind it', Uint8Array.of(...bytes, 0, 0, 0, 0), /added to/],
    ['of another version', changed(4, 1), /version/],
    ['with a damaged length', changed(8, 3), /cut off or added/],
    ['with a damaged checksum', changed(17, 0), /checksum/],
  ])('%s', (_name, broken, why) => {
    expect(whyOf(broken)).toMatch(why)
  })

  test('any single bit that was flipped is seen', () => {
    for (let at = 0; at < bytes.length; at++) expect(whyOf(changed(at, at % 8))).not.toBe('read')
  })

  test('the bytes may be changed or begin anywhere afterwards', () => {
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    const read = readSnapshot(shifted.subarray(3))
    shifted.fill(0)
    expect(read.kind === 'roster' && read.roster.find('Mia Torres')).toHaveLength(1)
  })
})
