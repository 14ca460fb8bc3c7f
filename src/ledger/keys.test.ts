import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { DistrictId } from '#src/kit/ids.ts'
import { sha256, verifyEd25519 } from './crypto.ts'
import { openSigner } from './keys.ts'
import { parseVerifierKey } from './rules/note.ts'

const root = mkdtempSync(join(tmpdir(), 'chalkline-keys-'))
afterAll(() => { rmSync(root, { recursive: true, force: true }) })
const district = 'two-rivers' as DistrictId

test('a key is made once, for its owner only, and stays the same', () => {
  const folder = join(root, 'made/keys')
  const first = openSigner(folder)
  const again = openSigner(folder)
  expect([first.created, again.created]).toEqual([true, false])
  expect(again.verifierKey(district)).toBe(first.verifierKey(district))
  expect(readdirSync(folder)).toEqual(['ledger.pem'])
  expect(statSync(join(folder, 'ledger.pem')).mode & 0o777).toBe(0o600)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

test('what it signs verifies with the key that is handed out, which names the installation and the district', () => {
  const signer = openSigner(join(root, 'signs'))
  const key = parseVerifierKey(signer.verifierKey(district), sha256)
  expect(key?.name).toMatch(/^chalkline-[0-9a-f]{12}\/two-rivers$/)
  const message = Buffer.from('a checkpoint')
  expect(verifyEd25519(key?.publicKey ?? new Uint8Array(32), message, signer.sign(message))).toBe(true)
  expect(verifyEd25519(key?.publicKey ?? new Uint8Array(32), Buffer.from('another'), signer.sign(message))).toBe(false)
})

test('a key that others can read is refused, and the error says what to do', () => {
  const folder = join(root, 'open')
  openSigner(folder)
  chmodSync(join(folder, 'ledger.pem'), 0o644)
  expect(() => openSigner(folder)).toThrow(/644.*chmod 600/)
})

test('a file that is no key is an error, and is not written over', () => {
  const folder = join(root, 'broken')
  openSigner(folder)
  writeFileSync(join(folder, 'ledger.pem'), 'not a key')
  expect(() => openSigner(folder)).toThrow()
  expect(statSync(join(folder, 'ledger.pem')).size).toBe(9)
})
