/** The snapped chalk line as an ornament: once, on Today. */
export function Snap() {
  return <div className="snap" aria-hidden="true" />
}
