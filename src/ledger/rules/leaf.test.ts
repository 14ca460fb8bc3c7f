import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#src/kit/json.ts'
import { parseContent, type NewEntry } from './entry.ts'
import { isLedgerEvent, ledgerEvents } from './events.ts'
import { formatLeaf, parseLeaf, seal } from './leaf.ts'
import { sha256 } from './reference.fixtures.ts'

const at = new Date('2026-10-05T14:03:07.123Z')
const salt = new Uint8Array(32).fill(7)
const entry: NewEntry = {
  event: 'post.returned', actor: { kind: 'person', id: 'per_1' }, subject: { kind: 'post', id: 'pst_1' },
  reason: 'Mia Torres has no release', details: { to: 'draft', from: 'in-review' },
}

describe('an entry is sealed', () => {
  test('the leaf says what and when, and nothing of who', () => {
    const { leaf } = seal(entry, at, salt, sha256)
    expect(JSON.parse(leaf)).toEqual({ v: 1, at: '2026-10-05T14:03:07.123Z', event: 'post.returned', commitment: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) })
    expect(leaf).not.toMatch(/Mia|per_1|pst_1/)
  })
  test('the commitment is SHA-256 over salt and canonical content', () => {
    const { leaf, content } = seal(entry, at, salt, sha256)
    const expected = sha256(Uint8Array.from([...salt, ...new TextEncoder().encode(content)])).toBase64()
    expect(parseLeaf(leaf)?.commitment).toBe(expected)
    expect(content).toBe(canonicalJson(JSON.parse(content)))
  })
  test('another salt hides the same fact behind another commitment', () => {
    expect(seal(entry, at, salt, sha256).leaf).not.toBe(seal(entry, at, salt.with(0, 8), sha256).leaf)
  })
  test('the order in which details were written does not matter', () => {
    const turned = { ...entry, details: { from: 'in-review', to: 'draft' } }
    expect(seal(turned, at, salt, sha256).leaf).toBe(seal(entry, at, salt, sha256).leaf)
  })
  test('nothing but the fields of an entry is taken in', () => {
    const more = { ...entry, actor: { ...entry.actor, name: 'Dana Ruiz' } }
    expect(seal(more, at, salt, sha256).content).not.toContain('Dana')
  })
  test('content reads back', () => { expect(parseContent(seal(entry, at, salt, sha256).content)).toEqual({ ...entry, at: at.toISOString() }) })
  test('a short salt is refused', () => { expect(() => seal(entry, at, new Uint8Array(16), sha256)).toThrow(RangeError) })
})

describe('a leaf has one spelling', () => {
  const leaf = seal(entry, at, salt, sha256).leaf
  test('and reads back', () => { expect(formatLeaf(parseLeaf(leaf) ?? expect.fail('no leaf'))).toBe(leaf) })
  test.each([`${leaf} `, leaf.replace('"v":1', '"v":2'), leaf.replace('{', '{"a":1,'), leaf.replace('{', '{ '), '', 'null'])('%j is none', (text) => {
    expect(parseLeaf(text)).toBeNull()
  })
})

describe('the vocabulary of events', () => {
  test.each(Object.entries(ledgerEvents))('%s is a thing and what became of it; its sentence ends', (name, sentence) => {
    expect(name).toMatch(/^[a-z-]+\.[a-z-]+$/)
    expect(sentence).toMatch(/^[A-Z].*\.$/)
  })
  test('is closed', () => {
    expect(isLedgerEvent('post.autosaved')).toBe(false)
    expect(isLedgerEvent('toString')).toBe(false)
  })
})
