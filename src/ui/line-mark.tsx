import type { State } from './state.ts'

/** The chalk line as a state: taut in effect, slack slipping, broken not in effect, dotted guidance. Words stand beside it. */
export function LineMark({ state }: { readonly state?: State | undefined }) {
  return <span className="line-mark" data-s={state} aria-hidden="true" />
}
