import { createHash } from 'node:crypto'
import { PassThrough } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { ServerRouter, type EntryContext, type HandleErrorFunction, type RouterContextProvider } from 'react-router'
import { nonceContext } from '#src/app/context.ts'
import { report } from '#src/app/report.ts'
import { IncidentProvider } from './ui/incident.tsx'

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
    let shell = false
    const sink = new PassThrough()
    sink.on('data', (piece: Buffer) => page.push(piece))
    sink.on('end', () => {
      clearTimeout(timer)
      headers.set('Content-Type', 'text/html; charset=utf-8')
      resolve(new Response(Buffer.concat(page), { headers, status }))
    })
    sink.on('error', reject)
    const tree = <IncidentProvider value={incidentOf(nonce)}><ServerRouter context={entry} url={request.url} nonce={nonce} /></IncidentProvider>
    const { pipe, abort } = renderToPipeableStream(tree, {
      nonce,
      onShellReady: () => { shell = true },
      onAllReady: () => { pipe(sink) },
      onShellError: (error) => {
        clearTimeout(timer)
        reject(error)
      },
      // A failure before the shell is rejected, and comes to handleError.
      onError: (error) => { if (shell) report(error) },
    })
    const timer = setTimeout(abort, streamTimeout + 1000)
  })
}

/** Writes an unexpected failure to the log under the number that its page shows. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return
  console.error(`Incident ${incidentOf(context.get(nonceContext))}`)
  report(error)
}

/** A number for this response, the same wherever it is asked for; it tells nothing of the nonce. */
const incidentOf = (nonce: string): string => createHash('sha256').update(nonce).digest().readUInt32BE(0).toString().padStart(10, '0').replace(/(\d{3})(\d{3})(\d{4})/, '$1-$2-$3')
