import { readXml } from './xml.ts'
import type { Element } from './xml.ts'

/** Where a person can be seen, in fractions of the picture's width and height; x and y are its upper left corner. */
export interface Region { readonly name: string; readonly x: number; readonly y: number; readonly w: number; readonly h: number }

export interface NamedPeople { readonly names: readonly string[]; readonly regions: readonly Region[] }

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const iptc = 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/'
const mwg = 'http://www.metadataworkinggroup.com/schemas/regions/'
const area = 'http://ns.adobe.com/xmp/sType/Area#'
const windows = 'http://ns.microsoft.com/photo/1.2/t/Region#'
const mostPeople = 200

/**
 * Who a picture's XMP says can be seen: IPTC Extension `PersonInImage` (with or without details),
 * the regions of the Metadata Working Group (§5.9) and those of Windows Photo Gallery.
 */
export function peopleInXmp(xmp: Uint8Array): NamedPeople {
  const root = readXml(textOf(xmp))
  if (root === null) return { names: [], regions: [] }
  const names = new Set<string>()
  const regions: Region[] = []
  const add = (name: string): void => {
    const clean = name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().slice(0, 200)
    if (clean !== '') names.add(clean)
  }
  for (const element of everything(root)) {
    if (element.name === `${iptc} PersonInImage`) items(element).forEach((item) => add(item.text))
    else if (element.name === `${iptc} PersonName`) [element, ...items(element)].forEach((item) => add(item.text))
    else if (element.name === `${mwg} RegionList`) {
      for (const item of items(element)) {
        const region = mwgRegion(item)
        if (region === null) continue
        add(region.name)
        if (region.w > 0) regions.push(region)
      }
    }
    add(valueOf(element, `${windows} PersonDisplayName`) ?? '')
  }
  return { names: [...names].slice(0, mostPeople), regions: regions.slice(0, mostPeople) }
}

/** A region that shows a face (or does not say what it shows); its center and size become a rectangle. */
function mwgRegion(item: Element): Region | null {
  const name = found(item, `${mwg} Name`)?.trim() ?? ''
  const type = found(item, `${mwg} Type`) ?? 'Face'
  if (name === '' || type !== 'Face') return null
  const number = (key: string): number => Number(found(item, `${area} ${key}`) ?? Number.NaN)
  const [x, y, w, h] = [number('x'), number('y'), number('w'), number('h')]
  const whole = [x, y, w, h].every((value) => value >= 0 && value <= 1)
  return whole ? { name, x: Math.max(0, x - w / 2), y: Math.max(0, y - h / 2), w, h } : { name, x: 0, y: 0, w: 0, h: 0 }
}

/** RDF writes a property as an attribute or as an element, on the item or on a description inside it. */
function found(item: Element, name: string): string | undefined {
  for (const element of everything(item)) {
    const value = valueOf(element, name)
    if (value !== undefined) return value
  }
  return undefined
}

const valueOf = (element: Element, name: string): string | undefined =>
  element.attributes.get(name) ?? element.children.find((child) => child.name === name)?.text

/** The items of a property's bag or list. */
const items = (property: Element): Element[] => property.children.flatMap((bag) => bag.children.filter((child) => child.name === `${rdf} li`))

function* everything(element: Element): Generator<Element> {
  yield element
  for (const child of element.children) yield* everything(child)
}

/** XMP is UTF-8 nearly always; a byte-order mark or a zero byte at the start says otherwise. Padding at the end is dropped. */
function textOf(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[0] === 0 ? 'utf-16be' : (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0 ? 'utf-16le' : 'utf-8'
  return new TextDecoder(wide).decode(bytes).replace(/[\0\s]+$/, '')
}
