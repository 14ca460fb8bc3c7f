import { describe, expect, test } from 'vitest'
import { compileLexicons } from './compile.ts'
import type { Lexicon } from './lexicon.ts'
import { fromBytes, toBytes } from './snapshot.ts'

const lists: readonly Lexicon[] = [
  { name: 'one', evaded: true, entries: ['shitty', { term: 'motherf', anywhere: true }, { term: 'Pos', exactCase: true }, 'kill~ (you|them) ..5 (now|)'], except: ['kill them with kindness'] },
  { name: 'two', entries: [{ term: 't-shirt', weight: 0.4 }, 't shirt'] },
]
const compiled = compileLexicons(lists)
const bytes = toBytes(compiled, lists)

test('lists come back from bytes as they were', () => {
  const back = fromBytes(bytes, lists)
  if (back.kind === 'refused') expect.fail(back.why)
  expect(toBytes(back.compiled, lists)).toEqual(bytes)
  expect(back.compiled.phrases).toEqual(compiled.phrases)
  expect(back.compiled.masked).toEqual(compiled.masked)
})

describe('a broken snapshot is refused, and says so', () => {
  const changed = (at: number) => bytes.map((byte, place) => (place === at ? byte ^ 1 : byte))
  test.each([
    ['nothing', new Uint8Array(0), lists],
    ['the first half', bytes.slice(0, bytes.length >> 1), lists],
    ['a changed first byte', changed(0), lists],
    ['a changed version', changed(4), lists],
    ['a changed byte in the middle', changed(bytes.length >> 1), lists],
    ['a changed last byte', changed(bytes.length - 1), lists],
    ['other lists', bytes, [{ name: 'one', entries: ['shitty'] }]],
    ['a byte more', Uint8Array.from([...bytes, 0]), lists],
  ] satisfies readonly (readonly [string, Uint8Array, readonly Lexicon[]])[])('%s', (_, broken, against) => {
    const back = fromBytes(broken, against)
    expect(back).toMatchObject({ kind: 'refused', why: expect.stringContaining('compiled from their source') as string })
  })
})
