import { useEffect, useRef, useState } from 'react'
import type { IsoDate } from '#src/kit/dates.ts'
import type { Finding } from '#src/screening/rules/finding.ts'
import type { AskedPolicy, PrivateVoice } from '../rules/asked-here.ts'
import type { FromWorker, ToWorker } from './private-check.worker.ts'

/** Words and whom they speak for, with what was found in exactly these. */
export interface Checked { readonly text: string; readonly voice: PrivateVoice; readonly findings: readonly Finding[] }

/** A pause within a word after which the words are checked, milliseconds. */
const PAUSE_MS = 250

/**
 * The checks at work in this page: loaded once, asked after each word and pause, one question at a
 * time and always about the newest words. Nothing goes anywhere but to the worker of this page.
 */
export function usePrivateCheck(asked: readonly AskedPolicy[], today: IsoDate) {
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading')
  const [checked, setChecked] = useState<Checked | null>(null)
  const worker = useRef<Worker | null>(null)
  const newest = useRef<{ readonly text: string; readonly voice: PrivateVoice } | null>(null)
  const busy = useRef(true)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  const send = (message: ToWorker) => { worker.current?.postMessage(message) }
  const checkNewest = () => {
    if (busy.current || newest.current === null) return
    busy.current = true
    send({ kind: 'check', ...newest.current })
    newest.current = null
  }
  const onAnswer = (message: FromWorker) => {
    busy.current = false
    if (message.kind === 'ready') setState('ready')
    else setChecked(message)
    checkNewest()
  }
  useEffect(() => {
    const own = new Worker(new URL('./private-check.worker.ts', import.meta.url), { type: 'module' })
    worker.current = own
    own.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => { onAnswer(data) })
    own.addEventListener('error', () => { setState('failed') })
    send({ kind: 'policies', asked, today })
    return () => {
      if (timer.current !== null) clearTimeout(timer.current)
      own.terminate()
    }
  }, []) // oxlint-disable-line react/exhaustive-effect-dependencies, react-hooks/exhaustive-deps -- the policies are those that the page came with

  return {
    state, checked,
    /** Says what stands in the field now; it is checked after a pause, or `atOnce`. */
    write: (text: string, voice: PrivateVoice, atOnce = false) => {
      newest.current = { text, voice }
      if (timer.current !== null) clearTimeout(timer.current)
      if (atOnce) checkNewest()
      else timer.current = setTimeout(checkNewest, PAUSE_MS)
    },
  }
}
