import { expect, test } from 'vitest'
import { csvLine, csvPieces } from './csv.ts'
import type { CsvValue } from './csv.ts'

test.each<[string, readonly CsvValue[], string]>([
  ['plain values', ['Lincoln Band', 3, null, undefined], 'Lincoln Band,3,,\r\n'],
  ['a comma', ['Whitfield, Dana'], '"Whitfield, Dana"\r\n'],
  ['quotes are doubled', ['the "real" one'], '"the ""real"" one"\r\n'],
  ['a line break', ['one\ntwo'], '"one\ntwo"\r\n'],
  ['white space at an end is kept', [' x'], '" x"\r\n'],
  ['a moment', [new Date('2026-10-05T15:00:00Z')], '2026-10-05T15:00:00.000Z\r\n'],
  ['no formula by =', ['=HYPERLINK("http://x","y")'], '"\'=HYPERLINK(""http://x"",""y"")"\r\n'],
  ['no formula by +', ['+1'], "'+1\r\n"],
  ['no formula by -', ['-2+3'], "'-2+3\r\n"],
  ['no formula by @', ['@lincolnband'], "'@lincolnband\r\n"],
  ['no formula behind a tab', ['\t=1'], '"\'\t=1"\r\n'.replaceAll('"', '')],
  ['no formula behind a line\'s end', ['\r=1'], '"\'\r=1"\r\n'],
  ['a wide sign is one too', ['＝1'], "'＝1\r\n"],
  ['a number is no formula', [-2], '-2\r\n'],
  ['a dash inside is text', ['2026-10-05'], '2026-10-05\r\n'],
])('%s', (_name, values, line) => {
  expect(csvLine(values)).toBe(line)
})

test('a long list comes in pieces that make the whole, begun by the mark of UTF-8', async () => {
  const rows = Array.from({ length: 3000 }, (_, n) => [n, 'números'])
  const pieces: string[] = []
  for await (const piece of csvPieces({ head: ['n', 'word'], rows })) pieces.push(piece)
  expect(pieces.length).toBeGreaterThan(1)
  expect(pieces.join('')).toBe(`\uFEFFn,word\r\n${rows.map(([n, word]) => `${n},${word}\r\n`).join('')}`)
})
