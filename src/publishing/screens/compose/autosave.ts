import { useEffect, useRef, useState } from 'react'
import { useFetcher, useNavigation, useSubmit } from 'react-router'
import type { ComposerView } from '../../load-composer.ts'

const AUTOSAVE_MS = 900

/**
 * Saves the form a moment after the last change, one save at a time; the page's data is read again
 * after each, so the verdict and the underlines follow the words. A button pressed meanwhile waits
 * for the save, or it would come with a version that the save has just made old.
 */
export function useAutosave(view: ComposerView) {
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const dirty = useRef(false)
  const pressed = useRef<HTMLButtonElement | null>(null)
  const fetcher = useFetcher<{ readonly notSaved?: string; readonly problems?: readonly { readonly message: string }[] }>()
  const submit = useSubmit()
  const navigation = useNavigation()
  const busy = navigation.state !== 'idle' || fetcher.state !== 'idle'
  const { rewritten, sends } = useRewritten(view.words)
  const stop = () => { if (timer.current !== null) clearTimeout(timer.current) }
  const save = () => {
    if (form.current === null || !dirty.current) return
    dirty.current = false
    const body = new FormData(form.current)
    body.delete('pictures')
    body.set('intent', 'autosave')
    sends(body)
    void fetcher.submit(body, { method: 'post', encType: 'multipart/form-data' })
  }
  const later = () => {
    stop()
    timer.current = setTimeout(save, AUTOSAVE_MS)
  }
  const goOn = () => {
    const button = pressed.current
    pressed.current = null
    // Sent by hand: the save may have taken the button away with its finding.
    if (button !== null && form.current !== null) {
      const body = new FormData(form.current)
      body.set(button.name, button.value)
      sends(body)
      void submit(body, { method: 'post', encType: 'multipart/form-data' })
    } else if (dirty.current) {
      later()
    }
  }
  // What was typed or pressed while a save was under way goes next, on the version that save made.
  useEffect(() => { if (!busy) goOn() }, [busy, view.version]) // oxlint-disable-line react/exhaustive-effect-dependencies, react-hooks/exhaustive-deps -- `goOn` is new each time and always does the same
  useEffect(() => () => { if (timer.current !== null) clearTimeout(timer.current) }, [])
  return {
    form, rewritten,
    /** Why the last save did not happen; null when it did. */
    trouble: fetcher.data?.notSaved ?? fetcher.data?.problems?.[0]?.message ?? null,
    changed: (event: { target: EventTarget }) => {
      if (event.target instanceof HTMLInputElement && event.target.type === 'file') return
      dirty.current = true
      if (!busy) later()
    },
    sending: (event: { nativeEvent: Event; preventDefault(): void }) => {
      const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
      if (busy && submitter instanceof HTMLButtonElement) {
        event.preventDefault()
        pressed.current = submitter
        return
      }
      stop()
      dirty.current = false
      if (form.current !== null) sends(new FormData(form.current))
    },
  }
}

/**
 * Counts how often the words were rewritten by something else than this form, such as a one-click
 * fix: what stands in the field then gives way, or the next save would undo the fix.
 */
function useRewritten(words: string) {
  const [sent, setSent] = useState(words)
  const [known, setKnown] = useState({ words, rewritten: 0 })
  if (known.words !== words) setKnown({ words, rewritten: words === sent ? known.rewritten : known.rewritten + 1 })
  return {
    rewritten: known.rewritten,
    sends: (body: FormData) => {
      const value = body.get('words')
      if (typeof value === 'string') setSent(value.replaceAll('\r\n', '\n'))
    },
  }
}
