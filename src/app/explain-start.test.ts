import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from '#src/db/open.ts'
import { lockFolder } from '#src/db/lock.ts'
import { CannotOpen } from '#src/kit/cannot-open.ts'
import { readEnv } from './env.ts'
import { explainStart } from './explain-start.ts'

let said = ''
beforeEach(() => {
  said = ''
  vi.spyOn(console, 'error').mockImplementation((text: string) => { said += `${text}\n` })
})
afterEach(() => { vi.restoreAllMocks() })

const caught = async (work: () => unknown): Promise<unknown> => {
  try {
    await work()
  } catch (error) {
    return error
  }
  throw new Error('it did not fail')
}

test.each<[string, RegExp, unknown]>([
  ['our own words', /^Do this first\.$/m, new CannotOpen('Do this first.')],
  ['a full disk, however deep', /disk is full/, new Error('query', { cause: Object.assign(new Error('write'), { code: 'ENOSPC' }) })],
  ['a read-only folder', /cannot be written/, Object.assign(new Error('open'), { code: 'EROFS' })],
  ['a password that is wrong', /does not let us in/, Object.assign(new Error('auth'), { code: '28P01' })],
  ['each address of a server refused', /does not answer/, new AggregateError([Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })])],
])('%s is said in words', (_name, words, error) => {
  explainStart(error)
  expect(said).toMatch(words)
  expect(said).not.toMatch(/\bat \w/)
})

test('a setting that is wrong is named', async () => {
  explainStart(await caught(() => readEnv({ PORT: 'abc' })))
  expect(said).toMatch(/environment is not right\.\nPORT: /)
})

test('a database server that is not there is said, not traced', async () => {
  explainStart(await caught(() => openDatabase('postgres://nobody@127.0.0.1:1/none')))
  expect(said).toMatch(/DATABASE_URL names does not answer/)
})

test('a folder in use names the process that has it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chalkline-lock-'))
  const unlock = lockFolder(folder)
  try {
    explainStart(await caught(() => lockFolder(folder)))
    expect(said).toContain(`process ${process.pid}`)
  } finally {
    unlock()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('an error of unknown kind is told by its kind and place, never by its words: they may name a child', () => {
  explainStart(new TypeError('Mia Torres is not a function'))
  expect(said).toMatch(/could not open.*\nTypeError\n\s+at /)
  expect(said).not.toContain('Mia')
})
