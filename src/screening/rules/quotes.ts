import type { Span } from '#src/kit/span.ts'

/** A passage in quotation marks, the marks included. */
export interface Quoted extends Span { readonly words: number }

/** Passages in quotation marks within one paragraph; apostrophes and inches are none. Linear. */
export function findQuotes(text: string): readonly Quoted[] {
  const found: Quoted[] = []
  let open = -1
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (char === '\n') { open = -1; continue }
    if (char === '“' || (char === '"' && open < 0 && !isDigit(text[at - 1]))) open = at
    else if (open >= 0 && (char === '”' || char === '"')) {
      found.push({ start: open, end: at + 1, words: wordCount(text, open + 1, at) })
      open = -1
    } else if (open >= 0 && at - open > 4000) open = -1
  }
  return found
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'

function wordCount(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text[at] !== ' ' && (at === from || text[at - 1] === ' ')) count++
  return count
}

const sayers = new Set('said says say told tells asked asks wrote writes added adds shared shares explained explains according by from reads read exclaimed shouted yelled laughed replied answered noted stated announced reminded reminds quoted quote called titled entitled named theme motto prompt question essay poem poet song sings sang sing book novel story author film play chant chanted sign slogan mission vision creed pledge goal topic title chapter reading performing performs presents presented presenting watching watched staging perform lesson definition word words kids students'.split(' '))
const sayerBefore = 80
const sayerAfter = 60

/** A name or a word of saying close before or after; "— Maya Angelou", "@handle". */
export function isAttributed(text: string, quote: Span): boolean {
  const before = paragraphPart(text, Math.max(0, quote.start - sayerBefore), quote.start, 'last')
  const after = paragraphPart(text, quote.end, Math.min(text.length, quote.end + sayerAfter), 'first')
  if (/^[\s,.]*[—–~-]+\s*@?\p{L}/u.test(text.slice(quote.end, quote.end + 12)) || /^\s*\(?@?\p{Lu}\p{L}+(?:\s\p{Lu}|\))/u.test(after)) return true
  return [before, after].some((part) => part.toLowerCase().split(/[^\p{L}]+/u).some((word) => sayers.has(word)))
    || /\p{Lu}\p{L}+(?:’s|'s)?:?\s*$/u.test(before.trimEnd()) || before.includes('@') || after.includes('@')
}

/** As far as the paragraph goes; a signature may stand on the next line. */
function paragraphPart(text: string, from: number, to: number, keep: 'first' | 'last'): string {
  const parts = text.slice(from, to).split('\n\n')
  return (keep === 'first' ? parts[0] : parts.at(-1)) ?? ''
}
