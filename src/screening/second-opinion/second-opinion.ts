import type { MaskedText } from '../rules/mask.ts'
import type { Said } from '../rules/opinion.ts'

/**
 * A program outside, of the district's own choosing, that says what it thinks of a text. It is off
 * by default, is only ever given a text without names, and decides nothing.
 */
export interface SecondOpinion {
  /** Which program, for the people who read its opinion: "omni-moderation at moderation.example.org". */
  readonly who: string
  /** Asks once. Never throws for what a server or a network can do: that is a silence with its reason. */
  ask(text: MaskedText, signal: AbortSignal): Promise<Said>
}

/** What an endpoint is asked, and how its answer is read: one for each kind of endpoint. */
export interface Shape {
  /** The end of the endpoint's address, below `/v1`. */
  readonly path: string
  body(text: MaskedText, model: string | null): object
  /** Null where the answer is not of this shape. */
  read(answer: unknown): Said | null
}
