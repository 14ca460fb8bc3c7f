/**
 * Whether two spellings differ by one slip of the pen: a letter too many, missing, wrong, or two
 * neighbors changed about. Both begin with the same letter, which people seldom get wrong.
 */
export function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || short.length < 2 || short.charCodeAt(0) !== long.charCodeAt(0) || a === b) return false
  let at = 1
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at++
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
}
