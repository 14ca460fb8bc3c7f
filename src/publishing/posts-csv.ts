import type { SignedInApp } from '#src/app/must.ts'
import type { CsvTable, CsvValue } from '#src/kit/csv.ts'
import type { PostId } from '#src/kit/ids.ts'
import { postLines, readablePosts } from './list-of-posts.ts'
import { postStates } from './rules/post-states.ts'

const AT_ONCE = 200

/** The posts that this person may read, page by page, with the list's own filters. */
export function postsCsv(app: SignedInApp, query: URLSearchParams): Promise<CsvTable> {
  const state = postStates.find((one) => one === query.get('state'))
  const filter = { mine: query.get('whose') === 'mine', ...(state ? { states: [state] } : {}) }
  return Promise.resolve({ head: ['title', 'state', 'trouble', 'where', 'by', 'saved', 'address'], rows: rows(app, filter) })
}

async function* rows(app: SignedInApp, filter: Parameters<typeof readablePosts>[1]): AsyncGenerator<readonly CsvValue[]> {
  for (let before: { at: Date; id: PostId } | null = null; ;) {
    const found = await readablePosts(app, filter, before, AT_ONCE)
    const page = found.slice(0, AT_ONCE)
    for (const line of await postLines(app, page)) yield [line.title, line.state, line.trouble ? 'yes' : '', line.places.join('; '), line.by, line.savedAt, `/posts/${line.id}`]
    const last = page.at(-1)
    if (found.length <= AT_ONCE || !last) return
    before = { at: last.savedAt, id: last.id }
  }
}
