import { Card } from '#src/ui/card.tsx'
import { A } from '#src/ui/link.tsx'
import type { State } from '#src/ui/state.ts'
import { useWords } from '#src/ui/words.tsx'
import type { Likeness } from '../rules/likeness.ts'
import type { ListedAccount } from '../rules/which-account.ts'
import { accountsWords } from '../words.ts'
import { Fill } from './fill.tsx'

type Known = ListedAccount & { readonly label: string; readonly school: string }
export type LabelledAnswer =
  | { readonly kind: 'ours'; readonly accounts: readonly Known[]; readonly platformKnown: boolean }
  | { readonly kind: 'elsewhere'; readonly asked: string; readonly label: string; readonly real: readonly Known[] }
  | { readonly kind: 'look-alike'; readonly asked: string; readonly how: Likeness; readonly real: Known }
  | { readonly kind: 'not-an-account' } | { readonly kind: 'not-known'; readonly asked: string }

/** Yes, no, or not known, in one line with its shape; then why, and what to do. */
export function AccountAnswer({ answer }: { readonly answer: LabelledAnswer }) {
  const words = useWords(accountsWords)
  const { state, title } = verdict(answer, words)
  return (
    <div className="answer">
      <Card state={state} labelledBy="answer" live>
        <div className="stack">
          <h2 id="answer" className="tag big" data-s={state}>{title}</h2>
          <Why answer={answer} />
        </div>
      </Card>
    </div>
  )
}

function verdict(answer: LabelledAnswer, words: typeof accountsWords.en): { readonly state: State; readonly title: string } {
  switch (answer.kind) {
    case 'ours': {
      const [first] = answer.accounts
      if (first?.standing === 'paused') return { state: 'warn', title: words.paused }
      if (first?.standing === 'retired') return { state: 'off', title: words.retired }
      return { state: 'ok', title: answer.accounts.length > 1 ? words.yesMany : words.yes }
    }
    case 'elsewhere':
    case 'look-alike': return { state: 'stop', title: words.no }
    case 'not-an-account': return { state: 'note', title: words.notAnAccount }
    case 'not-known': return { state: 'warn', title: words.notKnown }
  }
}

function Why({ answer }: { readonly answer: LabelledAnswer }) {
  const words = useWords(accountsWords)
  switch (answer.kind) {
    case 'ours': return (
      <>
        <ul className="links stack tight">{answer.accounts.map((one) => <li key={one.slug}><Fill text={one.standing === 'retired' ? words.spokeSays : words.oursSays} with={{ name: <strong>{one.name}</strong>, label: placeOf(one, words), school: one.school }} />{answer.accounts.length > 1 && one.standing !== 'ours' && ` (${words.standing(one.standing)})`}</li>)}</ul>
        {!answer.platformKnown && <p>{words.onlyThere}</p>}
        {answer.accounts[0]?.standing === 'paused' && <p>{words.pausedSays}</p>}
        {answer.accounts[0]?.standing === 'retired' && <p>{words.retiredSays}</p>}
        <Real one={answer.accounts[0]} label={words.open} />
      </>
    )
    case 'look-alike': return (
      <>
        <p><Fill text={words.lookAlike} with={{ asked: <Name>{answer.asked}</Name>, real: <Name>{answer.real.handle}</Name>, label: placeOf(answer.real, words) }} /> {words.how(answer.how)}</p>
        <p>{words.beware}</p>
        <Real one={answer.real} label={words.seeReal} />
      </>
    )
    case 'elsewhere': return (
      <>
        <p><Fill text={words.elsewhere} with={{ asked: <Name>{answer.asked}</Name>, label: answer.label, real: [...new Set(answer.real.map((one) => placeOf(one, words)))].join(', ') }} /></p>
        <p>{words.beware}</p>
        <Real one={answer.real[0]} label={words.seeReal} />
      </>
    )
    case 'not-an-account': return <p>{words.notAnAccountSays}</p>
    case 'not-known': return <p><Fill text={words.notKnownSays} with={{ asked: <Name>{answer.asked}</Name> }} /></p>
  }
}

/** Our feed has no name that people know. */
const placeOf = (one: Known, words: typeof accountsWords.en): string => (one.platform === 'feed' ? words.ownPages : one.label)

/** A name as it was given; its letters may run in any direction. */
const Name = ({ children }: { readonly children: string }) => <strong><bdi>{children}</bdi></strong>

function Real({ one, label }: { readonly one: Known | undefined; readonly label: string }) {
  if (!one || one.url === null || one.standing === 'retired') return null
  return <p className="row"><A className="btn" to={one.url} rel="noreferrer">{label}<span className="vh"> {one.name}, {one.label}</span></A></p>
}
