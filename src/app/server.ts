import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { createRequestHandler, RouterContextProvider } from 'react-router'
import * as build from 'virtual:react-router/server-build'
import { ensureDemo } from '#src/demo/index.ts'
import { serveLedger } from '#src/ledger/index.ts'
import { actorOf, districtFor, listDistricts } from '#src/people/index.ts'
import type { Actor } from '#src/people/rules/actor.ts'
import type { District } from '#src/people/index.ts'
import { dayOf } from '#src/kit/dates.ts'
import { problemLine } from '#src/policies/rules/problem.ts'
import { feedFile } from '#src/platforms/feed/serve.ts'
import { newsAddresses } from '#src/publishing/index.ts'
import { pictureFile } from '#src/publishing/picture-file.ts'
import { read } from '#src/screening/rules/read.ts'
import { enter } from './app.ts'
import { clientFolder } from './client-folder.ts'
import { appContext, nonceContext } from './context.ts'
import type { Doors } from './doors.ts'
import { bodyLimit, ownHost, plainAddress, rememberLanguage, sameOrigin, secureHeaders } from './doors.ts'
import { readEnv } from './env.ts'
import { openHouse } from './house.ts'
import type { House } from './house.ts'
import { INSTALLATION } from './memo.ts'
import { report } from './report.ts'
import { SESSION_COOKIE } from './sign-in.ts'
import { explainStart } from './explain-start.ts'

/** A form of words; and the composer's, which may bring several pictures of 20 MB at once. */
const MAX_FORM = 3_000_000
const MAX_COMPOSER = 90_000_000

/** A worker lives by the policy of its own file: the checks of somebody's private words can ask nobody for anything. A page's scripts live by the page's. */
const workerPolicy = "default-src 'none'"

/** The whole HTTP topology, in order. */
export function topology(house: House): Hono<Doors> {
  const { env } = house
  const https = env.url?.startsWith('https:') ?? false
  const pages = createRequestHandler(build as never, 'production')
  const web = new Hono<Doors>()

  web.use(ownHost(env.url, async (hostname) => (await listDistricts(house.database.db)).some((district) => district.host === hostname)))
  web.use(plainAddress)
  web.get('/healthz', (c) => c.text('ok'))
  web.use('/assets/*', serveStatic({ root: clientFolder, precompressed: true, onFound: (_path, c) => { c.header('Cache-Control', 'public, max-age=31536000, immutable'); c.header('Content-Security-Policy', workerPolicy) } }))
  web.use('/favicon.svg', serveStatic({ root: clientFolder }))
  web.use(secureHeaders(https))
  web.use(sameOrigin(env.url))
  web.use(bodyLimit((path) => (/^\/posts\/[^/]+\/write(\.data)?$/.test(path) ? MAX_COMPOSER : MAX_FORM)))

  web.use(rememberLanguage)

  // Files that are no pages: the public ledger, the district's feeds, the pictures of posts.
  web.get('/ledger/:path{.+}', async (c) => {
    const district = await districtOf(house, c.req.url)
    const served = district && await serveLedger({ sql: house.database.db, district: district.id }, c.req.param('path'))
    return asFile(served && { bytes: served.bytes, type: served.contentType, cache: served.immutable ? 'public, max-age=31536000, immutable' : 'no-store' })
  })
  web.get('/feeds/:file', async (c) => {
    const district = await districtOf(house, c.req.url)
    const app = district && enter(house, district, { kind: 'public', district: district.id })
    return asFile(app && await feedFile(app, c.req.param('file'), new URL(env.url ?? c.req.url).origin, await newsAddresses(app)))
  })
  web.get('/pictures/:asset', async (c) => {
    const entered = await enterAs(house, c.req.url, getCookie(c, SESSION_COOKIE))
    return asFile(entered && await pictureFile(entered, c.req.param('asset')))
  })

  // Everything else is a page (src/routes.ts).
  web.all('*', async (c) => {
    const app = await enterAs(house, c.req.url, getCookie(c, SESSION_COOKIE))
    if (app === null) return c.text('This installation has no district yet. Run: bin/chalkline seed', 404)
    const context = new RouterContextProvider()
    context.set(nonceContext, c.get('nonce'))
    context.set(appContext, app)
    return pages(c.req.raw, context)
  })
  web.onError((error, c) => {
    report(error)
    return c.text('Something went wrong on our side. Nothing you saved before was lost. Go back and try again.', 500)
  })
  return web
}

async function districtOf(house: House, url: string): Promise<District | null> {
  const { hostname } = new URL(url)
  return house.memo.get(INSTALLATION, `host ${hostname}`, () => districtFor(house.database.db, hostname))
}

async function enterAs(house: House, url: string, cookie: string | undefined) {
  const district = await districtOf(house, url)
  return district && enter(house, district, await actorFrom(house, district, cookie))
}

async function actorFrom(house: House, district: District, cookie: string | undefined): Promise<Actor> {
  const nobody: Actor = { kind: 'public', district: district.id }
  const person = cookie === undefined ? null : house.sessions.read(cookie, district.id, house.now())
  if (person === null) return nobody
  const today = dayOf(house.now(), district.timezone)
  return await house.memo.get(district.id, `actor ${person} ${today}`, () => actorOf({ sql: house.database.db, district: district.id }, person, today)) ?? nobody
}

/** The first check builds the engine's tables; better before the first writer than with them. */
function warmUp(): void {
  setTimeout(() => { read('').terms('') }, 0)
}

interface Served { readonly bytes: Uint8Array | string; readonly type: string; readonly cache?: string }

function asFile(file: Served | null | undefined): Response {
  if (!file) return new Response('There is nothing here.', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  return new Response(file.bytes as BodyInit, { headers: { 'Content-Type': file.type, 'Cache-Control': file.cache ?? 'no-cache' } })
}

/** Opens the house and serves it; says on the console where, or in plain words why not. */
export async function start(): Promise<void> {
  try {
    const env = readEnv(process.env)
    const house = await openHouse(env)
    for (const problem of house.policies.problems) console.error(`A policy pack has an error; its last good edition stays in force.\n  ${problemLine(problem)}`)
    if (env.demo) await ensureDemo(house)
    const server = serve({ fetch: topology(house).fetch, port: env.port, hostname: env.host }, (at) => {
      const took = Math.round(performance.now())
      warmUp()
      console.log(`Chalkline is open on http://${env.host}:${at.port} (ready in ${took} ms)`)
    })
    server.on('error', (error) => { explainStart(error); process.exit(1) })
    const close = () => {
      server.close()
      void house.close().finally(() => process.exit(0))
    }
    process.once('SIGINT', close)
    process.once('SIGTERM', close)
  } catch (error) {
    explainStart(error)
    process.exit(1)
  }
}

if (process.env['CHALKLINE_SERVE'] === 'yes') await start()
