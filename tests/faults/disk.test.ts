import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { dataFolder } from '../e2e/server.ts'

// A full disk and a folder that cannot be written. Root writes wherever it likes, so both are made by
// mounts in a mount namespace of the child's own (disk-stage.sh): this machine's are not touched.

const root = process.platform === 'linux' && process.getuid?.() === 0
const able = root && spawnSync('unshare', ['-m', 'true']).status === 0
if (!able) console.warn('SKIPPED: the full and the read-only disk. They need root on Linux, for a mount of their own.')

const folder = dataFolder()
afterAll(() => folder.remove())

/** Runs the stage in a namespace of its own; what it wrote, by part. */
function stage(part: 'full' | 'read-only'): { readonly status: number | null; readonly said: string; of(name: string): string } {
  const { DATABASE_URL: _database, ...env } = process.env
  const ran = spawnSync('unshare', ['-m', '--propagation', 'private', 'sh', join(import.meta.dirname, 'disk-stage.sh'), part, process.execPath, folder.path], {
    cwd: join(import.meta.dirname, '../..'), encoding: 'utf8', timeout: 150_000, env: { ...env, CHALKLINE_DEMO: 'off', PORT: '0', CHALKLINE_SERVE: 'yes', NODE_ENV: 'production' },
  })
  return { status: ran.status, said: `${ran.stdout}${ran.stderr}`, of: (name) => readFileSync(join(folder.path, name), 'utf8') }
}

describe.skipIf(!able)('the disk', () => {
  test('a read-only folder: clear words and an exit code, no stack', () => {
    const { status, said, of } = stage('read-only')
    expect(status, said).toBe(0)
    expect(of('read-only.code').trim()).toBe('1')
    expect(of('read-only.out')).toMatch(/data folder cannot be written/)
    expect(of('read-only.out')).not.toMatch(/^\s+at /m)
  }, 180_000)

  test('a disk that fills while posts are written: what was acknowledged is kept, and work goes on when there is space again', () => {
    const { status, said, of } = stage('full')
    expect(status, said).toBe(0)
    const acknowledged = of('work.out').split('\n').filter((line) => line.includes('"step":"drafted"')).map((line) => (JSON.parse(line) as { id: string }).id)
    expect(acknowledged.length, of('work.err')).toBeGreaterThan(3)
    // The driver stopped because the disk was full, and said so.
    expect(of('work.err')).toMatch(/no space|ENOSPC|could not extend|disk full/i)
    // Opening on the full disk: words, no stack.
    expect(of('full.code').trim()).not.toBe('0')
    expect(of('full.out')).toMatch(/disk is full/i)
    const settled = JSON.parse(of('settle.out').split('\n').find((line) => line.includes('"step":"settled"')) ?? 'null') as { ledger: string; posts: { id: string }[] } | null
    expect(settled?.ledger, of('settle.err')).toBe('verified')
    const kept = new Set(settled?.posts.map((post) => post.id))
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
  }, 180_000)
})
