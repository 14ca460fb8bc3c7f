import { useEffect, useState } from 'react'

/** How long a result must stand before it is read out, milliseconds: somebody who types on hears nothing. */
const SETTLED_MS = 1500

/** A result for people who hear the page: politely, only when it has settled, and not twice the same. */
export function SaidOnce({ children }: { readonly children: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => { setSaid(children) }, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [children])
  return <output className="vh">{said}</output>
}
