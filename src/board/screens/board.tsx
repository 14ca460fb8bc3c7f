import { useEffect, useRef } from 'react'
import { useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { mustBeSignedIn } from '#src/app/must.ts'
import { Columns } from '#src/ui/columns.tsx'
import { CsvLink } from '#src/ui/csv-link.tsx'
import { Filters } from '#src/ui/filters.tsx'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { Tabs } from '#src/ui/tabs.tsx'
import type { TileProps } from '#src/ui/wall.tsx'
import { Legend, Wall } from '#src/ui/wall.tsx'
import { useWords } from '#src/ui/words.tsx'
import { askedOf, boardPage } from '../board-page.ts'
import type { Asked, BoardTile, WallHeading } from '../board-page.ts'
import { boardWords } from '../words.ts'
import { DrawerOfClause } from './drawer-of-clause.tsx'
import { HowToRead } from './how-to-read.tsx'
import { inReadingOrder, standingState } from '../rules/standing.ts'

export const meta = () => [{ title: 'Board – Chalkline' }]

export async function loader({ request, url, context }: LoaderFunctionArgs) {
  const app = mustBeSignedIn(request, context)
  const asked = askedOf(url.searchParams)
  const hour = Number(new Intl.DateTimeFormat('en-US', { timeZone: app.district.timezone, hour: 'numeric', hourCycle: 'h23' }).format(app.now()))
  return { asked, part: hour < 12 ? 'morning' as const : hour < 18 ? 'afternoon' as const : 'evening' as const, ...await boardPage(app, asked) }
}

/** The board's URL with some of what it asks for changed. */
function boardUrl(asked: Asked, change: Partial<Asked>): string {
  const kept = Object.entries({ ...asked, ...change }).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return kept.length === 0 ? '/board' : `/board?${new URLSearchParams(kept).toString()}`
}

/** The policy as a wall: one tile a clause, with how it stands, its figure, and the evidence one click away. */
export default function Board() {
  const { asked, part, walls, drawer, policies, bearers, modalities, found } = useLoaderData<typeof loader>()
  const words = useWords(boardWords)
  useFocusOnDrawer(drawer?.id ?? null)
  const shut = { ...asked, clause: null }
  const tile = (one: BoardTile): TileProps => ({
    id: one.id, to: boardUrl(asked, { clause: one.id }), state: standingState[one.standing], word: words.standing(one.standing), title: one.title, section: one.id, current: one.id === drawer?.id,
    ...(one.figure ? { figure: String(one.figure.n), of: one.figure.total === null ? '%' : words.ofTotal(one.figure.total) } : {}),
    ...(one.unmeasured > 0 ? { trend: words.alsoUnmeasured(one.unmeasured) } : {}),
  })
  const heading = (one: WallHeading) => one.kind === 'capability' ? words.kind(one.of) : one.kind === 'frame' ? words.frame : one.kind === 'numbered' ? words.section(one.text) : one.text
  return (
    <>
      <Head title={words.title(part)} lede={<BoardLede />} />
      <Legend items={inReadingOrder.filter((one) => found.by[one] > 0 || asked.state === one).map((one) => ({
        state: standingState[one], text: words.counted(found.by[one], one), current: asked.state === one,
        to: boardUrl(shut, { state: asked.state === one ? null : one }),
      }))} />
      <Filters label={words.find} clear={boardUrl({ ...shut, q: '', policy: null, who: null, modality: null, state: null }, {})} hidden={{ ...(asked.state ? { state: asked.state } : {}), ...(asked.by ? { by: asked.by } : {}) }} filters={[
        { kind: 'search', name: 'q', label: words.find, value: asked.q, placeholder: words.findExample },
        ...(policies.length > 1 ? [{ kind: 'select' as const, name: 'policy', label: words.policy, value: asked.policy, options: [{ value: '', label: words.anyPolicy }, ...policies.map((one) => ({ value: one.policy, label: one.title }))] }] : []),
        { kind: 'select', name: 'who', label: words.who, value: asked.who, options: [{ value: '', label: words.anyone }, ...bearers] },
        { kind: 'select', name: 'modality', label: words.modality, value: asked.modality, options: [{ value: '', label: words.anyModality }, ...modalities] },
      ]} />
      <Tabs label={words.views} tabs={[
        { to: boardUrl(asked, { by: null }), text: words.asItReads, current: asked.by === null },
        { to: boardUrl(asked, { by: 'capability' }), text: words.byCapability, current: asked.by === 'capability' },
      ]} />
      <Columns aside="mid">
        <div>
          {walls.every(({ parts }) => parts.length === 0) && <p>{words.none} <A to="/board">{words.everything(found.all)}</A></p>}
          {walls.map((wall) => (
            <div key={wall.policy} className="policy-wall">
              {wall.title !== '' && <h2>{wall.title}</h2>}
              {wall.parts.map(({ headings, tiles }, n) => <Wall key={n} level={wall.title === '' ? 2 : 3} title={words.headings(headings.map(heading))} tiles={tiles.map(tile)} />)}
            </div>
          ))}
          <p><CsvLink to="/csv/board" label={words.csv} /></p>
        </div>
        {drawer ? <DrawerOfClause clause={drawer} back={boardUrl(shut, {})} /> : <HowToRead />}
      </Columns>
    </>
  )
}

/** Says in words what the wall shows, and leads to the clause that needs somebody most. */
function BoardLede() {
  const { asked, counts, working, out, slipping } = useLoaderData<typeof loader>()
  const words = useWords(boardWords)
  const to = (id: string) => boardUrl(asked, { clause: id })
  return (
    <>
      {words.inEffect(counts['in-effect'], working)}{' '}
      {out && <>{counts['not-in-effect'] === 1 ? words.oneIsNot : words.manyAreNot(counts['not-in-effect'])} <A to={to(out.id)} keepScroll>{out.title}</A>. </>}
      {out === null && slipping && <>{counts.slipping === 1 ? words.oneSlips : words.manySlip(counts.slipping)} <A to={to(slipping.id)} keepScroll>{slipping.title}</A>. </>}
      {words.unmeasured(counts.unmeasured)}
    </>
  )
}

/** Whoever opens a tile goes on in the drawer, and is back at the tile after: by keyboard and on a phone, where the drawer is far down. */
function useFocusOnDrawer(open: string | null): void {
  const before = useRef(open)
  useEffect(() => {
    if (before.current === open) return
    const goal = document.getElementById(open === null ? `tile-${before.current}` : 'drawer')
    before.current = open
    goal?.focus({ preventScroll: open !== null })
    // On a desk the drawer is beside the wall and in sight already; on a phone its top is where reading begins.
    const top = goal?.getBoundingClientRect().top ?? 0
    if (open !== null && (top < 0 || top > window.innerHeight / 2)) goal?.scrollIntoView({ block: 'start' })
  }, [open])
}
