import { useEffect, useRef, useState } from 'react'
import { useNavigation } from 'react-router'

/**
 * Counts the answers that said "somebody else saved meanwhile", once the page's data was read again:
 * the form begins anew then, with theirs in every field, and not with ours, or its next save would
 * put ours over theirs unseen.
 */
export function useTheirs(changedSince: object | undefined): number {
  const idle = useNavigation().state === 'idle'
  const [known, setKnown] = useState<{ readonly answer: object | undefined; readonly times: number }>({ answer: undefined, times: 0 })
  if (idle && changedSince !== undefined && known.answer !== changedSince) setKnown({ answer: changedSince, times: known.times + 1 })
  return known.times
}

/**
 * Keeps a keyboard where it was: a button that mended its finding, or added a person, is gone after
 * it, and focus with it. The part of the page that it stood in takes focus then.
 */
export function useFocusKept(): { readonly pressedIn: (button: Element | null) => void } {
  const idle = useNavigation().state === 'idle'
  const part = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const target = part.current
    if (!idle || target === null) return
    part.current = null
    if (document.activeElement !== document.body || !target.isConnected) return
    target.tabIndex = -1
    target.focus({ preventScroll: true })
  }, [idle])
  return { pressedIn: (button) => { part.current = button?.closest<HTMLElement>('section') ?? null } }
}
