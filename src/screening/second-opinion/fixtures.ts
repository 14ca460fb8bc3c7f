import * as http from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a question brought to the server of a test. */
export interface Received {
  readonly method: string
  readonly path: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
  /** All of it, but for the server's own port, whose digits may be any. */
  readonly wire: string
}

export interface OpinionServer {
  /** `http://127.0.0.1:…/v1` */
  readonly url: string
  readonly received: readonly Received[]
  /** How the next questions are answered, one after another; the last one stays. */
  answers(...handlers: readonly Answer[]): void
  close(): Promise<void>
}

export type Answer = (response: http.ServerResponse, received: Received) => void

export const json = (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => { response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value)) }

/** Both shapes, as their servers answer them. */
export const moderated = (scores: Readonly<Record<string, number>>): Answer => json({ id: 'modr-1', model: 'm', results: [{ flagged: false, categories: {}, category_scores: scores }] })
export const chatted = (content: string | null): Answer => json({ id: 'c-1', object: 'chat.completion', choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }] })

/** A real server on this machine that speaks what a test tells it to, and keeps what it was asked. */
export async function opinionServer(): Promise<OpinionServer> {
  const received: Received[] = []
  let waiting: readonly Answer[] = [moderated({ harassment: 0.01 })]
  const server = http.createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => { body += chunk }).on('end', () => {
      const one: Received = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body, wire: [request.method, request.url, JSON.stringify({ ...request.headers, host: '' }), body].join('\n') }
      received.push(one)
      const [answer, ...rest] = waiting
      if (rest.length > 0) waiting = rest
      answer?.(response, one)
    })
  })
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready) })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    received,
    answers: (...handlers) => { waiting = handlers },
    close: () => new Promise((closed) => {
      server.closeAllConnections()
      server.close(() => closed())
    }),
  }
}
