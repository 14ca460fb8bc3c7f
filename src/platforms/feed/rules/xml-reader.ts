/** An element as read back. */
export interface Element { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: Element[]; text: string }

/**
 * A strict reader for the XML that we write, to test the writers against: it throws where XML 1.0
 * is broken, instead of guessing as feed readers do. No comments, sections or declarations of types.
 */
export function readXml(source: string): Element {
  const bad = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(source)
  if (bad) throw new Error(`forbidden character at ${bad.index}`)
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open: Element[] = [root]
  const body = source.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  if (body === source) throw new Error('no XML declaration')
  for (const [, markup, text] of body.matchAll(/<([^<>]*)>|([^<]+)/g)) {
    const current = open.at(-1)
    if (!current) throw new Error('an end without a beginning')
    if (markup === undefined) current.text += readText(text ?? '')
    else if (markup.startsWith('/')) {
      if (current.name !== markup.slice(1)) throw new Error(`</${markup.slice(1)}> ends <${current.name}>`)
      open.pop()
    } else {
      const child = readTag(markup)
      current.children.push(child)
      if (!markup.endsWith('/')) open.push(child)
    }
  }
  const [only, ...others] = root.children
  if (open.length !== 1 || !only || others.length > 0) throw new Error('not one whole element')
  return only
}

function readTag(markup: string): Element {
  const found = /^([A-Za-z:]+)((?: [A-Za-z:]+="[^"<]*")*)\/?$/.exec(markup)
  if (!found) throw new Error(`not a tag: <${markup}>`)
  const attributes: Record<string, string> = {}
  for (const [, name, value] of (found[2] ?? '').matchAll(/ ([A-Za-z:]+)="([^"]*)"/g)) {
    if (name === undefined || name in attributes) throw new Error(`twice: ${name}`)
    attributes[name] = readText(value ?? '')
  }
  return { name: found[1] ?? '', attributes, children: [], text: '' }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function readText(text: string): string {
  if (text.includes('>')) throw new Error('a bare >')
  return text.replace(/&(?:#(\d+)|([a-z]+));|&/g, (whole, code: string | undefined, name: string | undefined) => {
    const read = code === undefined ? entities[name ?? ''] : String.fromCodePoint(Number(code))
    if (read === undefined) throw new Error(`not an entity: ${whole}`)
    return read
  })
}

export const all = (from: Element, name: string): Element[] =>
  from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])

/** The text of the first element of that name; null when there is none. */
export const textOf = (from: Element, name: string): string | null => all(from, name)[0]?.text ?? null
