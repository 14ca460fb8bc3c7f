import { expect, test } from 'vitest'
import type { Trouble } from './reasons.ts'
import { notDone, perhapsDone } from './reasons.ts'
import { afterSeconds } from './xrpc.ts'

const error = (status: number, code: string | null = null, seconds: number | null = null): Trouble => ({ kind: 'error', status, code, afterSeconds: seconds })
const meant = (outcome: ReturnType<typeof perhapsDone>) => (outcome.kind === 'failed' ? [outcome.kind, outcome.again] : [outcome.kind])
const post = { what: 'publish', handle: 'band.example' } as const

// What the answer is, then what it means before the record was sent, and after.
test.each<[string, Trouble, [string, boolean?], [string, boolean?]]>([
  ['no connection', { kind: 'not-sent', why: 'unreachable' }, ['failed', true], ['failed', true]],
  ['given up before it was sent', { kind: 'not-sent', why: 'stopped' }, ['failed', true], ['failed', true]],
  ['a name into a private network', { kind: 'not-sent', why: 'out-of-reach' }, ['failed', false], ['failed', false]],
  ['no answer', { kind: 'no-answer' }, ['failed', true], ['unknown']],
  ['500', error(500), ['failed', true], ['unknown']],
  ['502 of a proxy', error(502), ['failed', true], ['unknown']],
  ['503', error(503), ['failed', true], ['unknown']],
  ['504 of a proxy', error(504), ['failed', true], ['unknown']],
  ['408', error(408), ['failed', true], ['unknown']],
  ['429', error(429, 'RateLimitExceeded', 30), ['failed', true], ['failed', true]],
  ['a wrong password', error(401, 'AuthenticationRequired'), ['failed', false], ['failed', false]],
  ['a second factor', error(401, 'AuthFactorTokenRequired'), ['failed', false], ['failed', false]],
  ['a closed account', error(401, 'AccountTakedown'), ['failed', false], ['failed', false]],
  ['a bad record', error(400, 'InvalidRequest'), ['failed', false], ['failed', false]],
  ['too large', error(413, 'PayloadTooLarge'), ['failed', false], ['failed', false]],
  ['a redirect', error(307), ['failed', false], ['failed', false]],
  ['no such method', error(501, 'MethodNotImplemented'), ['failed', false], ['failed', false]],
  ['another server altogether', error(404), ['failed', false], ['failed', false]],
])('%s', (_, trouble, before, after) => {
  expect([meant(notDone(trouble, post)), meant(perhapsDone(trouble, post))]).toEqual([before, after])
})

test('a wait that the server names is kept, where trying again makes sense', () => {
  expect(notDone(error(429, null, 30), post).afterSeconds).toBe(30)
  expect(notDone(error(503, null, 120), post).afterSeconds).toBe(120)
  expect(notDone(error(400, null, 30), post).afterSeconds).toBeNull()
})

test('a reason says what became of the deed, and nothing of a post where none was made', () => {
  expect(notDone(error(500), post).reason).toMatch(/Nothing was posted\.$/)
  expect(notDone(error(500), { ...post, what: 'remove' }).reason).toMatch(/not taken down\.$/)
  expect(notDone(error(500), { ...post, what: 'look' }).reason).not.toMatch(/posted|taken down/)
})

test('a server\'s own words reach nobody: it could send back the password', () => {
  expect(notDone(error(400, 'abcdefghijklmnop'), post).reason).not.toContain('abcd')
})

const now = new Date('2026-10-05T14:00:00Z')
test.each([
  [{ 'retry-after': '30' }, 30],
  [{ 'retry-after': 'Mon, 05 Oct 2026 14:01:00 GMT' }, 60],
  [{ 'retry-after': 'Mon, 05 Oct 2026 13:00:00 GMT' }, 0],
  [{ 'retry-after': 'soon', 'ratelimit-reset': String(now.getTime() / 1000 + 90) }, 90],
  [{ 'ratelimit-reset': String(now.getTime() / 1000 + 90) }, 90],
  [{ 'ratelimit-reset': '-1' }, null],
  [{}, null],
])('how long to wait: %j is %s seconds', (headers, expected) => {
  expect(afterSeconds(headers, now)).toBe(expected)
})
