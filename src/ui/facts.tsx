import type { ReactNode } from 'react'

export interface Fact { readonly term: string; readonly value: ReactNode }

/** Names and values that belong to one thing; `across` puts them side by side where there is room. */
export function Facts({ facts, across = false }: { readonly facts: readonly Fact[]; readonly across?: boolean }) {
  return <dl className={across ? 'facts across' : 'facts'}>{facts.map(({ term, value }) => <div key={term}><dt>{term}</dt><dd>{value}</dd></div>)}</dl>
}
