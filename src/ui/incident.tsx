import { createContext, use } from 'react'
import { errorWords } from './error-words.ts'
import { useWords } from './words.tsx'

const IncidentContext = createContext<string | null>(null)

/** Given by the server's renderer; in the browser there is none. */
export const IncidentProvider = IncidentContext

/** The number under which a failure is in the log. Only the server knows it, so the browser keeps what it was sent. */
export function IncidentLine({ number }: { readonly number?: string | undefined }) {
  const words = useWords(errorWords)
  const own = use(IncidentContext)
  const said = number ?? own
  return <p className="dim" suppressHydrationWarning>{said === null ? '' : words.incident(said)}</p>
}
