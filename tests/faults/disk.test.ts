import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
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

const step = z.object({ step: z.string(), id: z.string().optional(), why: z.string().optional() })
const ending = z.object({ ledger: z.unknown(), posts: z.array(z.object({ id: z.string(), state: z.string() })) })

describe.skipIf(!able)('the disk', () => {
  let readOnly: ReturnType<typeof stage> | undefined
  test.each(['nothing-there', 'read-only'])('a folder that cannot be written (%s): clear words and an exit code, no stack', (name) => {
    readOnly ??= stage('read-only')
    expect(readOnly.status, readOnly.said).toBe(0)
    expect(readOnly.of(`${name}.code`).trim()).toBe('1')
    expect(readOnly.of(`${name}.out`)).toMatch(/data folder cannot be written/)
    expect(readOnly.of(`${name}.out`)).not.toMatch(/^\s+at /m)
  }, 180_000)

  test('a disk that fills while posts are written: refused in the meantime, nothing acknowledged is lost, and work goes on when there is room again', () => {
    const { status, said, of } = stage('full')
    expect(status, said).toBe(0)
    const lines = of('work.out').split('\n').filter((line) => line.endsWith('}')).map((line) => step.parse(JSON.parse(line)))
    const refused = lines.findIndex((line) => line.step === 'refused')
    expect(lines[refused]?.why).toMatch(/No space left on device/)
    const approved = lines.flatMap((line, n) => (line.step === 'approved' ? [{ id: line.id, n }] : []))
    expect(approved.some(({ n }) => n < refused) && approved.some(({ n }) => n > refused), 'work before and after, in one process').toBe(true)

    // Opening with no room at all: words, no stack, and nothing harmed.
    expect(of('full.code').trim()).toBe('1')
    expect(of('full.out')).toMatch(/disk is full/i)
    expect(of('full.out')).not.toMatch(/^\s+at /m)

    const settled = ending.parse(JSON.parse(of('settle.out').split('\n').find((line) => line.includes('"step":"settled"')) ?? 'null'))
    expect(settled.ledger, of('settle.err')).toBe('verified')
    const state = new Map(settled.posts.map((post) => [post.id, post.state]))
    expect(lines.filter((line) => line.step === 'drafted' && !state.has(line.id ?? ''))).toEqual([])
    expect(approved.filter(({ id }) => state.get(id ?? '') !== 'published')).toEqual([])
  }, 240_000)
})
