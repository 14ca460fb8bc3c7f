import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { beginWithLists } from './lists-file.ts'
import { read } from './rules/read.ts'

const folder = mkdtempSync(join(tmpdir(), 'chalkline-lists-'))
const path = join(folder, 'cache', 'lists.bin')
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

const swears = (): boolean => read('oh sh1t!').terms('profanity').length === 1

test('the first process leaves the lists for the next, and a broken file is made anew', () => {
  beginWithLists(path)
  const left = readFileSync(path)
  beginWithLists(path)
  expect(swears()).toBe(true)

  writeFileSync(path, left.subarray(0, 1000))
  beginWithLists(path)
  expect(swears()).toBe(true)
  expect(readFileSync(path)).toEqual(left)
})

test('where nothing can be left, the lists are compiled', () => {
  beginWithLists(join(path, 'no-folder', 'lists.bin'))
  expect(swears()).toBe(true)
})
