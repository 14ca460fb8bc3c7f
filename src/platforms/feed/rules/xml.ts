/** XML that is already written; text beside it is still to be escaped. */
export interface Xml { readonly xml: string }

type Attributes = Readonly<Record<string, string | number | null>>

/**
 * Text as XML may hold it: the special marks as entities, and nothing that XML 1.0 forbids
 * (§2.2: most control characters, lone surrogates).
 */
export function escapeXml(text: string): string {
  return text.toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"'\r]/g, (mark) => entities[mark] ?? '')
}

/** A carriage return left bare would be read as a line feed (XML 1.0 §2.11). */
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' }

/** One element. An attribute or a child that is null is left out. */
export function element(name: string, attributes: Attributes, ...children: readonly (Xml | string | null)[]): Xml {
  const written = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${escapeXml(String(value))}"`)).join('')
  const inside = children.map((child) => (child === null ? '' : typeof child === 'string' ? escapeXml(child) : child.xml)).join('')
  return { xml: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` }
}

/** A whole document. */
export const document = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
