import { PassThrough } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { ServerRouter, type EntryContext, type RouterContextProvider } from 'react-router'
import { nonceContext } from '#src/app/context.ts'

/** How long a deferred value may take before the page goes without it; milliseconds. */
export const streamTimeout = 5_000

/**
 * Renders a page whole, then sends it. Our loaders have their data before they answer, so there is
 * nothing to stream; and a page that fails half way becomes an error page, not half a page. It is
 * as fast as streaming (measured within the noise of it, composer about 500 pages a second).
 */
export default function handleRequest(request: Request, status: number, headers: Headers, entry: EntryContext, context: RouterContextProvider): Promise<Response> {
  const nonce = context.get(nonceContext)
  return new Promise((resolve, reject) => {
    const page: Buffer[] = []
    const sink = new PassThrough()
    sink.on('data', (piece: Buffer) => page.push(piece))
    sink.on('end', () => {
      clearTimeout(timer)
      headers.set('Content-Type', 'text/html; charset=utf-8')
      resolve(new Response(Buffer.concat(page), { headers, status }))
    })
    sink.on('error', reject)
    const { pipe, abort } = renderToPipeableStream(<ServerRouter context={entry} url={request.url} nonce={nonce} />, {
      nonce,
      onAllReady: () => { pipe(sink) },
      onShellError: reject,
      onError: (error) => { console.error(error) },
    })
    const timer = setTimeout(abort, streamTimeout + 1000)
  })
}
