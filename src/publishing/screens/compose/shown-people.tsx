import type { KeyboardEvent } from 'react'
import { Alert } from '#src/ui/alert.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { PeopleList } from '#src/ui/people-list.tsx'
import type { PersonInPicture } from '#src/ui/people-list.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { useWords } from '#src/ui/words.tsx'
import type { PictureView } from '../../picture-views.ts'
import { composerWords } from '../words.ts'
import type { Choosing } from './pictures-pane.tsx'

type Picture = PictureView
type Person = Picture['people'][number]

/** Who can be seen in a picture, each with the state of their release; and how to say so. */
export function ShownPeople({ picture, choose }: { readonly picture: Picture; readonly choose: Choosing | undefined }) {
  const words = useWords(composerWords)
  const { id } = picture
  return (
    <section className="stack tight" aria-label={words.whoIsShown}>
      {picture.people.length > 0 && <PeopleList idPrefix={`person-${id}-`} people={picture.people.map((person) => line(words, id, person))} />}
      {picture.nobody
        ? <p className="row"><span>{words.nobodySaid}</span> <button className="mini" name="intent" value={`nobody:${id}:no`}>{words.takeBack}</button></p>
        : (
          <>
            {choose && <Choose picture={id} choose={choose} />}
            {picture.namedInFile.length > 0 && picture.people.length === 0 && <p className="small dim">{words.namedInFile} {picture.namedInFile.join(', ')}</p>}
            <TextField name={`who:${id}`} id={`who-${id}`} label={words.whoName} autoComplete="off" defaultValue={picture.people.length === 0 ? picture.namedInFile[0] ?? '' : ''} key={picture.people.length} onKeyDown={(event) => enterAdds(event, id)} />
            <p className="row">
              <button className="mini" name="intent" value={`name:${id}`}>{words.addPerson}</button>
              <button className="mini" name="intent" value={`show:${id}:unknown`}>{words.addUnknown}</button>
              <button className="mini" name="intent" value={`nobody:${id}:yes`}>{words.nobody}</button>
            </p>
          </>
        )}
    </section>
  )
}

/** Enter in the name adds the person; the form's own first button would only save. */
function enterAdds(event: KeyboardEvent<HTMLInputElement>, picture: string) {
  const { form } = event.currentTarget
  const button = form?.querySelector<HTMLButtonElement>(`button[value="name:${picture}"]`)
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || !form || !button) return
  event.preventDefault()
  form.requestSubmit(button)
}

function Choose({ picture, choose }: { readonly picture: string; readonly choose: Choosing }) {
  const words = useWords(composerWords)
  if (choose.candidates.length === 0) return <Alert state="warn">{words.noSuchPerson(choose.asked)}</Alert>
  return (
    <Alert state="note" title={words.which(choose.asked)}>
      <ul className="row">
        {choose.candidates.map((one) => {
          const who = 'student' in one.who ? `student:${one.who.student}` : 'person' in one.who ? `person:${one.who.person}` : 'unknown'
          return <li key={who}><button className="mini" name="intent" value={`show:${picture}:${who}`}>{one.name} <small>{one.note}</small></button></li>
        })}
      </ul>
    </Alert>
  )
}

function line(words: typeof composerWords.en, asset: string, person: Person): PersonInPicture {
  const act = (verb: string, label: string) => <button className="mini" name="intent" value={`change-person:${asset}:${person.id}:${verb}`}>{label}<span className="vh"> {person.name ?? words.unknownPerson}</span></button>
  return {
    n: person.n, name: person.name ?? words.unknownPerson, ...stateOfPerson(words, person),
    action: <span className="row">{act(person.recognisable ? 'not-recognisable' : 'recognisable', person.recognisable ? words.notRecognisable : words.recognisable)}{act('remove', words.remove)}</span>,
  }
}

export function stateOfPerson(words: typeof composerWords.en, { kind, release, recognisable }: Pick<Person, 'kind' | 'release' | 'recognisable'>): Pick<PersonInPicture, 'state' | 'word' | 'note'> {
  if (!recognisable) return { state: 'off', word: words.hidden }
  if (kind === 'unknown') return { state: 'wait', word: words.notNamed, note: words.needed }
  if (release === null) return { state: 'note', word: words.agreed }
  switch (release.kind) {
    case 'covered': return { state: 'ok', word: words.covered, note: <span>{words.until} <DateText at={release.by.until} style="day" /></span> }
    case 'withdrawn': return { state: 'stop', word: words.withdrawn, note: <DateText at={release.on} style="day" /> }
    case 'refused': return { state: 'stop', word: words.refused }
    case 'ended': return { state: 'stop', word: words.ended, note: <DateText at={release.on} style="day" /> }
    case 'not-yet': return { state: 'stop', word: words.notCovered, note: <span>{words.from} <DateText at={release.from} style="day" /></span> }
    case 'other-purpose': return { state: 'stop', word: words.notCovered, note: words.onlyFor(release.purposes.map((purpose) => words.purpose(purpose)).join(', ')) }
    case 'other-channel':
    case 'channel-unknown': return { state: 'warn', word: words.notCovered, note: words.onlyFor(release.channels.join(', ')) }
    case 'of-age': return { state: 'stop', word: words.notCovered, note: words.ofAge }
    case 'none': return { state: 'stop', word: words.notCovered, note: words.noRelease }
  }
}
