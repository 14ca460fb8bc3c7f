/** A piece of a text: plain, or a link that can be followed. */
export interface Piece { readonly text: string; readonly href: string | null }

/** Any web address, without the point or bracket that ends the sentence around it. Linear: one class, one last character. */
const address = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?')\]]/gi

/** A post's words in pieces, its web addresses as links. Only http and https can be followed. */
export function linkedWords(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { 0: found, index } of text.matchAll(address)) {
    if (!URL.canParse(found)) continue
    if (index > done) pieces.push({ text: text.slice(done, index), href: null })
    pieces.push({ text: found, href: new URL(found).href })
    done = index + found.length
  }
  if (done < text.length) pieces.push({ text: text.slice(done), href: null })
  return pieces
}

/** The beginning of a text, for a list: whole words, at most so many characters. */
export function beginning(text: string, longest: number): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim()
  if (flat.length <= longest) return flat
  const cut = flat.slice(0, longest).toWellFormed().replace(/\ufffd$/u, '')
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:]+$/, '')}…`
}
