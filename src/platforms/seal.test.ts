import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSeal, sealWith } from './seal.ts'

let folder: string
beforeEach(() => { folder = join(mkdtempSync(join(tmpdir(), 'chalkline-seal-')), 'keys') })
afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

const key = new Uint8Array(32).fill(7)

test.each(['abcd-efgh-ijkl-mnop', '', 'contraseña 🔑', 'x'.repeat(100_000)])('what is sealed opens again, and never looks the same twice', (text) => {
  const { seal, open } = sealWith(key)
  const sealed = seal(text)
  expect(open(sealed)).toBe(text)
  expect(seal(text)).not.toBe(sealed)
  if (text !== '') expect(sealed).not.toContain(text)
})

test('one changed letter anywhere, and it does not open', () => {
  const { seal, open } = sealWith(key)
  const sealed = seal('abcd-efgh')
  for (let at = 0; at < sealed.length; at++) {
    const other = sealed[at] === 'A' ? 'B' : 'A'
    expect(open(sealed.slice(0, at) + other + sealed.slice(at + 1)), `letter ${at}`).toBeNull()
  }
})

test('cut, stretched, empty or sealed with another key, it does not open', () => {
  const sealed = sealWith(key).seal('abcd-efgh')
  for (const bad of ['', 'v1', 'v1.', 'v2' + sealed.slice(2), sealed.slice(0, -1), `${sealed}A`, `${sealed}=`, `${sealed}.x`, ` ${sealed}`]) {
    expect(sealWith(key).open(bad), bad).toBeNull()
  }
  expect(sealWith(new Uint8Array(32).fill(8)).open(sealed)).toBeNull()
})

test('the key is made once, for its owner only, and found again', () => {
  const sealed = openSeal(folder, null).seal('abcd')
  expect(statSync(join(folder, 'sealing.key')).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['sealing.key'])
  expect(readFileSync(join(folder, 'sealing.key'), 'utf8')).not.toContain('abcd')
  expect(openSeal(folder, null).open(sealed)).toBe('abcd')
})

test('a key that others can read is refused, with what to do', () => {
  openSeal(folder, null)
  chmodSync(join(folder, 'sealing.key'), 0o644)
  expect(() => openSeal(folder, null)).toThrow(/Others on this machine can read .*chmod 600/)
})

test('a key from the environment is used as base64 or hex, and a short one is refused by name', () => {
  const bytes = Buffer.from(key)
  const sealed = openSeal(folder, bytes.toString('base64')).seal('abcd')
  expect(openSeal(folder, bytes.toString('hex')).open(sealed)).toBe('abcd')
  expect(() => openSeal(folder, 'short')).toThrow(/CHALKLINE_SECRET_KEY must be 32 bytes/)
})
