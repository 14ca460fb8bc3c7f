import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotReadable, processIo } from './check-io.ts'

const io = processIo(async () => ({ editions: [], problems: [] }))
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chalkline-check-io-'))
  await mkdir(join(folder, 'deep', 'deeper'), { recursive: true })
  await Promise.all(['a.yaml', 'deep/b.yml', 'deep/deeper/c.json', 'deep/notes.md', 'deep/[odd].yaml'].map((name) => writeFile(join(folder, name), 'x')))
  await writeFile(join(folder, 'bom.txt'), '\uFEFFHello')
  await writeFile(join(folder, 'letter.docx'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]))
})
afterAll(() => rm(folder, { recursive: true }))

test.each([
  ['a folder, with all that is in it', '.', ['a.yaml', 'deep/[odd].yaml', 'deep/b.yml', 'deep/deeper/c.json']],
  ['a pattern', '**/*.yaml', ['a.yaml', 'deep/[odd].yaml']],
  ['a file whose name looks like a pattern', 'deep/[odd].yaml', ['deep/[odd].yaml']],
  ['nothing', 'none-*.yaml', []],
])('case files are found by %s', async (_title, pattern, expected) => {
  expect((await io.find(join(folder, pattern))).map((file) => relative(folder, file))).toEqual(expected)
})

test('a byte-order mark is no part of the text', async () => {
  expect(await io.readText(join(folder, 'bom.txt'))).toBe('Hello')
})

test.each([
  ['letter.docx', /not a plain text/],
  ['none.txt', /there is no such file/],
  ['deep', /is a folder/],
])('%s is refused in words', async (name, message) => {
  await expect(io.readText(join(folder, name))).rejects.toThrow(NotReadable)
  await expect(io.readText(join(folder, name))).rejects.toThrow(message)
})
