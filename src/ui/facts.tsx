import type { ReactNode } from 'react'

export interface Fact { readonly term: string; readonly value: ReactNode }

/** Names and values that belong to one thing. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return <dl className="facts">{facts.map(({ term, value }) => <div key={term}><dt>{term}</dt><dd>{value}</dd></div>)}</dl>
}
