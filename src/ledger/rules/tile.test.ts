import { describe, expect, test } from 'vitest'
import { decodeBundle, encodeBundle, narrowBundle } from './bundle.ts'
import { indexPath, parsePath, pathOf, type Resource } from './tile.ts'

describe('C2SP tlog-tiles: paths', () => {
  test.each([[0, '000'], [7, '007'], [999, '999'], [1000, 'x001/000'], [1234, 'x001/234'], [1_234_067, 'x001/x234/067']])(
    'index %i is %s', (index, path) => { expect(indexPath(index)).toBe(path) })

  const good: [string, Resource][] = [
    ['checkpoint', { kind: 'checkpoint' }],
    ['tile/0/000', { kind: 'tile', tile: { level: 0, index: 0, width: 256 } }],
    ['tile/1/x001/234.p/5', { kind: 'tile', tile: { level: 1, index: 1234, width: 5 } }],
    ['tile/63/000.p/255', { kind: 'tile', tile: { level: 63, index: 0, width: 255 } }],
    ['tile/entries/x001/x234/067', { kind: 'entries', index: 1_234_067, width: 256 }],
    ['tile/entries/000.p/1', { kind: 'entries', index: 0, width: 1 }],
  ]
  test.each(good)('%s', (path, resource) => {
    expect(parsePath(path)).toEqual(resource)
    expect(pathOf(resource)).toBe(path)
  })

  test.each([
    '', '/checkpoint', 'checkpoint/', 'tile/0/0', 'tile/0/00', 'tile/00/000', 'tile/0/1000', 'tile/0/x000/001', 'tile/0/001/234',
    'tile/0/x001', 'tile/0/000.p/0', 'tile/0/000.p/05', 'tile/0/000.p/256', 'tile/0/000.p/300', 'tile/-1/000', 'tile/entries/../000',
    'tile/0/000.p', 'tile/0/000\n',
  ])('%j is no path of a log', (path) => { expect(parsePath(path)).toBeNull() })
})

describe('C2SP tlog-tiles: entry bundles', () => {
  const entries = ['', 'a', 'x'.repeat(300), 'y'.repeat(65_535)].map((text) => new TextEncoder().encode(text))

  test('lengths are 16 bits, big-endian', () => {
    expect(encodeBundle(entries.slice(0, 2)).toHex()).toBe('0000000161')
    expect(encodeBundle(entries.slice(2, 3)).subarray(0, 2).toHex()).toBe('012c')
  })
  test('what was encoded is decoded', () => { expect(decodeBundle(encodeBundle(entries))).toEqual(entries) })
  test('an entry past 65,535 bytes is refused', () => { expect(() => encodeBundle([new Uint8Array(65_536)])).toThrow(RangeError) })
  test.each(['00', '0001', '00016100', '000161ffff61'])('%s ends in the middle of an entry', (hex) => {
    expect(decodeBundle(Uint8Array.fromHex(hex))).toBeNull()
  })
  test('an older, narrower bundle is cut from a wider one', () => {
    expect(narrowBundle(encodeBundle(entries), 2)).toEqual(encodeBundle(entries.slice(0, 2)))
    expect(narrowBundle(encodeBundle(entries), 5)).toBeNull()
  })
})
