import { useRef, useState } from 'react'
import type { IsoDate } from '#src/kit/dates.ts'
import { Choices } from '#src/ui/choices.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { Dock } from '#src/ui/dock.tsx'
import { stateOf } from '#src/ui/state.ts'
import { useWords } from '#src/ui/words.tsx'
import { Words } from '#src/ui/words-area.tsx'
import { adviceFrom } from '../rules/advice.ts'
import { privateVoices } from '../rules/asked-here.ts'
import type { AskedPolicy, PrivateVoice, Unknown } from '../rules/asked-here.ts'
import { selfCheckWords } from '../words.ts'
import { AdvicePane, useTelling } from './advice-pane.tsx'
import type { Telling } from './advice-pane.tsx'
import { usePrivateCheck } from './use-private-check.ts'

export interface AskedOfMe { readonly asked: readonly AskedPolicy[]; readonly unknown: Readonly<Record<PrivateVoice, readonly Unknown[]>> }

/**
 * The words and what the policy says of them. There is no form, and the field has no name, so
 * nothing can be posted. Browsers may send what is typed to a spell checker or a translator, and
 * keep it to fill it in again: all three are switched off.
 */
export function OwnWords({ asked, unknown, today }: AskedOfMe & { readonly today: IsoDate }) {
  const words = useWords(selfCheckWords)
  const area = useRef<HTMLTextAreaElement>(null)
  const [voice, setVoice] = useState<PrivateVoice>('personal')
  const check = usePrivateCheck(asked, today)
  const { checked } = check
  const advice = checked === null ? [] : adviceFrom(checked.findings, asked)
  const spans = advice.flatMap(({ at, outcome }) => at.map((span) => ({ ...span, state: stateOf[outcome] })))
  const telling: Telling = check.state !== 'ready' ? { kind: check.state } : checked === null || checked.text.trim() === '' ? { kind: 'empty' } : { kind: 'told', advice }
  const { state, title } = useTelling(telling)
  const speakFor = (chosen: string) => {
    const next = privateVoices.find((one) => one === chosen) ?? 'personal'
    setVoice(next)
    check.write(area.current?.value ?? '', next, true)
  }
  return (
    <div translate="no">
      <Columns aside="wide" three>
        <section aria-labelledby="words-title" className="stack">
          <h2 id="words-title"><label htmlFor="words">{words.wordsLabel}</label></h2>
          <Words
            id="words" ref={area} text={checked?.text ?? ''} spans={spans} aria-describedby="words-note" maxLength={100_000}
            spellCheck={false} autoComplete="off" autoCorrect="off" onText={(text) => { check.write(text, voice, endsWord(text, area.current?.selectionEnd)) }}
          />
          <p id="words-note" className="small dim">{words.underlined(spans.length)}</p>
          <Choices kind="radio" name="voice" legend={words.whereLabel} chosen={[voice]} onChosen={speakFor} choices={privateVoices.map((one) => ({ value: one, label: words.where(one) }))} />
        </section>
        <AdvicePane telling={telling} onAddOwnViews={() => { addLine(area.current, words.ownViews) }} />
        <div className="stack loose">
          {unknown[voice].length > 0 && (
            <section aria-labelledby="unknown-title" className="stack tight">
              <h2 id="unknown-title" className="sub">{words.unknownTitle}</h2>
              <ul className="stack tight">{unknown[voice].map((what) => <li key={what}>{words.unknown(what)}</li>)}</ul>
            </section>
          )}
          <section aria-labelledby="private-title" className="stack tight">
            <h2 id="private-title" className="sub">{words.privateTitle}</h2>
            <p className="dim">{words.privateNote}</p>
          </section>
        </div>
      </Columns>
      <Dock state={state}>{title}</Dock>
    </div>
  )
}

/** Whether the writer has just finished a word: half a word is often another one, and would be warned about for a moment. */
const endsWord = (text: string, caret = text.length): boolean => /[^\p{L}\p{N}'’]$/u.test(text.slice(Math.max(0, caret - 2), caret))

/** Writes a line at the end as the person would: the field tells of it, and they go on after it. */
function addLine(area: HTMLTextAreaElement | null, line: string): void {
  if (area === null) return
  const end = area.value.trimEnd().length
  area.setRangeText(`${end === 0 ? '' : '\n\n'}${line}`, end, area.value.length, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
  area.focus()
}
