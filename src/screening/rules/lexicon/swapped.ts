/** What a swap of two letters makes of a listed word that is a word or a name of its own. Found by trying all of them on a dictionary and on the census's surnames. */
const ordinary = new Set(['shist', 'cnut', 'ares', 'psis', 'paik', 'paiks', 'hebe', 'grodi', 'retrad', 'trad', 'trads', 'jasp', 'pron', 'hadron', 'stuf', 'goddman'])

/** Spellings of words with two neighboring letters after the first swapped (`fukc`), as people write them past a filter. Words under four letters have none. */
export function swapped(words: readonly string[]): string[] {
  const known = new Set(words)
  const spellings = words.filter((word) => /^[a-z]{4,}$/.test(word)).flatMap((word) =>
    Array.from({ length: word.length - 2 }, (_, at) => word.slice(0, at + 1) + word.charAt(at + 2) + word.charAt(at + 1) + word.slice(at + 3)))
  return [...new Set(spellings)].filter((spelling) => !known.has(spelling) && !ordinary.has(spelling))
}
