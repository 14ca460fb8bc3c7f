import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/**
 * After the router went to another page, focus goes to its main part, as a page load would have it:
 * else a keyboard or a screen reader stays on a link that may be gone.
 */
export function FocusMain() {
  const { pathname } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [pathname])
  return null
}
