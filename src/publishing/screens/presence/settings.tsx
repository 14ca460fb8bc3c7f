import { Form } from 'react-router'
import { Choices } from '#src/ui/choices.tsx'
import { ClauseLink } from '#src/ui/clause-link.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { FlipTable } from '#src/ui/flip-table.tsx'
import { A } from '#src/ui/link.tsx'
import type { State } from '#src/ui/state.ts'
import { Tag } from '#src/ui/tag.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { useWords } from '#src/ui/words.tsx'
import type { PresenceView } from '../../load-presence.ts'
import type { PresenceDeed } from '../../presence-intents.ts'
import { presenceWords } from './words.ts'

const looks = { matches: 'ok', differs: 'stop', open: 'wait' } as const satisfies Record<string, State>

type Settings = Omit<PresenceView['settings'], 'at' | 'until'> & { readonly at: Date | string | null; readonly until: Date | string | null }
interface Part { readonly slug: string; readonly settings: Settings; readonly checklist: PresenceView['checklist']; readonly may: PresenceView['may'] }

/** The last look at the settings: how each should be and how it is; or the form for the next look. */
export function SettingsPart({ presence, reviewing, deed }: { readonly presence: Part; readonly reviewing: boolean; readonly deed: PresenceDeed | undefined }) {
  const words = useWords(presenceWords)
  const { settings, may, slug } = presence
  return (
    <section id="settings" className="stack" aria-labelledby="settings-title">
      <div className="stack tight">
        <h2 id="settings-title">{reviewing ? words.reviewTitle : words.settings}</h2>
        {settings.at !== null && !reviewing && (
          <p className="why">
            {settings.by === null ? words.settingsOn : words.settingsBy(settings.by)} <DateText at={settings.at} style="day" />.{' '}
            {settings.state === 'stale' && settings.until !== null ? <>{words.endedOn} <DateText at={settings.until} style="day" />.</> : words.goodFor(settings.days)}{' '}
            {settings.clause && <ClauseLink clause={settings.clause} />}
          </p>
        )}
        {settings.at === null && !reviewing && <p className="why">{words.neverReviewed} {settings.clause && <ClauseLink clause={settings.clause} />}</p>}
        {settings.at !== null && !may.seesSettings && <p className="why">{words.settingsHidden}</p>}
      </div>
      {reviewing ? <ReviewForm presence={presence} deed={deed} /> : (
        <>
          {settings.answers.length > 0 && (
            <FlipTable
              caption={words.settings} captionHidden rows={settings.answers} rowKey={(one) => one.setting}
              columns={[
                { key: 'setting', head: words.setting, names: true, cell: (one) => one.setting },
                { key: 'should', head: words.shouldBe, cell: (one) => one.shouldBe },
                { key: 'is', head: words.is, cell: (one) => one.is ?? words.notSeen },
                { key: 'state', head: words.state, plain: true, cell: (one) => <Tag state={looks[one.state]}>{words.answer(one.state)}</Tag> },
              ]}
            />
          )}
          {may.keep && <p className="row"><A className="btn" to={`/presences/${slug}?review=start#settings`}>{settings.at === null ? words.startReview : words.startAgain}</A></p>}
        </>
      )}
    </section>
  )
}

/** One line a setting. What was typed before an error stays. */
function ReviewForm({ presence: { slug, checklist }, deed }: { readonly presence: Part; readonly deed: PresenceDeed | undefined }) {
  const words = useWords(presenceWords)
  const missing = deed?.said === 'say-what' ? deed.about ?? [] : []
  return (
    <Form method="post" action={`/presences/${slug}?review=start`} className="stack">
      <ErrorSummary errors={missing.map((setting) => ({ field: `is:${setting}`, message: words.sayWhat(setting) }))} />
      <p>{words.reviewHow}</p>
      <ul className="links">
        {checklist.map(({ setting, shouldBe }) => (
          <li key={setting} className="review">
            <Choices
              kind="radio" name={`state:${setting}`} legend={setting} hint={`${words.shouldBe}: ${shouldBe}`} chosen={[deed?.asked?.[`state:${setting}`] ?? 'open']}
              choices={[{ value: 'matches', label: words.asItShould }, { value: 'differs', label: words.differs }, { value: 'open', label: words.notSeen }]}
            />
            <TextField
              name={`is:${setting}`} label={<>{words.howIsIt}<span className="vh">: {setting}</span></>} maxLength={200} autoComplete="off"
              defaultValue={deed?.asked?.[`is:${setting}`] ?? ''} error={missing.includes(setting) ? words.sayWhat(setting) : undefined}
            />
          </li>
        ))}
      </ul>
      <p className="row"><button className="go" name="intent" value="review">{words.recordReview}</button><A className="btn" to={`/presences/${slug}#settings`}>{words.notNow}</A></p>
    </Form>
  )
}
