import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'

const at = new Date('2026-10-05T15:00:00.250Z')

test('a cursor comes back as it was written', () => {
  expect(readCursor(writeCursor({ at, id: 'abc' }))).toEqual({ at, id: 'abc' })
  expect(readCursor(writeCursor({ at, id: 'a~b' }))).toEqual({ at, id: 'a~b' })
})

test.each([null, '', '~', '~abc', '2026-10-05T15:00:00Z', '2026-10-05T15:00:00Z~', '2026-99-05~abc', 'x~abc', '-000001-01-01T00:00:00Z~abc', '+275760-09-13T00:00:00Z~abc'])('%j is no cursor', (text) => {
  expect(readCursor(text)).toBeNull()
})
