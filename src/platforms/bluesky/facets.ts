/** A part of a text with a meaning (`app.bsky.richtext.facet`); offsets count UTF-8 bytes. */
export interface Facet {
  readonly index: { readonly byteStart: number; readonly byteEnd: number }
  readonly features: readonly (
    | { readonly $type: 'app.bsky.richtext.facet#link'; readonly uri: string }
    | { readonly $type: 'app.bsky.richtext.facet#tag'; readonly tag: string }
  )[]
}

/** The lexicon's limit on a tag. */
const LONGEST_TAG = 64

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The links and hashtags of a text; without them Bluesky shows both as dead words.
 * The text is one that fits a post (3,000 bytes).
 */
export function facets(text: string): Facet[] {
  const links = findLinks(text)
  const tags = findTags(text).filter((tag) => !links.some((link) => tag.start < link.end && link.start < tag.end))
  return [...links, ...tags].sort((a, b) => a.start - b.start).map(({ start, end, feature }) => {
    const byteStart = Buffer.byteLength(text.slice(0, start))
    return { index: { byteStart, byteEnd: byteStart + Buffer.byteLength(text.slice(start, end)) }, features: [feature] }
  })
}

interface Found { readonly start: number; readonly end: number; readonly feature: Facet['features'][number] }

function findLinks(text: string): Found[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])https?:\/\/[^\s<>"]+/giu)].flatMap((match) => {
    const uri = withoutTail(match[0])
    return URL.canParse(uri) ? [{ start: match.index, end: match.index + uri.length, feature: { $type: 'app.bsky.richtext.facet#link', uri } }] : []
  })
}

/** The sentence's punctuation is not the link's; a closing bracket is, when the link opened it. */
function withoutTail(link: string): string {
  let surplus = link.split(')').length - link.split('(').length
  let end = link.length
  for (; end > 0; end--) {
    const last = link.charAt(end - 1)
    if (last === ')' ? surplus-- <= 0 : !/[.,;:!?'"’”»\]*]/.test(last)) break
  }
  return link.slice(0, end)
}

function findTags(text: string): Found[] {
  return [...text.matchAll(/(?<=^|[\s([{])[#＃](?!\ufe0f|\u20e3)([^\s#＃]+)/gu)].flatMap((match) => {
    const tag = (match[1] ?? '').replace(/\p{P}+$/u, '')
    // `#1` is a rank, not a topic.
    if (tag === '' || /^\p{N}+$/u.test(tag) || [...graphemes.segment(tag)].length > LONGEST_TAG) return []
    return [{ start: match.index, end: match.index + 1 + tag.length, feature: { $type: 'app.bsky.richtext.facet#tag', tag } }]
  })
}
