import { describe, expect, test } from 'vitest'
import { localeOf, themeOf } from './place.ts'
import { action } from './screens/appearance.tsx'

const request = (path: string, headers: Record<string, string> = {}) => new Request(`http://school.example${path}`, { headers })

describe('the reader’s language', () => {
  const cases: readonly [path: string, headers: Record<string, string>, expected: string][] = [
    ['/', {}, 'en'],
    ['/?lang=es', { cookie: 'lang=en' }, 'es'],
    ['/?lang=xx', { cookie: 'lang=es' }, 'es'],
    ['/', { cookie: 'a=b; lang=es', 'accept-language': 'en' }, 'es'],
    ['/', { 'accept-language': 'es-MX,es;q=0.9,en;q=0.8' }, 'es'],
    ['/', { 'accept-language': 'en;q=0.5, es;q=0.9' }, 'es'],
    ['/', { 'accept-language': 'fr, es;q=0' }, 'en'],
    ['/', { 'accept-language': 'so,es;q=0.3' }, 'es'],
  ]
  test.each(cases)('%s with %o is %s', (path, headers, expected) => { expect(localeOf(request(path, headers))).toBe(expected) })
})

test('the look is the device’s unless somebody chose one that we have', () => {
  expect(themeOf(request('/'))).toBeNull()
  expect(themeOf(request('/', { cookie: 'theme=dark' }))).toBe('dark')
  expect(themeOf(request('/', { cookie: 'theme="><script>' }))).toBeNull()
})

const choose = async (fields: Record<string, string>) => {
  const form = new Request('http://school.example/appearance', { method: 'POST', body: new URLSearchParams(fields) })
  return action({ request: form } as Parameters<typeof action>[0])
}

describe('after choosing a look', () => {
  test.each([
    ['/board?state=stop', '/board?state=stop'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['https://elsewhere.example', '/'],
  ])('%s leads to %s', async (back, expected) => {
    const answer = await choose({ theme: 'dark', back })
    expect(answer.headers.get('location')).toBe(expected)
    expect(answer.headers.get('set-cookie')).toMatch(/^theme=dark; .*HttpOnly/)
  })

  test('“as the device” takes the cookie away', async () => {
    expect((await choose({ theme: 'system', back: '/' })).headers.get('set-cookie')).toMatch(/^theme=; Path=\/; Max-Age=0/)
  })
})
