import { createHash, randomUUID } from 'node:crypto'
import * as disk from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileHash } from '#src/kit/ids.ts'
import { FilesError, inWords } from './files-error.ts'
import type { Files } from './files.ts'

/** What is asked of the file system; a test gives one that fails. */
export type Disk = Pick<typeof disk, 'mkdir' | 'open' | 'readFile' | 'readdir' | 'rename' | 'stat' | 'unlink'>

const folderMode = 0o700
const fileMode = 0o600
/** A half-written file this old belongs to a process that ended while it wrote. */
const abandonedAfterMs = 86_400_000

/**
 * Files under a folder, each at `ab/ab12…` by its hash. A file is written beside, brought to the
 * disk, then renamed: it is whole or not there, also after a power cut.
 * @throws FilesError from every function, when the disk is full, may not be written or lost a file
 */
export function filesInFolder(folder: string, fs: Disk = disk): Files {
  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), hash)
  const unfinished = join(folder, '.unfinished')
  let swept: Promise<void> | null = null

  return {
    async put(bytes) {
      const hash = hashOf(bytes)
      try {
        if (await holds(hash)) return hash
        // Housekeeping: whatever comes of it, it is no reason to refuse a file.
        swept ??= sweep().catch(() => undefined)
        await swept
        await write(pathOf(hash), bytes)
        return hash
      } catch (error) {
        throw inWords(error, folder)
      }
    },

    async get(hash) {
      if (!isHash(hash)) return null
      try {
        const bytes = await fs.readFile(pathOf(hash))
        if (hashOf(bytes) === hash) return new Uint8Array(bytes)
      } catch (error) {
        if (hasCode(error, 'ENOENT')) return null
        throw inWords(error, folder)
      }
      throw new FilesError('lost', `The file ${hash} is not what was kept under that name. It was not handed out. Restore it from a backup.`)
    },

    async remove(hash) {
      if (!isHash(hash)) return
      try {
        await fs.unlink(pathOf(hash))
        await sync(dirname(pathOf(hash)))
      } catch (error) {
        if (!hasCode(error, 'ENOENT')) throw inWords(error, folder)
      }
    },
  }

  /** True when the file is there, whole. A damaged one is written anew, which heals it. */
  async function holds(hash: string): Promise<boolean> {
    try {
      return hashOf(await fs.readFile(pathOf(hash))) === hash
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return false
      throw error
    }
  }

  async function write(path: string, bytes: Uint8Array): Promise<void> {
    await make(unfinished)
    await make(dirname(path))
    const beside = join(unfinished, randomUUID())
    try {
      const handle = await fs.open(beside, 'wx', fileMode)
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await fs.rename(beside, path)
    } catch (error) {
      await fs.unlink(beside).catch(() => undefined)
      throw error
    }
    await sync(dirname(path))
  }

  /** Makes a folder, and makes its name last: each new folder is an entry in the one above. */
  async function make(path: string): Promise<void> {
    const first = await fs.mkdir(path, { recursive: true, mode: folderMode })
    if (first === undefined) return
    for (let made = path; made.length >= first.length; made = dirname(made)) await sync(dirname(made))
  }

  async function sync(path: string): Promise<void> {
    // Windows brings names to the disk by itself, and does not open folders.
    if (process.platform === 'win32') return
    const handle = await fs.open(path, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  }

  async function sweep(): Promise<void> {
    const left = await fs.readdir(unfinished).catch((error: unknown) => {
      if (hasCode(error, 'ENOENT')) return []
      throw error
    })
    for (const name of left) {
      const path = join(unfinished, name)
      const { mtimeMs } = await fs.stat(path)
      if (mtimeMs < Date.now() - abandonedAfterMs) await fs.unlink(path)
    }
  }
}

const hashOf = (bytes: Uint8Array): FileHash => createHash('sha256').update(bytes).digest('hex') as FileHash

/** Guards the folder: only a hash becomes a path. */
const isHash = (hash: string): boolean => /^[0-9a-f]{64}$/.test(hash)

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code
