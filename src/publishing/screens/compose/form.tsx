import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { DateText } from '#src/ui/date-text.tsx'
import { Choices } from '#src/ui/choices.tsx'
import type { Choice } from '#src/ui/choices.tsx'
import { Preview, Previews } from '#src/ui/preview.tsx'
import { stateOf } from '#src/ui/state.ts'
import { Tag } from '#src/ui/tag.tsx'
import { SelectField, TextField } from '#src/ui/text-field.tsx'
import { useWords } from '#src/ui/words.tsx'
import { Words } from '#src/ui/words-area.tsx'
import type { ComposerView } from '../../load-composer.ts'
import { composerWords } from '../words.ts'
import { useFocusKept } from './after-answer.ts'
import { useAutosave } from './autosave.ts'
import type { Choosing } from './pictures-pane.tsx'
import { PicturesPane } from './pictures-pane.tsx'
import { canBeSent } from './verdict-pane.tsx'

const FEW_PLACES = 6

/** The composer's one form: without script every button saves it all and does its deed; with script it saves itself. */
export function ComposerForm({ view, choose, problems, children }: { readonly view: ComposerView; readonly choose: Choosing | undefined; readonly problems: readonly { readonly field: string; readonly message: string }[]; readonly children: ReactNode }) {
  const words = useWords(composerWords)
  const { form, changed, sending, rewritten, trouble } = useAutosave(view)
  const { pressedIn } = useFocusKept()
  const error = (field: string) => problems.find((one) => one.field === field)?.message
  const chosen = view.places.filter((place) => place.chosen)
  const spans = view.findings.flatMap((finding) => (finding.at.kind === 'text' && !finding.answered ? [{ start: finding.at.start, end: finding.at.end, state: stateOf[finding.outcome] }] : []))
  // Communications may speak for every account: the ones this post has nothing to do with stay folded.
  const near = view.places.length <= FEW_PLACES ? view.places : view.places.filter((place) => place.chosen || place.own)
  const far = view.places.filter((place) => !near.includes(place))
  const canGo = canBeSent(view)
  return (
    <Form method="post" encType="multipart/form-data" ref={form} onInput={changed} onSubmit={(event) => { pressedIn(event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null); sending(event) }} className="compose">
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="seen" value={view.contentHash} />
      {/* Enter in a field means the first button of a form: that one saves. */}
      <button name="intent" value="save" className="vh" tabIndex={-1} aria-hidden="true">{words.save}</button>
      <div className="row apart compose-head">
        <div>
          <p className="dim small">{chosen.length > 0 ? words.draftFor(chosen.map((place) => place.name).join(', ')) : words.noPlaceYet}, {trouble === null ? <>{words.saved} <DateText at={view.savedAt} style="time" /></> : <Tag state="stop">{words.notSaved(trouble)}</Tag>}</p>
          <h1>{view.title === '' ? words.newTitle : view.title}</h1>
        </div>
        <p className="row">
          <button name="intent" value="save">{words.save}</button>
          <button name="intent" value="submit" className="go" aria-disabled={canGo ? undefined : true} aria-describedby={canGo ? undefined : 'verdict-summary'}>
            {view.outcome === 'ready' ? (view.goOut ? words.scheduleIt : words.publish) : view.approver === null ? words.sendForApproval : words.sendTo(view.approver)}
          </button>
        </p>
      </div>
      <div className="panes">
        <section aria-labelledby="words-title" className="stack">
          <h2 id="words-title"><label htmlFor="words">{words.wordsLabel}</label></h2>
          <Words key={`${view.id} ${rewritten}`} id="words" name="words" text={view.words} spans={spans} aria-describedby="words-note" maxLength={1_000_000} />
          <p id="words-note" className="small dim">{words.underlined(spans.length)}</p>
          <TextField name="title" label={words.titleLabel} hint={words.titleHint} defaultValue={view.title} maxLength={200} error={error('title')} />
          <Choices kind="checkbox" name="presence" legend={words.whereLabel} error={error('presence')} choices={near.map((place) => choice(words, place))} chosen={chosen.map((place) => place.id)} />
          {far.length > 0 && <details><summary>{words.otherPlaces(far.length)}</summary><Choices kind="checkbox" name="presence" legend={words.otherPlacesLegend} choices={far.map((place) => choice(words, place))} /></details>}
          <fieldset>
            <legend>{words.whenLegend}</legend>
            <p className="hint">{words.whenHint}</p>
            <div className="row">
              <TextField name="day" type="date" label={words.day} defaultValue={view.goOut?.day ?? ''} error={error('day')} />
              <TextField name="hour" type="time" label={words.hour} defaultValue={view.goOut?.hour ?? ''} />
            </div>
          </fieldset>
          <SelectField name="language" label={words.language} defaultValue={view.language} options={[{ value: 'en', label: words.english }, { value: 'es', label: words.spanish }]} />
        </section>
        <PicturesPane view={view} choose={choose} error={error('pictures')} />
        {children}
        <Looks view={view} />
      </div>
    </Form>
  )
}

const choice = (words: typeof composerWords.en, place: ComposerView['places'][number]): Choice =>
  ({ value: place.id, label: place.name, note: `${place.label}${place.platform === 'feed' ? '' : ` ${place.handle}`}${place.byHand ? `, ${words.byHand}` : ''}` })

function Looks({ view }: { readonly view: ComposerView }) {
  const words = useWords(composerWords)
  const picture = view.pictures[0]
  return (
    <Previews title={words.looks}>
      {view.previews.length === 0 && <p className="dim">{words.nowhere}</p>}
      {view.previews.map((place) => (
        <Preview
          key={place.presence} platform={place.presence} square={place.platform === 'instagram'} text={view.words.slice(0, 260)}
          {...(place.platform === 'feed' && view.title !== '' ? { title: view.title } : {})}
          {...(picture ? { picture: `/pictures/${picture.id}` } : {})}
          fit={place.problem ? { state: 'stop', word: words.tooMuch } : place.deadLink ? { state: 'warn', word: words.deadLink } : { state: 'ok', word: words.fits }}
          {...(place.length && place.length.limit <= 5000 ? { length: place.length } : {})}
          note={place.problem ?? [place.deadLink ? words.deadLinkNote : '', place.byHand ? words.byHandNote : ''].filter(Boolean).join(' ')}
        />
      ))}
    </Previews>
  )
}
