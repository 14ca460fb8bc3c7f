import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { addressOf } from './ask-endpoint.ts'
import { readEndpoint } from './endpoint.ts'

const folder = mkdtempSync(join(tmpdir(), 'chalkline-endpoint-'))
afterAll(() => rmSync(folder, { recursive: true }))
const keyFile = join(folder, 'key')
writeFileSync(keyFile, 'sk-from-file\n')
chmodSync(keyFile, 0o600)

const env = (of: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(of).map(([name, value]) => [`CHALKLINE_SECOND_OPINION_${name}`, value]))

test('it is off unless an address is given', () => {
  expect(readEndpoint({})).toBeNull()
  expect(readEndpoint(env({ URL: '  ', KEY: 'sk-1' }))).toBeNull()
})

describe('what is right', () => {
  test.each<[Readonly<Record<string, string>>, object]>([
    [{ URL: 'https://m.example/v1' }, { kind: 'moderation', model: null, key: null }],
    [{ URL: 'https://m.example', KIND: 'chat', MODEL: 'small', KEY: 'sk-1' }, { kind: 'chat', model: 'small', key: 'sk-1' }],
    [{ URL: 'http://127.0.0.1:8080/v1', KEY_FILE: keyFile }, { key: 'sk-from-file' }],
    [{ URL: 'http://localhost:11434' }, { kind: 'moderation' }],
    [{ URL: 'http://[::1]:11434' }, { kind: 'moderation' }],
  ])('%j', (of, expected) => {
    expect(readEndpoint(env(of))).toMatchObject(expected)
  })
})

describe('what is wrong is named, and no value of it is said', () => {
  test.each<[Readonly<Record<string, string>>, RegExp]>([
    [{ URL: 'http://m.example/v1' }, /_URL must begin with https:/],
    [{ URL: 'http://127.example/v1' }, /_URL must begin with https:/],
    [{ URL: 'http://10.0.0.7/v1' }, /_URL must begin with https:/],
    [{ URL: 'ftp://localhost/v1' }, /_URL must begin with https:/],
    [{ URL: 'secret words' }, /_URL cannot be read/],
    [{ URL: 'https://me:secret@m.example' }, /_URL must not hold a user or a password/],
    [{ URL: 'https://m.example', KIND: 'secret' }, /_KIND is moderation or chat/],
    [{ URL: 'https://m.example', KIND: 'chat' }, /_MODEL is missing/],
    [{ URL: 'https://m.example', KEY: 'secret', KEY_FILE: keyFile }, /_KEY and .*_KEY_FILE are both set/],
    [{ URL: 'https://m.example', KEY_FILE: join(folder, 'secret') }, /_KEY_FILE names a file that cannot be read/],
    [{ URL: 'https://m.example', KEY: 'a secret\nkey' }, /_KEY holds something that is no key/],
  ])('%j', (of, message) => {
    expect(() => readEndpoint(env(of))).toThrow(message)
    expect(() => readEndpoint(env(of))).not.toThrow(/secret/)
  })
})

test.each([
  ['https://m.example', 'https://m.example/v1/moderations'],
  ['https://m.example/', 'https://m.example/v1/moderations'],
  ['https://m.example/v1', 'https://m.example/v1/moderations'],
  ['https://m.example/v1/', 'https://m.example/v1/moderations'],
  ['https://m.example/openai/v1/moderations', 'https://m.example/openai/v1/moderations'],
  ['https://m.example/proxy?version=2', 'https://m.example/proxy/moderations?version=2'],
])('%s is asked at %s', (base, address) => {
  expect(addressOf(new URL(base), '/moderations').href).toBe(address)
})
