import { isRouteErrorResponse, useRouteError } from 'react-router'
import { Brand } from './brand.tsx'
import { errorWords } from './error-words.ts'
import { IncidentLine } from './incident.tsx'
import { A } from './link.tsx'
import { SkipLink } from './skip-link.tsx'
import { useWords } from './words.tsx'

/** What a screen may say when it throws `data({...}, { status })`; all of it optional. */
export interface ErrorNote {
  /** What happened, when the page knows more than the status. */
  readonly happened?: string
  /** What was kept: "Your draft is saved." */
  readonly kept?: string
  /** What to do now. */
  readonly todo?: string
  /** The number under which it is in the log; a 500 has one by itself. */
  readonly incident?: string
}

/** The page for whatever the route threw: what happened, what was kept, what to do. */
export function RouteErrorPage() {
  const error = useRouteError()
  return isRouteErrorResponse(error)
    ? <ErrorPage status={error.status} note={noteOf(error.data)} />
    : <ErrorPage status={500} note={{}} />
}

/** The same without a frame of its own, for a boundary inside of the shell. */
export function RouteErrorPart() {
  const error = useRouteError()
  return isRouteErrorResponse(error)
    ? <ErrorPart status={error.status} note={noteOf(error.data)} />
    : <ErrorPart status={500} note={{}} />
}

export function ErrorPage({ status, note }: { readonly status: number; readonly note: ErrorNote }) {
  return (
    <>
      <SkipLink />
      <header className="bar"><Brand to="/" name="Chalkline" /></header>
      <div className="shell"><main id="main" tabIndex={-1}><ErrorPart status={status} note={note} /></main></div>
    </>
  )
}

export function ErrorPart({ status, note }: { readonly status: number; readonly note: ErrorNote }) {
  const words = useWords(errorWords)
  const said = wordsOf(status, words)
  return (
    <section className="stack">
      <title>{said.title}</title>
      <div className="head"><h1>{said.title}</h1><p className="lede">{note.happened ?? said.happened}</p></div>
      <p>{note.kept ?? words.kept}</p>
      <p>{note.todo ?? said.todo}</p>
      {(status >= 500 || note.incident !== undefined) && <IncidentLine number={note.incident} />}
      <p className="row"><A className="btn go" to="/" hard>{words.home}</A></p>
    </section>
  )
}

function wordsOf(status: number, words: typeof errorWords.en): { readonly title: string; readonly happened: string; readonly todo: string } {
  switch (status) {
    case 403: return { title: words.t403, happened: words.h403, todo: words.d403 }
    case 404: return { title: words.t404, happened: words.h404, todo: words.d404 }
    case 409: return { title: words.t409, happened: words.h409, todo: words.d409 }
    case 413: return { title: words.t413, happened: words.h413, todo: words.d413 }
    case 422: return { title: words.t422, happened: words.h422, todo: words.d422 }
    default: return { title: words.t500, happened: words.h500, todo: words.d500 }
  }
}

/** A thrown Response's data: our own note, a sentence, or something we do not show. */
function noteOf(thrown: unknown): ErrorNote {
  if (typeof thrown === 'string' && thrown !== '' && !thrown.startsWith('Error: ') && thrown.length < 300) return { happened: thrown }
  if (typeof thrown !== 'object' || thrown === null) return {}
  const text = (key: keyof ErrorNote): Partial<Record<keyof ErrorNote, string>> => {
    const value: unknown = Reflect.get(thrown, key)
    return typeof value === 'string' ? { [key]: value } : {}
  }
  return { ...text('happened'), ...text('kept'), ...text('todo'), ...text('incident') }
}
