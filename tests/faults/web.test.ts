import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSessions } from '#src/app/session.ts'
import { demoDistrict } from '#src/demo/demo-district.ts'
import type { DistrictId, PersonId } from '#src/kit/ids.ts'
import { dataFolder, startServer } from '../e2e/server.ts'
import type { RunningServer } from '../e2e/server.ts'
import { begin, client, composer, signedIn } from './client.ts'
import type { Client } from './client.ts'

// What comes in at the door and should not: forms of other sites, bodies too large, files that lie,
// addresses made up, cookies that are not ours.

const folder = dataFolder()
let server: RunningServer
let dana: Client
let nobody: Client
beforeAll(async () => {
  server = await startServer(folder.path)
  dana = await signedIn(server.origin, 'dana')
  nobody = client(server.origin)
}, 120_000)
afterAll(async () => {
  await server?.stop()
  folder.remove()
})

const stateOf = async (post: string) => (await dana.get(`/posts/${post}/check`)).json() as Promise<{ content: string; state: string; findings: { rule: string }[] }>
/** A draft of Ms. Whitfield's with these words. */
async function aDraft(words: string): Promise<string> {
  const post = await begin(dana, 'lincoln-band')
  await save(post, { words })
  return post
}
async function save(post: string, change: Readonly<Record<string, string | Blob>>): Promise<Response> {
  return dana.post(`/posts/${post}/write`, { ...await composer(dana, post), presence: 'lincoln-band', intent: 'save', ...change })
}

describe('a form posted from another site changes nothing', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['another host', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { origin: 'null' }],
    ['no address at all', { origin: 'not an address' }],
  ])('%s', async (_name, headers) => {
    const post = await aDraft('Before.')
    const { content } = await stateOf(post)
    const answer = await dana.post(`/posts/${post}/write`, { ...await composer(dana, post), presence: 'lincoln-band', intent: 'save', words: 'After.' }, headers)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('came from another site')
    expect((await stateOf(post)).content).toBe(content)
  })

  test('a request that does not say where it comes from, and one that says it comes from elsewhere', async () => {
    const body = new URLSearchParams({ person: 'dana' })
    const post = (headers: Readonly<Record<string, string>>) => fetch(`${server.origin}/sign-in`, { method: 'POST', body, headers, redirect: 'manual' })
    expect((await post({})).status).toBe(403)
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await post({ origin: server.origin })).status).toBe(302)
  })
})

describe('sizes', () => {
  test('1 MB of text is saved and checked, and what is wrong at its end is found', async () => {
    const post = await begin(dana, 'lincoln-band')
    const sentence = 'The winter concert of the band begins at seven in the gym, and families are welcome to bring a friend. '
    const words = `${sentence.repeat(Math.floor(999_900 / sentence.length))}Vote yes on Measure 12!`
    const began = performance.now()
    expect((await save(post, { words })).status).toBe(200)
    const took = performance.now() - began
    console.log(`1 MB of text: saved, checked and shown in ${Math.round(took)} ms`)
    expect((await stateOf(post)).findings.map((one) => one.rule)).toContain('advocacy')
    expect(took).toBeLessThan(30_000)
    // Meanwhile others are served; and a text that is longer still is refused in words, nothing saved over.
    const { content } = await stateOf(post)
    const longer = await save(post, { words: `${words}${'a '.repeat(60_000)}` })
    expect(longer.status).toBe(422)
    expect(await longer.text()).toContain('longer than a million characters')
    expect((await stateOf(post)).content).toBe(content)
  }, 120_000)

  test('a body of 91 MB, or a form of words of 4 MB, is refused before it is read', async () => {
    const post = await aDraft('Kept.')
    const { content } = await stateOf(post)
    const answer = await save(post, { words: 'Gone?', intent: 'add-pictures', pictures: new Blob([new Uint8Array(91_000_000)], { type: 'image/jpeg' }) })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toMatch(/too large: 91 MB, and 90 MB is the most/)
    expect((await stateOf(post)).content).toBe(content)
    const long = await fetch(`${server.origin}/sign-in`, { method: 'POST', headers: { origin: server.origin, 'content-type': 'application/x-www-form-urlencoded' }, body: `person=${'x'.repeat(4_000_000)}` })
    expect(long.status).toBe(413)
  })

  test('a body that does not say how large it is is refused', async () => {
    const endless = new ReadableStream<Uint8Array>({ pull: (to) => { to.enqueue(new Uint8Array(65_536)) } })
    const answer = await fetch(`${server.origin}/posts`, { method: 'POST', body: endless, headers: { origin: server.origin, cookie: dana.cookie }, duplex: 'half' } as RequestInit).catch((error: unknown) => error)
    // The server may close the line before its answer is read; what it must not do is read on.
    if (answer instanceof Response) expect(answer.status).toBe(411)
    expect((await nobody.get('/healthz')).status).toBe(200)
  })

  test('a picture of 100 megapixels is refused in words, and the draft is kept', async () => {
    const huge = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' }, limitInputPixels: false }).png({ compressionLevel: 1 }).toBuffer()
    const post = await aDraft('Kept.')
    const began = performance.now()
    const answer = await save(post, { words: 'Kept, and changed.', intent: 'add-pictures', pictures: new Blob([new Uint8Array(huge)], { type: 'image/png' }) })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('10000 × 10000 pixels')
    expect(performance.now() - began).toBeLessThan(15_000)
    expect((await composer(dana, post))['words']).toBe('\nKept, and changed.'.trim())
  }, 60_000)
})

describe('a file that lies about what it is', () => {
  test.each([
    ['a web page', '<!doctype html><script>alert(1)</script>', 'a web page, not a picture'],
    ['a drawing with a program', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'SVG drawing'],
    ['a document', '%PDF-1.7\n1 0 obj', 'PDF document'],
    ['words', 'just words', 'no picture that we know'],
    ['a picture cut short', '\u00ff\u00d8\u00ff\u00e0', 'damaged'],
    ['nothing', '', 'empty|Choose a picture'],
  ])('%s, called IMG_0001.jpg', async (_name, content, why) => {
    const post = await aDraft('Before.')
    const answer = await save(post, { words: 'The words are kept.', intent: 'add-pictures', pictures: new Blob([Buffer.from(content, 'latin1')], { type: 'image/jpeg' }) })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(new RegExp(why))
    expect((await composer(dana, post))['words']).toBe('The words are kept.')
  })
})

describe('addresses', () => {
  test.each(['/nothing', '/posts/none', '/posts/none/write', '/posts/none/check', '/presences/none', '/people/none', '/csv/none', '/%00', '/posts/%F0%9F%8E%BA', `/posts/${'x'.repeat(300)}`, "/posts/' or 1=1--"])('signed in, %s is not there', async (path) => {
    const answer = await dana.get(encodeURI(decodeURI(path)))
    expect([400, 404]).toContain(answer.status)
    expect(await answer.text()).not.toMatch(/ {4}at |node_modules|select /)
  })

  test.each(['/policy/NONE-1', '/news/none', '/news/none/none', '/feeds/none.rss.xml', '/feeds/x', '/pictures/none', '/ledger/none', '/ledger/tile/0/x999', '/ledger/../keys/session.key', '/ledger/%2e%2e/keys/ledger.pem', '/assets/../../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/assets/none.js', '/.env', '/family/none'])('for anybody, %s is not there', async (path) => {
    const answer = await nobody.get(path)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toMatch(/PRIVATE KEY|"dependencies"/)
  })

  test('pages for people who are signed in show others the way in, and only that', async () => {
    for (const path of ['/', '/posts', '/board', '/releases', '/write', '/presences']) {
      const answer = await nobody.get(path)
      expect([path, answer.status, answer.headers.get('location')?.startsWith('/sign-in')]).toEqual([path, 302, true])
    }
  })

  test.each(['//evil.example', '/\\evil.example', '/\t/evil.example', 'https://evil.example', '/..//evil.example', 'javascript:alert(1)'])('signing in never leads to another site: next=%j', async (next) => {
    const page = await (await nobody.get(`/sign-in?next=${encodeURIComponent(next)}`)).text()
    expect(/name="next" value="([^"]*)"/.exec(page)?.[1]).toMatch(/^\/(?!\/)(?!.*evil)/)
    const answer = await nobody.post('/sign-in', { person: 'dana', next })
    expect(new URL(answer.headers.get('location') ?? '', server.origin).origin).toBe(server.origin)
    const back = await nobody.post('/appearance', { theme: 'dark', back: next })
    expect(new URL(back.headers.get('location') ?? '', server.origin).origin).toBe(server.origin)
  })
})

describe('who somebody is', () => {
  test('cookies that are garbage, cut, changed, ended, or of another installation are nobody’s', async () => {
    const day = new Date('2026-01-05T15:00:00Z')
    const own = openSessions(join(folder.path, 'keys'))
    const other = dataFolder()
    const good = dana.cookie.slice('chalkline='.length)
    const values = {
      garbage: 'x', empty: '', 'made up': `ortiz.${Date.now() + 1e9}.${'A'.repeat(43)}`, cut: good.slice(0, -2), 'somebody else in it': good.replace(/^dana/, 'ortiz'), 'a longer life': good.replace(/\.(\d+)\./, (_all, ends: string) => `.${Number(ends) + 1e9}.`),
      ended: own.issue('dana' as PersonId, demoDistrict, day), 'another installation': openSessions(join(other.path, 'keys')).issue('dana' as PersonId, demoDistrict, new Date()), 'somebody who is not here': own.issue('nobody-here' as PersonId, demoDistrict, new Date()), 'another district': own.issue('dana' as PersonId, 'elsewhere' as DistrictId, new Date()), binary: '%00%ff', long: 'x'.repeat(8000),
    }
    other.remove()
    for (const [name, value] of Object.entries(values)) {
      const answer = await client(server.origin, `chalkline=${value}`).get('/posts')
      expect([name, answer.status, answer.headers.get('location')]).toEqual([name, 302, '/sign-in?next=%2Fposts'])
    }
    expect((await dana.get('/posts')).status).toBe(200)
  })

  test('somebody else’s draft is not there, whatever they ask', async () => {
    const post = await aDraft('Not for everybody.')
    const coach = await signedIn(server.origin, 'nakamura')
    for (const path of [`/posts/${post}`, `/posts/${post}/write`, `/posts/${post}/check`]) {
      expect([path, (await coach.get(path)).status]).toEqual([path, 404])
      expect((await coach.get(path)).status).toBe((await coach.get(path.replace(post, 'none'))).status)
    }
    const { seen } = await composer(dana, post)
    const form = { ...await composer(dana, post), presence: 'lincoln-band', intent: 'save', words: 'Mine now.' }
    for (const [path, fields] of [[`/posts/${post}/write`, form], [`/posts/${post}`, { intent: 'recall' }], [`/posts/${post}`, { intent: 'approve', seen: seen ?? '' }]] as const) {
      const refused = await coach.post(path, fields)
      expect([403, 404]).toContain(refused.status)
      expect(refused.status, 'no other answer than for a post that never was').toBe((await coach.post(path.replace(post, 'none'), fields)).status)
    }
    expect((await composer(dana, post))['words']).toBe('Not for everybody.')
  })

  test('a guardian’s link that was guessed: nothing is said, and nothing can be answered', async () => {
    const guesses = ['A'.repeat(32), 'guardian-56', '..%2f..', 'x'.repeat(2000)]
    const pages = await Promise.all(guesses.map(async (guess) => {
      const answer = await nobody.get(`/family/${guess}`)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('referrer-policy')).toMatch(/no-referrer|same-origin/)
      return (await answer.text()).replaceAll(guess, '…').replaceAll(decodeURIComponent(guess), '…').replaceAll(/nonce="[^"]*"/g, '')
    }))
    expect(new Set(pages.slice(0, 2)).size).toBe(1)
    expect((await nobody.post(`/family/${guesses[0]}`, { 'district-social-media': 'no', 'name': 'Somebody' })).status).toBe(404)
  })
})
