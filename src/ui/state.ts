import type { Outcome } from '#src/kit/outcome.ts'

/** A state is one attribute, `data-s`: it brings colour, wash and shape; the word beside it is the text. */
export const states = ['ok', 'warn', 'ask', 'stop', 'note', 'due', 'soon', 'late', 'wait', 'off', 'lock'] as const
export type State = (typeof states)[number]

/** How a check's outcome looks: block an octagon, approve a diamond, confirm a triangle, advice a ring. */
export const stateOf: Readonly<Record<Outcome, State>> = { block: 'stop', approve: 'ask', confirm: 'warn', advise: 'note', clear: 'ok' }

/** Where several states meet on one place, the one that asks most of a person is shown. */
const weight: readonly State[] = ['off', 'ok', 'lock', 'wait', 'note', 'due', 'soon', 'warn', 'ask', 'late', 'stop']
export const heavier = (a: State, b: State): State => (weight.indexOf(a) >= weight.indexOf(b) ? a : b)
