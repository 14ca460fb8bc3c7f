import type { ReactNode } from 'react'

/** The policy's own words, in its own voice (serif), within a sentence of ours. */
export function Says({ children }: { readonly children: ReactNode }) {
  return <q className="says">{children}</q>
}

/** The policy's own words, standing alone and large. */
export function ClauseText({ children }: { readonly children: ReactNode }) {
  return <p className="clause-text">{children}</p>
}

/** What a person wrote: a post, a comment. Stays in the product's voice. */
export function Said({ children }: { readonly children: ReactNode }) {
  return <blockquote className="said">{children}</blockquote>
}
