import type { LoaderFunctionArgs } from 'react-router'
import { boardRows } from '#src/board/board-csv.ts'
import { csvPieces } from '#src/kit/csv.ts'
import type { CsvTable } from '#src/kit/csv.ts'
import { accountsCsv, presencesCsv } from '#src/presences/presences-csv.ts'
import { postsCsv } from '#src/publishing/posts-csv.ts'
import { releasesCsv } from '#src/releases/releases-csv.ts'
import type { App } from '../app.ts'
import { appContext } from '../context.ts'
import { mustBeSignedIn, notFound } from '../must.ts'
import type { SignedInApp } from '../must.ts'

/** The lists that anybody may have. */
const open: Readonly<Record<string, (app: App, query: URLSearchParams) => Promise<CsvTable>>> = { accounts: accountsCsv }

/** The lists for people who are signed in: each shows what its page shows to this person, with the same filters. */
const inside: Readonly<Record<string, (app: SignedInApp, query: URLSearchParams) => Promise<CsvTable | null>>> = { board: boardRows, posts: postsCsv, presences: presencesCsv, releases: releasesCsv }

/** A list of the house as a file for a spreadsheet, sent as it is read. */
export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<Response> {
  const list = params['list'] ?? ''
  const { searchParams } = new URL(request.url)
  const app = context.get(appContext)
  const table = Object.hasOwn(open, list) ? await open[list]?.(app, searchParams) : Object.hasOwn(inside, list) ? await inside[list]?.(mustBeSignedIn(request, context), searchParams) : undefined
  if (!table) return notFound()
  return new Response(streamOf(csvPieces(table)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${list}-${app.today()}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

/** Pieces of text as they are asked for; whoever stops reading stops the list. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(reader) {
      const { value, done } = await pieces.next()
      if (done) reader.close()
      else reader.enqueue(encoder.encode(value))
    },
    async cancel() { await pieces.return(undefined) },
  })
}
