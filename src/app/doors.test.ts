import { Hono } from 'hono'
import type { MiddlewareHandler } from 'hono'
import { describe, expect, test } from 'vitest'
import type { Doors } from './doors.ts'
import { ownHost, plainAddress, sameOrigin, secureHeaders } from './doors.ts'

const behind = (...doors: readonly MiddlewareHandler<Doors>[]) => {
  const web = new Hono<Doors>()
  for (const door of doors) web.use('*', door)
  web.all('*', (c) => c.text(`in ${c.req.query('find') ?? ''}`, 200, c.req.path === '/strict' ? { 'Referrer-Policy': 'no-referrer' } : c.req.path === '/loose' ? { 'Referrer-Policy': 'unsafe-url' } : {}))
  return web
}

describe('only names that are ours are answered to (DNS rebinding)', () => {
  const isDistricts = async (hostname: string) => hostname === 'cedar.example'
  test.each<[string | null, string, number]>([
    [null, 'http://127.0.0.1:4040', 200], [null, 'http://localhost', 200], [null, 'http://LOCALHOST:9', 200], [null, 'http://[::1]:4040', 200],
    [null, 'http://evil.example', 421], [null, 'http://evil.example:4040', 421], [null, 'http://127.0.0.1.evil.example', 421], [null, 'http://localhost.evil.example', 421],
    [null, 'http://192.168.1.5:4040', 421], [null, 'http://cedar.example', 200],
    ['https://chalk.example', 'http://chalk.example', 200], ['https://chalk.example', 'http://chalk.example:443', 200], ['https://chalk.example', 'http://127.0.0.1:4040/healthz', 200],
    ['https://chalk.example', 'http://evil.example', 421], ['https://chalk.example', 'http://chalk.example.evil.example', 421], ['https://chalk.example', 'http://cedar.example', 200],
  ])('with CHALKLINE_URL %s, asked as %s: %i', async (publicUrl, address, status) => {
    const answer = await behind(ownHost(publicUrl, isDistricts)).request(new URL('/posts', address))
    expect(answer.status).toBe(status)
    if (status === 421) expect(await answer.text()).toMatch(/^Chalkline does not answer to this address\. .*CHALKLINE_URL/)
  })
})

describe('addresses without control characters', () => {
  test.each([
    ['/posts/%00', 404], ['/posts/a%00b/write', 404], ['/%0A', 404], ['/releases/%7F', 404], ['/posts/%E0%A4', 404], ['/posts/%', 404],
    ['/posts/abc', 200], ['/accounts?find=Caf%C3%A9', 200], ['/news/caf%C3%A9', 200], ['/policy/CRS-B6', 200],
  ])('%s: %i', async (path, status) => {
    expect((await behind(plainAddress).request(`http://localhost${path}`)).status).toBe(status)
  })

  test('a query is asked for again without U+0000, at the same path and never elsewhere', async () => {
    const answer = await behind(plainAddress).request('http://localhost//evil.example?find=Mi%00a&after=1')
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '?find=Mia&after=1'])
    expect(new URL(answer.headers.get('location') ?? '', 'http://localhost/releases').href).toBe('http://localhost/releases?find=Mia&after=1')
    expect((await behind(plainAddress).request('http://localhost/x?find=%00', { method: 'POST' })).status).toBe(400)
  })
})

test('a page may be stricter about referrers than all pages are, never looser', async () => {
  const web = behind(secureHeaders(false))
  const policy = async (path: string) => (await web.request(`http://localhost${path}`)).headers.get('referrer-policy')
  expect([await policy('/'), await policy('/strict'), await policy('/loose')]).toEqual(['same-origin', 'no-referrer', 'same-origin'])
})

test.each<[string, Readonly<Record<string, string>>, number]>([
  ['our page', { origin: 'http://localhost' }, 200],
  ['a page that tells nobody its origin', { 'origin': 'null', 'sec-fetch-site': 'cross-site' }, 403],
  ['another site', { origin: 'http://evil.example' }, 403],
  ['nobody says', {}, 403],
])('a form from %s: %j: %i', async (_name, headers, status) => {
  expect((await behind(sameOrigin(null)).request('http://localhost/posts', { method: 'POST', headers })).status).toBe(status)
})
