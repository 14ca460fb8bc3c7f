import type { Entry } from './feed.ts'
import { escapeXml } from './xml.ts'

/**
 * A post's words and pictures as HTML, for readers that show it: paragraphs, line breaks, links that
 * can be followed, pictures with their alternative text. The text is data: no mark in it is markup.
 */
export function entryHtml(entry: Pick<Entry, 'text' | 'images'>): string {
  const paragraphs = entry.text.replace(/\r\n?/g, '\n').split(/\n{2,}/).filter((part) => part.trim() !== '')
  const words = paragraphs.map((part) => `<p>${part.split('\n').map(linked).join('<br/>')}</p>`)
  const pictures = entry.images.map((image) =>
    `<p><img src="${escapeXml(image.url)}" alt="${escapeXml(image.alt)}" width="${image.width}" height="${image.height}"/></p>`)
  return [...words, ...pictures].join('\n')
}

/** Splitting on a group leaves the links at the odd places. */
const linked = (line: string): string => line.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?')\]])/)
  .map((part, at) => (at % 2 === 1 ? `<a href="${escapeXml(part)}">${escapeXml(part)}</a>` : escapeXml(part))).join('')
