import { expect, test } from 'vitest'
import { peopleInXmp } from './people.ts'
import { readXml } from './xml.ts'

const names = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:i="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:m="http://www.metadataworkinggroup.com/schemas/regions/" xmlns:p="http://ns.microsoft.com/photo/1.2/t/Region#"'
const people = (inside: string): readonly string[] => peopleInXmp(new TextEncoder().encode(`<rdf:RDF ${names}><rdf:Description>${inside}</rdf:Description></rdf:RDF>`)).names

test.each([
  ['a list of names, whatever the prefix', '<i:PersonInImage><rdf:Bag><rdf:li>Ann Lee</rdf:li><rdf:li> Bo  Diaz </rdf:li></rdf:Bag></i:PersonInImage>', ['Ann Lee', 'Bo Diaz']],
  ['a name twice', '<i:PersonInImage><rdf:Bag><rdf:li>Ann</rdf:li><rdf:li>Ann</rdf:li></rdf:Bag></i:PersonInImage>', ['Ann']],
  ['a person with details', '<i:PersonInImageWDetails><rdf:Bag><rdf:li><i:PersonName><rdf:Alt><rdf:li xml:lang="x-default">Ann</rdf:li></rdf:Alt></i:PersonName></rdf:li></rdf:Bag></i:PersonInImageWDetails>', ['Ann']],
  ['a region without a place', '<m:RegionList><rdf:Bag><rdf:li m:Name="Ann"/></rdf:Bag></m:RegionList>', ['Ann']],
  ['a pet and a point of focus', '<m:RegionList><rdf:Bag><rdf:li m:Name="Rex" m:Type="Pet"/><rdf:li m:Name="f" m:Type="Focus"/></rdf:Bag></m:RegionList>', []],
  ['a region of Windows', '<rdf:Description p:PersonDisplayName="Ann"/>', ['Ann']],
  ['an empty name', '<i:PersonInImage><rdf:Bag><rdf:li> </rdf:li></rdf:Bag></i:PersonInImage>', []],
  ['entities and CDATA', '<i:PersonInImage><rdf:Bag><rdf:li>A&amp;B &#233; <![CDATA[<C>]]></rdf:li></rdf:Bag></i:PersonInImage>', ['A&B é <C>']],
  ['another namespace of the same word', '<x:PersonInImage xmlns:x="urn:x"><rdf:Bag><rdf:li>Ann</rdf:li></rdf:Bag></x:PersonInImage>', []],
])('%s', (_, inside, expected) => {
  expect(people(inside)).toEqual(expected)
})

test.each([
  '<a>', '</a>', '<a></b>', '<a', 'a < b', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<a b="<"/>', `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`,
])('what is not plain XML is read as nothing: %s', (source) => {
  expect(readXml(source)).toBeNull()
})

test('a long text that is no XML is given up on at once', () => {
  const begun = performance.now()
  for (const source of ['<a '.repeat(100_000), '<'.repeat(300_000), `<a ${'b="c" '.repeat(50_000)}`, '<!--'.repeat(50_000), '<![CDATA['.repeat(30_000), '<?'.repeat(100_000)]) expect(readXml(source)).toBeNull()
  expect(performance.now() - begun).toBeLessThan(2000)
})

test('XMP in UTF-16 is read too', () => {
  const source = `\ufeff<rdf:RDF ${names}><i:PersonInImage><rdf:Bag><rdf:li>Zoë</rdf:li></rdf:Bag></i:PersonInImage></rdf:RDF>`
  expect(peopleInXmp(new Uint8Array(Buffer.from(source, 'utf16le'))).names).toEqual(['Zoë'])
})
