import { createPrivateKey, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { verifyEd25519 } from '../crypto.ts'
import { formatCheckpoint, openCheckpoint, parseCheckpoint } from './checkpoint.ts'
import { formatNote, formatVerifierKey, isKeyName, openNote, parseVerifierKey } from './note.ts'
import { sha256 } from './reference.fixtures.ts'
import { formatTlogProof, parseTlogProof } from './tlog-proof.ts'

// The example key and note that implementations of the format share.
const verifierKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const seed = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1)
const text = 'If you think cryptography is the answer to your problem,\nthen you don\'t know what your problem is.\n'
const line = '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'
const bytes = (note: string): Uint8Array => new TextEncoder().encode(note)
const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })

const parsed = parseVerifierKey(verifierKey, sha256)
if (parsed === null) throw new Error('the example key must parse')
const key = parsed
const signed = (body: string): Uint8Array => bytes(formatNote(body, key, sign(null, bytes(body), privateKey)))

describe('C2SP signed-note', () => {
  test('the verifier key of the examples reads and writes the same', () => { expect(formatVerifierKey(key)).toBe(verifierKey) })

  test.each([
    ['another id', verifierKey.replace('c74f20a3', 'c74f20a4')], ['another name', verifierKey.replace('Peter', 'Petra')],
    ['another algorithm', verifierKey.replace('+ARpc', '+AhpZ')], ['short', verifierKey.slice(0, -4)], ['no name', verifierKey.slice(12)], ['empty', ''],
  ])('a verifier key with %s is none', (_, mangled) => { expect(parseVerifierKey(mangled, sha256)).toBeNull() })

  test('signing gives the examples’ note, byte for byte', () => { expect(Buffer.from(signed(text)).toString()).toBe(`${text}\n${line}`) })
  test('the examples’ note opens', () => { expect(openNote(bytes(`${text}\n${line}`), key, verifyEd25519)).toBe(text) })
  test('a witness’s line beside ours is passed over', () => {
    expect(openNote(bytes(`${text}\n— witness.example AAAAAAECAwQF\n${line}`), key, verifyEd25519)).toBe(text)
  })

  test('any changed byte spoils the note', () => {
    const note = signed(text)
    for (let at = 0; at < note.length; at += 1) {
      for (const bit of [1, 0x20]) {
        if (openNote(note.with(at, (note[at] ?? 0) ^ bit), key, verifyEd25519) !== null) expect.fail(`byte ${at}`)
      }
    }
  })
  test.each([
    ['no signature', `${text}\n`], ['no empty line', `${text}${line}`], ['no end', `${text}\n${line}`.slice(0, -1)],
    ['a tab in it', `a\tb\n\n${line}`], ['only a witness', `${text}\n— witness.example AAAAAAECAwQF\n`],
    ['a second, wrong line of ours', `${text}\n${line}${line.replace('x08go/ZJ', 'x08go/ZK')}`],
  ])('%s: not a note of ours', (_, note) => { expect(openNote(bytes(note), key, verifyEd25519)).toBeNull() })

  test.each([['log.example/two-rivers', true], ['a b', false], ['a+b', false], ['', false]])('name %j: %s', (name, allowed) => {
    expect(isKeyName(name)).toBe(allowed)
  })
})

describe('C2SP tlog-checkpoint', () => {
  const root = sha256(bytes('root'))
  const body = formatCheckpoint({ origin: 'PeterNeumann', size: 1234, root })

  test('origin, size, root, a line each', () => { expect(body).toBe(`PeterNeumann\n1234\n${root.toBase64()}\n`) })
  test('what was signed opens', () => { expect(openCheckpoint(signed(body), key, verifyEd25519)).toEqual({ origin: 'PeterNeumann', size: 1234, root }) })
  test('an extension line does no harm', () => { expect(parseCheckpoint(`${body}more\n`)?.size).toBe(1234) })
  test('a checkpoint of another log under the same key is not this log’s', () => {
    expect(openCheckpoint(signed(body.replace('PeterNeumann', 'other.example')), key, verifyEd25519)).toBeNull()
  })
  test.each([
    body.replace('1234', '01234'), body.replace('1234', '-1'), body.replace('1234', '1e3'), body.replace('1234', '99999999999999999999'),
    body.slice(0, -1), `${body}\n`, body.replace(root.toBase64(), 'AAAA'), '', `\n5\n${root.toBase64()}\n`,
  ])('%j is no checkpoint', (broken) => { expect(parseCheckpoint(broken)).toBeNull() })
})

describe('C2SP tlog-proof', () => {
  const proof = { index: 5, path: [sha256(bytes('a')), sha256(bytes('b'))], checkpoint: `${text}\n${line}` }
  test('reads what it wrote', () => { expect(parseTlogProof(formatTlogProof(proof))).toEqual(proof) })
  test('a proof in a tree of one has no path', () => { expect(parseTlogProof(formatTlogProof({ ...proof, path: [] }))?.path).toEqual([]) })
  test('extra data is passed over', () => {
    expect(parseTlogProof(formatTlogProof(proof).replace('index', 'extra AAAA\nindex'))).toEqual(proof)
  })
  test.each(['', 'c2sp.org/tlog-proof@v1\n', 'c2sp.org/tlog-proof@v1\nindex x\n\n', 'c2sp.org/tlog-proof@v1\nindex 1\nAAAA\n\n'])(
    '%j is no proof', (broken) => { expect(parseTlogProof(broken)).toBeNull() })
})
