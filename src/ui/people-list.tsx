import type { ReactNode } from 'react'
import type { State } from './state.ts'
import { Tag } from './tag.tsx'

export interface PersonInPicture {
  readonly n: number
  readonly name: ReactNode
  readonly state: State
  /** e.g. "Not covered" */
  readonly word: string
  /** e.g. "Yearbook only" */
  readonly note?: ReactNode
  /** e.g. a `button.mini` "Ask guardian", with the name in a `.vh` */
  readonly action?: ReactNode
}

/** Who is in the picture, numbered as its boxes are. */
export function PeopleList({ people, idPrefix = 'person-' }: { readonly people: readonly PersonInPicture[]; readonly idPrefix?: string }) {
  return (
    <ol className="people">
      {people.map(({ n, name, state, word, note, action }) => (
        <li key={n} id={`${idPrefix}${n}`} data-s={state}>
          <b>{n}</b>
          <div><strong>{name}</strong><Tag state={state}>{word}</Tag>{note !== undefined && <small>{note}</small>}</div>
          {action}
        </li>
      ))}
    </ol>
  )
}
