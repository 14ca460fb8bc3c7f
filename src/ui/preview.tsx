import { useId, type ReactNode } from 'react'
import type { State } from './state.ts'
import { Tag } from './tag.tsx'
import { sayNumber, usePlace, useWords } from './words.tsx'
import { uiWords } from './ui-words.ts'

/** How a post will look on one platform, with that platform's limit. */
export function Preview({ platform, fit, picture, square = false, title, text, length, note }: {
  readonly platform: string
  readonly fit: { readonly state: State; readonly word: string }
  readonly picture?: string | undefined
  readonly square?: boolean
  readonly title?: string | undefined
  readonly text: string
  /** Characters used and allowed, as the platform counts them. */
  readonly length?: { readonly used: number; readonly limit: number } | undefined
  readonly note?: ReactNode
}) {
  return (
    <article className="card">
      <h3 className="row apart">{platform} <Tag state={fit.state}>{fit.word}</Tag></h3>
      {picture !== undefined && <img className={square ? 'shot square' : 'shot'} src={picture} alt="" />}
      <p className="small preview-text" dir="auto">{title !== undefined && <strong>{title}</strong>}{text}</p>
      {length && <LengthMeter {...length} />}
      {note !== undefined && <p className="small dim">{note}</p>}
    </article>
  )
}

/** Characters used of those allowed. */
export function LengthMeter({ used, limit }: { readonly used: number; readonly limit: number }) {
  const words = useWords(uiWords)
  const { locale } = usePlace()
  const id = useId()
  return (
    <p className="small dim">
      <label htmlFor={id}>{words.characters(sayNumber(used, locale), sayNumber(limit, locale))}</label>
      <meter id={id} min={0} max={limit} high={Math.floor(limit * 0.95)} optimum={0} value={Math.min(used, limit)} />
    </p>
  )
}

/** The previews side by side. */
export function Previews({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <section className="looks" aria-labelledby="looks-title"><h2 id="looks-title">{title}</h2><div className="seals">{children}</div></section>
}
