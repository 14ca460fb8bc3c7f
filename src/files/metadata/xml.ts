/** An element with its names resolved to `namespace local-name`; only what XMP needs of XML. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  /** The words directly inside, white space trimmed. */
  readonly text: string
}

interface Open { name: string; attributes: Map<string, string>; children: Element[]; text: string; tag: string; scope: ReadonlyMap<string, string> }

const most = 20_000
const token = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<(\/?)([^\s<>/]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|([^<]+)/g

/**
 * Reads well-formed XML without a document type (which XMP forbids, and which is where entity bombs
 * live). Null when it is not: nobody's name is worth a guess.
 */
export function readXml(source: string): Element | null {
  const root: Open = { name: '', attributes: new Map(), children: [], text: '', tag: '', scope: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]) }
  const stack = [root]
  let done = 0
  let elements = 0
  for (const found of source.matchAll(token)) {
    if (found.index !== done) return null
    done += found[0].length
    const top = stack.at(-1) ?? root
    const [, cdata, slash, tag, rest = '', words] = found
    if (cdata !== undefined) top.text += cdata
    else if (words !== undefined) top.text += unescaped(words)
    else if (tag === undefined) continue
    else if (tag.startsWith('!')) return null
    else if (slash === '/') {
      if (top === root || top.tag !== tag) return null
      stack.pop()
      close(top, stack.at(-1) ?? root)
    } else {
      if (++elements > most || stack.length > 100) return null
      const made = opened(tag, rest, top.scope)
      if (rest.endsWith('/')) close(made, top)
      else stack.push(made)
    }
  }
  return done === source.length && stack.length === 1 ? { ...root, text: root.text.trim() } : null
}

const close = (element: Open, parent: Open): void => {
  parent.children.push({ name: element.name, attributes: element.attributes, children: element.children, text: element.text.trim() })
}

function opened(tag: string, rest: string, outer: ReadonlyMap<string, string>): Open {
  const pairs = [...rest.matchAll(/([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((found) => [found[1] ?? '', unescaped(found[2] ?? found[3] ?? '')] as const)
  const scope = new Map(outer)
  for (const [key, value] of pairs) {
    if (key === 'xmlns') scope.set('', value)
    else if (key.startsWith('xmlns:')) scope.set(key.slice(6), value)
  }
  const attributes = new Map(pairs.filter(([key]) => !key.startsWith('xmlns')).map(([key, value]) => [key.includes(':') ? resolved(key, scope) : key, value]))
  return { name: resolved(tag, scope), attributes, children: [], text: '', tag, scope }
}

function resolved(name: string, scope: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  const space = scope.get(colon < 0 ? '' : name.slice(0, colon)) ?? ''
  return space === '' ? name.slice(colon + 1) : `${space} ${name.slice(colon + 1)}`
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' }

const unescaped = (text: string): string => text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
  if (name !== undefined) return entities[name] ?? whole
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole
})
