/** A row of numbers with room for at least so many, at half as much again. */
export function roomInts(row: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  if (row.length >= least) return row
  const wider = new Int32Array(Math.max(least, row.length + (row.length >> 1) + 8))
  wider.set(row)
  return wider
}

export function roomBytes(row: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  if (row.length >= least) return row
  const wider = new Uint8Array(Math.max(least, row.length + (row.length >> 1) + 8))
  wider.set(row)
  return wider
}
