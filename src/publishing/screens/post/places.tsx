import { Form } from 'react-router'
import { DateText } from '#src/ui/date-text.tsx'
import { A } from '#src/ui/link.tsx'
import type { State } from '#src/ui/state.ts'
import { Tag } from '#src/ui/tag.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { useWords } from '#src/ui/words.tsx'
import type { PostView } from '../../load-post.ts'
import type { DeliveryState } from '../../rules/delivery.ts'
import { postWords } from '../words.ts'

const states: Readonly<Record<DeliveryState, State>> = { 'waiting': 'wait', 'publishing': 'due', 'published': 'ok', 'failed': 'stop', 'unknown': 'warn', 'by-hand': 'ask', 'taken-down': 'off', 'cancelled': 'off' }
type Place = Omit<PostView['places'][number], 'at'> & { readonly at: Date | string | null }

/** Each place the post goes to: how it stands there, and what a person has to say where no program can know. */
export function Places({ post }: { readonly post: { readonly places: readonly Place[]; readonly may: { readonly takeDown: boolean }; readonly own: boolean; readonly state: string } }) {
  const words = useWords(postWords)
  return (
    <section id="places" className="stack" aria-labelledby="places-title">
      <h2 id="places-title" className="sub">{post.state === 'published' || post.state === 'taken-down' ? words.places : words.placesToBe}</h2>
      <ul className="links">
        {post.places.map((place) => (
          <li key={place.id} className="measure" data-s={states[place.state]}>
            <i className="mark" aria-hidden="true" />
            <div className="stack tight">
              <p className="row apart"><strong><A to={`/presences/${place.slug}`}>{place.name}</A></strong> <Tag state={states[place.state]}>{words.delivery(place.state)}</Tag></p>
              {place.reason !== null && <p className="why">{place.reason}</p>}
              {place.at !== null && <p className="small dim"><DateText at={place.at} />{place.url !== null && place.state !== 'taken-down' && <> · <a href={place.url} rel="noreferrer">{words.openThere}</a></>}</p>}
              {post.may.takeDown && place.byHand && (place.state === 'published' || place.state === 'by-hand' || place.state === 'unknown') && (
                <Form method="post"><input type="hidden" name="delivery" value={place.id} /><button className="mini" name="intent" value="is-down">{words.isDown}<span className="vh"> {place.name}</span></button></Form>
              )}
              {post.own && (place.state === 'by-hand' || place.state === 'unknown') && (post.state === 'scheduled' || post.state === 'published') && <Resolve place={place} />}
              {post.own && place.state === 'failed' && (post.state === 'approved' || post.state === 'scheduled' || post.state === 'published') && (
                <Form method="post"><input type="hidden" name="delivery" value={place.id} /><button className="mini" name="intent" value="not-there">{words.tryAgain}<span className="vh"> {place.name}</span></button></Form>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Resolve({ place }: { readonly place: Place }) {
  const words = useWords(postWords)
  return (
    <Form method="post" className="stack tight">
      <p className="why">{place.state === 'by-hand' ? words.byHandHelp : words.unknownHelp}</p>
      <input type="hidden" name="delivery" value={place.id} />
      <TextField name="url" id={`url-${place.id}`} label={words.pasteLink} type="url" inputMode="url" />
      <p className="row">
        <button className="mini" name="intent" value="there">{words.itIsThere}<span className="vh"> {place.name}</span></button>
        <button className="mini" name="intent" value="not-there">{place.state === 'unknown' ? words.notThere : words.notPosted}<span className="vh"> {place.name}</span></button>
      </p>
    </Form>
  )
}
