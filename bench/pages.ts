import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { request, Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { serve } from '@hono/node-server'
import type { Row } from './row.ts'

const SECONDS = 6
const CONNECTIONS = 16

/** The built server on a demo district of its own: how fast it opens, pages a second, weights. */
export async function bench(): Promise<Row[]> {
  const data = mkdtempSync(join(tmpdir(), 'chalkline-bench-'))
  try {
    const first = await open(data)
    first.stop()
    await first.ended
    const server = await open(data)
    try {
      const cookie = await signIn(server.base, 'dana')
      const composer = await rate(`${server.base}/posts/demo-001/write`, cookie)
      const today = await rate(`${server.base}/`, cookie)
      const accounts = await rate(`${server.base}/accounts`, '')
      const bare = await bareRate()
      return [
        { name: 'first start with its demo district, everything installed', ours: first.seconds, unit: 's', limit: null },
        { name: 'start after that, to the first page', ours: server.seconds, unit: 's', limit: 3 },
        { name: 'composer page, rendered on the server', ours: composer, unit: 'pages/s', limit: 300, peers: [{ name: 'an empty page, same server', figure: bare }] },
        { name: 'Today', ours: today, unit: 'pages/s', limit: null, peers: [{ name: 'an empty page, same server', figure: bare }] },
        { name: 'public accounts page', ours: accounts, unit: 'pages/s', limit: null, peers: [{ name: 'an empty page, same server', figure: bare }] },
        { name: 'public accounts page, weight in all', ours: await weight(server.base, '/accounts'), unit: 'kB', limit: 60 },
        { name: 'public policy page, weight in all', ours: await weight(server.base, '/policy'), unit: 'kB', limit: 60 },
      ]
    } finally {
      server.stop()
      await server.ended
    }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

interface Opened { readonly base: string; readonly seconds: number; readonly stop: () => void; readonly ended: Promise<void> }

function open(data: string): Promise<Opened> {
  const since = performance.now()
  const child = spawn(process.execPath, [join(import.meta.dirname, '../build/server/index.js')], {
    env: { ...process.env, NODE_ENV: 'production', CHALKLINE_SERVE: 'yes', CHALKLINE_DATA: data, PORT: '0', DATABASE_URL: undefined }, stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => { child.on('exit', () => resolve()) })
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`The server ended with ${code}.`)))
    let said = ''
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString()
      const base = /open on (http:\S+)/.exec(said)?.[1]
      if (base) void get(`${base}/accounts`, '').then(() => resolve({ base, seconds: (performance.now() - since) / 1000, stop: () => child.kill('SIGTERM'), ended }))
    })
  })
}

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })

function get(url: string, cookie: string): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers: { cookie } }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(pieces) }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

async function signIn(base: string, person: string): Promise<string> {
  const answer = await fetch(`${base}/sign-in`, { method: 'POST', redirect: 'manual', headers: { origin: base, 'content-type': 'application/x-www-form-urlencoded' }, body: `person=${person}` })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** Answers a second, from this process on the other core. */
async function rate(url: string, cookie: string): Promise<number> {
  const warm = performance.now() + 1500
  let until = warm
  let done = 0
  const work = async (count: boolean) => {
    while (performance.now() < until) {
      const { status } = await get(url, cookie)
      if (status !== 200) throw new Error(`${url} answered ${status}`)
      if (count) done += 1
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, () => work(false)))
  const since = performance.now()
  until = since + SECONDS * 1000
  await Promise.all(Array.from({ length: CONNECTIONS }, () => work(true)))
  return done / ((performance.now() - since) / 1000)
}

/** What the web server alone can do here: the same client against a page that is a constant. */
async function bareRate(): Promise<number> {
  const app = new Hono().get('/', (c) => c.html('<!doctype html><title>x</title>'))
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => { server.once('listening', resolve) })
  const address = server.address()
  try {
    return await rate(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`, '')
  } finally {
    server.close()
  }
}

/** Kilobytes of a page with all that it loads, uncompressed. */
async function weight(base: string, path: string): Promise<number> {
  const page = await get(base + path, '')
  const html = page.body.toString()
  const parts = [...html.matchAll(/(?:href|src)="(\/(?:assets\/[^"]+|favicon\.svg))"/g)].map((found) => found[1] ?? '')
  const loaded = await Promise.all([...new Set(parts)].map(async (part) => (await get(base + part, '')).body.byteLength))
  return (page.body.byteLength + loaded.reduce((sum, size) => sum + size, 0)) / 1000
}

