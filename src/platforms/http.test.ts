import * as http from 'node:http'
import * as net from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { Reach } from './hosts.ts'
import { send } from './http.ts'

const here: Reach = { loopback: true, privateHosts: [] }
const { signal } = new AbortController()
const open: net.Server[] = []
afterEach(async () => { for (const server of open.splice(0)) await new Promise((closed) => { server.close(closed) }) })

async function listening(server: net.Server): Promise<URL> {
  open.push(server)
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready) })
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
}

const serving = (handle: http.RequestListener) => listening(http.createServer(handle))
/** A server that speaks no HTTP: it gets the socket when the first bytes came. */
const raw = (handle: (socket: net.Socket) => void) => listening(net.createServer((socket) => { socket.on('error', () => {}).once('data', () => handle(socket)) }))
const post = (url: URL, reach = here, stop = signal) => send({ method: 'POST', url, headers: {}, body: 'ü' }, reach, stop)

test('sends what it is given and gives what it gets', async () => {
  const url = await serving((request, response) => {
    request.setEncoding('utf8').once('data', (body: string) => { response.writeHead(418, { 'x-c': 'd' }).end(`${request.method} ${request.headers.host === url.host} ${request.headers['content-length']} ${body}`) })
  })
  expect(await post(url)).toMatchObject({ kind: 'answered', status: 418, headers: { 'x-c': 'd' }, body: 'POST true 2 ü' })
})

test('a redirect is an answer, not a way', async () => {
  let requests = 0
  const url = await serving((_, response) => { requests++; response.writeHead(302, { location: '/elsewhere' }).end() })
  expect(await post(url)).toMatchObject({ kind: 'answered', status: 302 })
  expect(requests).toBe(1)
})

test('nobody there: not sent', async () => {
  const url = await serving(() => {})
  await new Promise((closed) => { open.splice(0)[0]?.close(closed) })
  expect(await post(url)).toEqual({ kind: 'not-sent', why: 'unreachable' })
})

test('given up before the beginning: not sent', async () => {
  expect(await post(new URL('http://127.0.0.1:9/'), here, AbortSignal.abort())).toEqual({ kind: 'not-sent', why: 'stopped' })
})

test('a name that leads out of reach: not sent', async () => {
  const url = await serving((_, response) => { response.end() })
  url.hostname = 'localhost'
  expect(await post(url, { loopback: false, privateHosts: [] })).toEqual({ kind: 'not-sent', why: 'out-of-reach' })
  expect(await post(url)).toMatchObject({ kind: 'answered' })
})

test('a server without a certificate is not spoken to over https: not sent', async () => {
  const url = await raw((socket) => { socket.end('HTTP/1.1 400 Bad Request\r\n\r\n') })
  url.protocol = 'https:'
  expect(await post(url)).toEqual({ kind: 'not-sent', why: 'unreachable' })
})

test.each([
  ['hangs up at once', ''],
  ['speaks something else', 'SSH-2.0-OpenSSH\r\n'],
  ['stops within the headers', 'HTTP/1.1 200 OK\r\ncontent-le'],
  ['stops within the body', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"uri'],
  ['sends without end', `HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(1_100_000)}`],
])('a server that %s: cut, it may have happened', async (_, answer) => {
  expect(await post(await raw((socket) => { socket.end(answer) }))).toEqual({ kind: 'cut', why: 'no-answer' })
})

test('a refusal whose explanation is cut is still a refusal', async () => {
  const url = await raw((socket) => { socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 100\r\n\r\nno') })
  expect(await post(url)).toMatchObject({ kind: 'answered', status: 403, body: '' })
})

test('given up while the server is at it: cut', async () => {
  const patience = new AbortController()
  const url = await raw((socket) => { socket.once('close', () => {}); patience.abort() })
  expect(await post(url, here, patience.signal)).toEqual({ kind: 'cut', why: 'stopped' })
})
