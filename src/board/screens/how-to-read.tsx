import { useWords } from '#src/ui/words.tsx'
import { boardWords } from '../words.ts'
import { LineMark } from '#src/ui/line-mark.tsx'
import { inReadingOrder, standingState } from '../rules/standing.ts'

/** Beside the wall while no clause is open: what its six states mean. */
export function HowToRead() {
  const words = useWords(boardWords)
  return (
    <aside className="drawer stick stack" aria-labelledby="how-to-read">
      <h2 id="how-to-read">{words.chooseTitle}</h2>
      <p>{words.choose}</p>
      <dl className="facts">
        {inReadingOrder.map((one) => (
          <div key={one} data-s={standingState[one]}>
            <dt className="row"><LineMark />{words.standing(one)}</dt>
            <dd>{words.meaning(one)}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}
