import { createHash } from 'node:crypto'
import * as disk from 'node:fs/promises'
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FileHash } from '#src/kit/ids.ts'
import { FilesError } from './files-error.ts'
import { filesInFolder } from './folder.ts'
import type { Disk } from './folder.ts'

let outside: string
let folder: string
beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'chalkline-files-'))
  folder = join(outside, 'data', 'files')
})
afterEach(() => rm(outside, { recursive: true }))

const bytes = new TextEncoder().encode('a picture')
const hash = createHash('sha256').update(bytes).digest('hex') as FileHash
const path = (): string => join(folder, hash.slice(0, 2), hash)
const left = (): Promise<string[]> => readdir(join(folder, '.unfinished'))

test('what is put is had again under its hash, by another process too, and nobody else may read it', async () => {
  expect(await filesInFolder(folder).put(bytes)).toBe(hash)
  expect(await filesInFolder(folder).get(hash)).toEqual(bytes)
  expect((await stat(path())).mode & 0o777).toBe(0o600)
  for (const made of [folder, join(folder, hash.slice(0, 2)), join(outside, 'data')]) expect((await stat(made)).mode & 0o777).toBe(0o700)
  expect(await left()).toEqual([])
})

test('the same bytes twice, also at once, are one file; no bytes are a file too', async () => {
  const files = filesInFolder(folder)
  expect(new Set(await Promise.all([files.put(bytes), files.put(bytes), files.put(bytes)]))).toEqual(new Set([hash]))
  const before = await stat(path())
  await files.put(bytes)
  expect((await stat(path())).ino).toBe(before.ino)
  expect(await files.get(await files.put(new Uint8Array()))).toEqual(new Uint8Array())
})

test('what was removed is gone, and removing it again is fine', async () => {
  const files = filesInFolder(folder)
  await files.put(bytes)
  await files.remove(hash)
  await files.remove(hash)
  expect(await files.get(hash)).toBeNull()
})

test.each(['', 'x', '../../secret', hash.toUpperCase(), `${hash}0`])('a name that is no hash (%j) finds nothing and removes nothing', async (name) => {
  const files = filesInFolder(folder)
  await files.put(bytes)
  await writeFile(join(outside, 'secret'), 'x')
  expect(await files.get(name as FileHash)).toBeNull()
  await files.remove(name as FileHash)
  expect(await readFile(join(outside, 'secret'), 'utf8')).toBe('x')
  expect(await files.get(hash)).toEqual(bytes)
})

test('a file that is not what was put is lost, never handed out; putting it again heals it', async () => {
  const files = filesInFolder(folder)
  await files.put(bytes)
  await writeFile(path(), 'another picture')
  await expect(files.get(hash)).rejects.toMatchObject({ name: 'FilesError', kind: 'lost' })
  await files.put(bytes)
  expect(await files.get(hash)).toEqual(bytes)
})

const failing = (code: string): Error => Object.assign(new Error(`${code}: from the disk`), { code })
/** A disk that fails as it writes the bytes, after some of them are on it. */
const failsWriting = (code: string): Disk => ({
  ...disk,
  async open(at, flags, mode) {
    const handle = await disk.open(at, flags, mode)
    if (flags !== 'wx') return handle
    handle.writeFile = async () => {
      await handle.write('a pic')
      throw failing(code)
    }
    return handle
  },
})

test.each([
  ['full', 'ENOSPC', failsWriting('ENOSPC')],
  ['full', 'EDQUOT', { ...disk, rename: () => Promise.reject(failing('EDQUOT')) }],
  ['read-only', 'EROFS', { ...disk, mkdir: () => Promise.reject(failing('EROFS')) }],
  ['read-only', 'EACCES', { ...disk, open: () => Promise.reject(failing('EACCES')) }],
  ['lost', 'EIO', failsWriting('EIO')],
] as const)('a disk that is %s (%s) is said in words, and nothing half-written stays', async (kind, _, fs) => {
  const attempt = filesInFolder(folder, fs).put(bytes)
  await expect(attempt).rejects.toBeInstanceOf(FilesError)
  await expect(attempt).rejects.toMatchObject({ kind, message: expect.stringContaining(folder) })
  expect(await left().catch(() => [])).toEqual([])
  expect(await filesInFolder(folder).get(hash)).toBeNull()
  expect(await filesInFolder(folder).put(bytes)).toBe(hash)
})

test('an error that nobody foresaw stays itself', async () => {
  await expect(filesInFolder(folder, failsWriting('EBADF')).put(bytes)).rejects.toMatchObject({ code: 'EBADF' })
})

test('bytes reach the disk before their name does, and the name before put returns', async () => {
  const steps: string[] = []
  const watched: Disk = {
    ...disk,
    async open(at, flags, mode) {
      const handle = await disk.open(at, flags, mode)
      const sync = handle.sync.bind(handle)
      handle.sync = () => {
        steps.push(flags === 'wx' ? 'sync bytes' : `sync ${String(at).slice(folder.length)}`)
        return sync()
      }
      return handle
    },
    rename: (from, to) => {
      steps.push('rename')
      return disk.rename(from, to)
    },
  }
  await filesInFolder(folder, watched).put(bytes)
  expect(steps.slice(-3)).toEqual(['sync bytes', 'rename', `sync /${hash.slice(0, 2)}`])
  expect(steps.slice(0, -3)).toContain('sync ')
})

test('what an ended process left half-written is swept after a day, and not before', async () => {
  const files = filesInFolder(folder)
  await files.put(bytes)
  const [old, fresh] = [join(folder, '.unfinished', 'old'), join(folder, '.unfinished', 'fresh')]
  await writeFile(old, 'x')
  await writeFile(fresh, 'x')
  await utimes(old, 0, 0)
  await filesInFolder(folder).put(new TextEncoder().encode('another'))
  expect(await left()).toEqual(['fresh'])
})
