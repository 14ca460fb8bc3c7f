import { expect, test } from 'vitest'
import { facets } from './facets.ts'

/** What each facet means, and the words that its bytes cover. */
function seen(text: string): string[] {
  const bytes = Buffer.from(text)
  return facets(text).map(({ index, features: [feature] }) => {
    const words = bytes.subarray(index.byteStart, index.byteEnd).toString()
    return feature?.$type === 'app.bsky.richtext.facet#link' ? `${words} -> ${feature.uri}` : `${words} -> #${feature?.tag}`
  })
}

test.each([
  ['nothing here', []],
  ['', []],
  ['Read https://example.org/a', ['https://example.org/a -> https://example.org/a']],
  ['Read https://example.org/a.', ['https://example.org/a -> https://example.org/a']],
  ['(see https://example.org/a)', ['https://example.org/a -> https://example.org/a']],
  ['https://en.wikipedia.org/wiki/Band_(music), yes', ['https://en.wikipedia.org/wiki/Band_(music) -> https://en.wikipedia.org/wiki/Band_(music)']],
  ['https://example.org/?a=1&b=2#part', ['https://example.org/?a=1&b=2#part -> https://example.org/?a=1&b=2#part']],
  ['(https://example.org/a_(b)).', ['https://example.org/a_(b) -> https://example.org/a_(b)']],
  ['https://', []],
  ['xhttps://example.org', []],
  ['example.org', []],
  ['Go #Tigers!', ['#Tigers -> #Tigers']],
  ['#one #two, (#three)', ['#one -> #one', '#two -> #two', '#three -> #three']],
  ['We are #1', []],
  ['#2026 #class2026', ['#class2026 -> #class2026']],
  ['mail#tag', []],
  ['# alone', []],
  ['#️⃣ key', []],
  [`#${'a'.repeat(65)}`, []],
  ['👍🏽 ¡Escuela! #Educación https://example.org/niño', ['#Educación -> #Educación', 'https://example.org/niño -> https://example.org/niño']],
  ['日本 #学校。', ['#学校 -> #学校']],
])('%s', (text, expected) => {
  expect(seen(text)).toEqual(expected)
})
