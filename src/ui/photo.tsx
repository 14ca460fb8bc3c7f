import type { State } from './state.ts'
import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

/** A person's place in a picture, in fractions (0 to 1) of its width and height, with the state of their release. */
export interface Region {
  readonly n: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly state: State
  readonly name: string
  /** The state in words, e.g. "no release". */
  readonly word: string
}

/** A picture, with a numbered box per person. The list under it (PeopleList) is the accessible truth; each box leads there. */
export function Photo({ src, alt, width, height, regions = [], idPrefix = 'person-' }: {
  readonly src: string
  readonly alt: string
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly regions?: readonly Region[]
  readonly idPrefix?: string
}) {
  return (
    <figure className="photo">
      <img src={src} alt={alt} width={width} height={height} />
      {regions.length > 0 && <svg className="faces">{regions.map((region) => <Face key={region.n} region={region} to={`#${idPrefix}${region.n}`} />)}</svg>}
    </figure>
  )
}

const percent = (fraction: number) => `${(fraction * 100).toFixed(2)}%`

/**
 * SVG without a view box: its attributes take per cent of the picture, and its label stays in
 * pixels. A style attribute would do the same, but our content security policy allows none.
 */
function Face({ region, to }: { readonly region: Region; readonly to: string }) {
  const words = useWords(uiWords)
  const { n, x, y, width, height, state, name, word } = region
  const label = n > 9 ? 48 : 40
  const above = y > 0.1
  return (
    <a className="face" href={to} data-s={state} aria-label={words.person(n, name, word)}>
      <svg x={percent(x)} y={percent(y)} width={percent(width)} height={percent(height)} overflow="visible">
        <rect className="halo" width="100%" height="100%" rx="4" />
        <rect className="box" width="100%" height="100%" rx="4" />
        {state === 'stop' && <rect className="halo thin" width="100%" height="100%" rx="4" />}
        <svg y={above ? -21 : 0} x="-1.5" width={label} height="22" overflow="visible">
          <rect className="flag" width={label} height="22" rx="3" />
          <text x="7" y="16">{n}</text>
          <Shape state={state} x={label - 20} />
        </svg>
      </svg>
    </a>
  )
}

/** The state's shape, 14 pixels, drawn because CSS masks do not reach into SVG everywhere. */
function Shape({ state, x }: { readonly state: State; readonly x: number }) {
  return <svg x={x} y="4" width="14" height="14" viewBox="0 0 16 16"><path className="shape" fillRule="evenodd" d={shapes[state] ?? shapes.note} /></svg>
}

const shapes: Partial<Record<State, string>> & { readonly note: string } = {
  ok: 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Zm4.4 5.8-5.2 5.8-3.6-3.4 1.3-1.4 2.2 2.1 3.9-4.4z',
  stop: 'M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7zM3.5 6.9v2.2h9V6.9z',
  warn: 'M8 .8 16 15H0zM7 5.5v5h2v-5zm0 6.2v1.9h2v-1.9z',
  ask: 'm8 0 8 8-8 8-8-8zm0 4L4.6 7.6H7V12h2V7.6h2.4z',
  wait: 'M7 0h2v2.4H7zM7 13.6h2V16H7zM0 7h2.4v2H0zM13.6 7H16v2h-2.4zM1.6 3 3 1.6l1.9 1.9-1.4 1.4zM11.1 12.5l1.4-1.4L14.4 13 13 14.4zM1.6 13l1.9-1.9 1.4 1.4L3 14.4zM11.1 3.5 13 1.6 14.4 3l-1.9 1.9z',
  note: 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Zm0 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM7 7h2v5H7zm0-3h2v2H7z',
}
