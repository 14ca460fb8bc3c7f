import { expect, test } from 'vitest'
import { allowService, lookupWithin, mayConnect } from './hosts.ts'
import type { Reach } from './hosts.ts'

const outside: Reach = { loopback: false, privateHosts: [] }
const testing: Reach = { loopback: true, privateHosts: [] }
const campus: Reach = { loopback: false, privateHosts: ['social.district.example'] }

test.each([
  ['https://bsky.social', 'allowed', 'allowed'],
  ['https://bsky.social/', 'allowed', 'allowed'],
  ['https://bsky.social:8443', 'allowed', 'allowed'],
  ['http://bsky.social', 'refused', 'refused'],
  ['https://user:word@bsky.social', 'refused', 'refused'],
  ['https://bsky.social/path', 'refused', 'refused'],
  ['https://bsky.social/?q', 'refused', 'refused'],
  ['ftp://bsky.social', 'refused', 'refused'],
  ['file:///etc/passwd', 'refused', 'refused'],
  ['not an address', 'refused', 'refused'],
  ['http://localhost:2583', 'refused', 'allowed'],
  ['http://127.0.0.1:2583', 'refused', 'allowed'],
  ['http://[::1]:2583', 'refused', 'allowed'],
  ['http://2130706433/', 'refused', 'allowed'], // 127.0.0.1 as one number: the URL standard reads it
  ['https://10.0.0.5', 'refused', 'refused'],
  ['https://169.254.169.254', 'refused', 'refused'],
  ['https://[::ffff:10.0.0.5]', 'refused', 'refused'],
  ['https://[fd00::1]', 'refused', 'refused'],
  ['https://8.8.8.8', 'allowed', 'allowed'],
])('%s is %s, in tests %s', (address, expected, inTests) => {
  expect(allowService(address, outside).kind).toBe(expected)
  expect(allowService(address, testing).kind).toBe(inTests)
})

test.each([
  ['bsky.social', '8.8.8.8', true],
  ['bsky.social', '2606:4700::1111', true],
  ['rebinding.example', '127.0.0.1', false],
  ['rebinding.example', '::1', false],
  ['rebinding.example', '::ffff:192.168.0.1', false],
  ['rebinding.example', '192.168.1.1', false],
  ['rebinding.example', '100.64.0.1', false],
  ['rebinding.example', 'fe80::1', false],
  ['rebinding.example', '64:ff9b::a00:1', false],
  ['social.district.example', '10.1.2.3', true],
])('%s may lead to %s: %s', (host, address, expected) => {
  expect(mayConnect(host, address, campus)).toBe(expected)
})

test('a name of this machine leads to this machine or nowhere', () => {
  expect(mayConnect('localhost', '127.0.0.1', testing)).toBe(true)
  expect(mayConnect('localhost', '10.0.0.1', testing)).toBe(false)
  expect(mayConnect('anything.example', '127.0.0.1', testing)).toBe(false)
})

const ask = (reach: Reach) => new Promise((done) => { lookupWithin(reach)('localhost', {}, (error, address) => done(error?.name ?? address)) })
test('the look-up at the connection refuses what is out of reach', async () => {
  expect(await ask(outside)).toBe('PrivateAddress')
  expect(['127.0.0.1', '::1']).toContain(await ask(testing))
})
