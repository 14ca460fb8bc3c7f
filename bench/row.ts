/** A line of the table that `npm run bench` prints: what was measured, beside its limit and its peers. */
export interface Row {
  readonly name: string
  /** Measured in this run, in `unit`; NaN where it could not be measured, and then `note` says why. */
  readonly ours: number
  readonly unit: string
  /** What it must not exceed or, `atLeast`, what it must reach. Null where only a peer is compared. */
  readonly limit: number | null
  /** The figure is one of which more is better. Rates (`…/s`) always are. */
  readonly atLeast?: true
  /** Other programs' figures for the same work, measured in the same run. */
  readonly peers?: readonly { readonly name: string; readonly figure: number }[]
  /** What fell short and why, or what the figure does not say. */
  readonly note?: string
}
