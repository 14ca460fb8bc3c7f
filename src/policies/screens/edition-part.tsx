import { clauseHref } from '#src/ui/clause-link.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { Facts } from '#src/ui/facts.tsx'
import { A } from '#src/ui/link.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { useWords } from '#src/ui/words.tsx'
import type { EditionPage } from '../library-page.ts'
import { bearerWords } from '../measure-words/bearer-words.ts'
import { historyFacts } from './history-facts.tsx'
import { TheirWords } from './their-words.tsx'
import { policyWords } from './words.ts'

/** One policy to be read: its particulars, then its clauses under its own headings. While one searches, the clauses alone. */
export function EditionPart({ edition, filtering }: { readonly edition: EditionPage; readonly filtering: boolean }) {
  const words = useWords(policyWords)
  const names = useWords(bearerWords)
  const { contact } = edition
  return (
    <section className="edition" id={edition.policy}>
      <div className="stack">
        <h2><TheirWords>{edition.title}</TheirWords></h2>
        <p className="row wider">
          <Tag state={edition.draft ? 'note' : 'ok'} fill>{edition.draft ? words.draft : words.inForce}</Tag>
          <span className="dim">{[words.kind(edition.kind), ...(edition.number ? [words.number(edition.number)] : []), words.fromDistrict(edition.district, edition.state)].join(', ')}</span>
        </p>
        {!filtering && edition.summary !== null && <p className="says"><TheirWords>{edition.summary}</TheirWords></p>}
        {!filtering && !edition.basis && <p>{words.noDiscipline}</p>}
        {!filtering && (
          <Facts across facts={[
            ...(edition.history.length === 0 ? [{ term: words.history, value: words.notReviewed }] : historyFacts(edition.history.filter((one) => one.event !== 'reviewed' || edition.reviewed === null), words.event)),
            ...(edition.reviewed ? [{ term: words.lastReviewed, value: <DateText at={edition.reviewed} style="full" /> }] : []),
            ...(contact ? [{ term: words.questions, value: <TheirWords>{[contact.name ?? names.the(contact.role), contact.phone].filter((one) => one !== null).join(', ')}</TheirWords> }] : []),
            ...(edition.responsible ? [{ term: words.responsible, value: <TheirWords>{edition.responsible}</TheirWords> }] : []),
          ]} />
        )}
      </div>
      {edition.parts.map(({ heading, clauses }) => (
        <div key={`${heading.kind} ${heading.text}`}>
          <h3>{heading.kind === 'frame' ? words.frame : heading.kind === 'numbered' ? words.section(heading.text) : <TheirWords>{heading.text}</TheirWords>}</h3>
          <ol className="clauses">
            {clauses.map((clause) => (
              <li key={clause.id}>
                <h4><A to={clause.changed ? `${clauseHref(clause.id)}?read=changed` : clauseHref(clause.id)}><TheirWords>{clause.title}</TheirWords></A> <small>{clause.id}</small></h4>
                <p className="says"><TheirWords>{clause.says}</TheirWords></p>
                <p className="small dim meta"><strong>{names.modality(clause.modality)}</strong> <span>{clause.bearer.map((one) => names.bearer(one)).join(', ')}</span> <span>{clause.context.map((one) => names.context(one)).join(', ')}</span></p>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}
