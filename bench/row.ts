/** A line of the table that `npm run bench` prints: what was measured, beside its limit or a peer. */
export interface Row {
  readonly name: string
  /** Measured in this run, in `unit`. */
  readonly ours: number
  readonly unit: string
  /** What it must not exceed; for a rate (`…/s`), what it must reach. Null where only a peer is compared. */
  readonly limit: number | null
  /** Another program's figure for the same work, measured in the same run. */
  readonly peer?: { readonly name: string; readonly figure: number }
}
