import type { ReactNode } from 'react'
import { A } from './link.tsx'
import { LineMark } from './line-mark.tsx'
import { Spark } from './spark.tsx'
import type { State } from './state.ts'

export interface TileProps {
  readonly id: string
  readonly to: string
  /** ok in effect · warn slipping · stop not in effect · off guidance or not measured */
  readonly state: State
  /** The state in words, e.g. "Slipping". */
  readonly word: string
  /** The live figure, e.g. "49"; `of` what follows it in small: "of 64", "%", "readers". */
  readonly figure?: string | undefined
  readonly of?: string | undefined
  readonly title: string
  readonly section: string
  /** How it moves, in words: "steady", "down 8". */
  readonly trend?: string | undefined
  readonly points?: readonly number[] | undefined
  readonly current?: boolean | undefined
}

/** One clause on the wall, chosen by URL. */
export function Tile({ id, to, state, word, figure, of, title, section, trend, points, current = false }: TileProps) {
  return (
    <A className="tile" id={`tile-${id}`} data-s={state} to={to} keepScroll aria-current={current ? 'true' : undefined}>
      <span className="says-state">{word}<LineMark /></span>
      {figure !== undefined && <span className="fig">{figure}{of !== undefined && <small>{of === '%' ? of : ` ${of}`}</small>}</span>}
      <strong>{title}</strong>
      <span className="end"><span>{section}</span>{trend !== undefined && <span>{trend}</span>}{points && points.length > 1 && <Spark points={points} />}</span>
    </A>
  )
}

/** The policy as a wall of tiles, one a clause, under the policy's own headings. */
export function Wall({ title, level = 2, tiles }: { readonly title: ReactNode; readonly level?: 2 | 3; readonly tiles: readonly TileProps[] }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="wall-part">
      <Heading>{title}</Heading>
      <ul className="wall">{tiles.map((tile) => <li key={tile.id}><Tile {...tile} /></li>)}</ul>
    </section>
  )
}

/** Counts by state above the wall, each a link that filters it. */
export function Legend({ items }: { readonly items: readonly { readonly state: State; readonly text: string; readonly to: string; readonly current?: boolean | undefined }[] }) {
  return (
    <ul className="row legend">
      {items.map(({ state, text, to, current }) => <li key={state}><A to={to} data-s={state} aria-current={current ? 'true' : undefined}><LineMark />{text}</A></li>)}
    </ul>
  )
}
