import { A } from '#src/ui/link.tsx'
import { MeasureItem } from '#src/ui/measure-item.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { useWords } from '#src/ui/words.tsx'
import type { clausePage } from '../clause-page.ts'
import { standingState } from '#src/board/rules/standing.ts'
import { policyWords } from './words.ts'

type ClauseOnPage = Pick<Awaited<ReturnType<typeof clausePage>>, 'id' | 'edition' | 'measures' | 'figures' | 'checksOwnWords'>

/** What a clause does: each measure in words; its live figure only for whoever is signed in. */
export function ClauseDoes({ clause: { id, edition, measures, figures, checksOwnWords } }: { readonly clause: ClauseOnPage }) {
  const words = useWords(policyWords)
  const here = edition.ours && !edition.draft
  return (
    <section aria-labelledby="does" className="stack">
      <h2 id="does">{here ? words.does : words.doesElsewhere}</h2>
      {!edition.ours && <p className="dim">{edition.draft ? `${words.draftNot} ` : ''}{words.followNot(edition.district)}</p>}
      {figures?.worst && <p><span className="tag big" data-s={standingState[figures.worst.standing]}>{words.figure(figures.worst.holds, figures.worst.total, measures[figures.worst.of]?.unit ?? null)}</span></p>}
      {here && <p className="small dim">{words.measuresCount(measures.filter((one) => one.works).length, measures.length)}</p>}
      <ul className="links">
        {measures.map((measure, n) => {
          const figure = figures?.each[n]
          return (
            <MeasureItem key={n} state={measure.state === 'ok' && figure ? standingState[figure.standing] : measure.state} name={measure.name} acts={measure.acts} foot={measure.foot ?? undefined}>
              {measure.says}
              {figure && <><br /><Tag state={standingState[figure.standing]}>{words.figure(figure.holds, figure.total, measure.unit)}</Tag></>}
            </MeasureItem>
          )
        })}
      </ul>
      {checksOwnWords && <p className="noprint"><A to="/check-my-words">{words.checkOwnWords}</A></p>}
      {figures && <p className="noprint"><A to={`/board?clause=${encodeURIComponent(id)}`}>{words.onBoard}</A></p>}
    </section>
  )
}
