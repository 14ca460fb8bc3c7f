import * as http from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Trouble } from '#src/platforms/platform.contract.ts'

export interface FaultProxy {
  readonly url: string
  /** Troubles the next request whose path matches, once; resolves when the trouble has struck. */
  next(path: RegExp, fault: Fault): Promise<void>
  /** Stops listening at once: the next connection is refused. */
  down(): void
  /** Listens again, at the same address. */
  up(): Promise<void>
  /** Requests that went through or were troubled, as `METHOD /path`. */
  readonly seen: readonly string[]
  close(): Promise<void>
}

/** What can strike one request; being down is the listener's own. */
export type Fault = Exclude<Trouble, 'down'> | 'server-error-after' | 'cut-before' | 'cut-mid-answer' | 'page' | 'redirect' | 'signed-out'

interface Due { readonly path: RegExp; readonly fault: Fault; readonly struck: () => void }

/**
 * A loopback server between an adapter and the real one that passes everything on, and breaks what
 * it is told to break. The real server does not fail on command, and this way its state is real.
 */
export async function faultProxy(target: string): Promise<FaultProxy> {
  let due: Due | null = null
  const seen: string[] = []
  const server = http.createServer((request, response) => {
    void handle(request, response).catch(() => response.destroy())
  })

  async function handle(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const body = await buffer(request)
    const path = request.url ?? '/'
    seen.push(`${request.method} ${path.split('?')[0]}`)
    const fault = due?.path.test(path) ? due : null
    if (fault === null) return pass(await ask(target, request, body), response)
    due = null
    switch (fault.fault) {
      case 'rate-limited': answer(response, 429, { error: 'RateLimitExceeded', message: 'Too many' }, { 'retry-after': '30' }); break
      case 'server-error': answer(response, 500, { error: 'InternalServerError', message: 'Oops' }); break
      case 'server-error-after': await ask(target, request, body); answer(response, 502, { error: 'UpstreamFailure' }); break
      case 'cut-before': response.destroy(); break
      case 'cut-after-send': await ask(target, request, body); response.destroy(); break
      case 'cut-mid-answer': {
        const { answered, bytes } = await ask(target, request, body)
        response.writeHead(answered.statusCode ?? 500, { 'content-type': 'application/json', 'content-length': bytes.length })
        response.write(bytes.subarray(0, 5), () => response.destroy())
        break
      }
      case 'redirect': answer(response, 307, {}, { location: `${target}${path}` }); break
      case 'signed-out': answer(response, 400, { error: 'ExpiredToken', message: 'Token has expired' }); break
      case 'page': response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Welcome to the hotel</title>'); break
      // Done, and never answered: the caller's patience ends first.
      case 'slow': await ask(target, request, body); break
    }
    fault.struck()
  }

  const listen = (port: number) => new Promise<void>((done) => { server.listen(port, '127.0.0.1', done) })
  const down = () => {
    server.close()
    server.closeAllConnections()
  }
  await listen(0)
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    next: (path, fault) => new Promise((struck) => { due = { path, fault, struck } }),
    down,
    up: () => listen(port),
    async close() { if (server.listening) down() },
  }
}

interface Answered { readonly answered: http.IncomingMessage; readonly bytes: Buffer }

async function ask(target: string, request: http.IncomingMessage, body: Buffer): Promise<Answered> {
  const { host: _host, connection: _connection, ...headers } = request.headers
  const outgoing = http.request(new URL(request.url ?? '/', target), { method: request.method ?? 'GET', headers, agent: false })
  const answered = new Promise<http.IncomingMessage>((done, fail) => { outgoing.once('error', fail).once('response', done) })
  outgoing.end(body)
  return { answered: await answered, bytes: await buffer(await answered) }
}

function pass({ answered, bytes }: Answered, response: http.ServerResponse): void {
  const { 'transfer-encoding': _encoding, connection: _connection, ...headers } = answered.headers
  response.writeHead(answered.statusCode ?? 502, headers).end(bytes)
}

const answer = (response: http.ServerResponse, status: number, body: object, headers: http.OutgoingHttpHeaders = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
