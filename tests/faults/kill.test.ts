import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { runNode } from '../e2e/child.ts'
import { dataFolder } from '../e2e/server.ts'
import { chance } from './chance.ts'
import { acceptedIn } from './platform-on-file.ts'

// `kill -9` at any moment, thirty times over: what was acknowledged is there, what went out went out
// once, and the ledger still verifies, also by somebody else's program.

const ROUNDS = 30
const SEED = Number(process.env['KILL_SEED'] ?? 20_261_005)
const LONGEST_ROUND_MS = 60_000

const line = z.discriminatedUnion('step', [
  z.object({ step: z.literal('open') }),
  z.object({ step: z.literal('refused'), why: z.string() }),
  z.object({ step: z.enum(['drafted', 'submitted', 'approved']), id: z.string() }),
  z.object({ step: z.literal('saved'), id: z.string(), version: z.number(), words: z.string() }),
  z.object({
    step: z.literal('settled'), ledger: z.union([z.string(), z.array(z.string())]), key: z.string(),
    posts: z.array(z.object({ id: z.string(), state: z.string(), version: z.number(), words: z.string() })),
    deliveries: z.array(z.object({ id: z.string(), postId: z.string(), state: z.string(), ref: z.string().nullable() })),
  }),
])
type Line = z.infer<typeof line>

const folder = dataFolder()
afterAll(() => folder.remove())
const data = join(folder.path, 'data')
const platformFile = join(folder.path, 'platform.jsonl')

interface Driver {
  readonly child: ChildProcess
  readonly ended: Promise<unknown>
  readonly said: Line[]
  errors(): string
  /** Settles once it has said so many lines. */
  heard(lines: number): Promise<void>
}

function drive(task: 'work' | 'settle', last: string): Driver {
  const { DATABASE_URL: _database, ...env } = process.env
  const child = spawn(process.execPath, [join(import.meta.dirname, 'driver.ts'), task, data, platformFile, last], { stdio: ['ignore', 'pipe', 'pipe'], env })
  const said: Line[] = []
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => { errors += chunk.toString() })
  const lines = createInterface(child.stdout)
  const ended = Promise.all([once(child, 'close'), once(lines, 'close')])
  let waiting: { readonly lines: number; readonly heard: () => void } | null = null
  lines.on('line', (text) => {
    const read = readLine(text)
    if (read === null) return
    said.push(read)
    if (waiting !== null && said.length >= waiting.lines) waiting.heard()
  })
  return {
    child, ended, said, errors: () => errors,
    heard: (count) => (said.length >= count ? Promise.resolve() : new Promise((heard) => { waiting = { lines: count, heard } })),
  }
}

/** The last words of a killed process may be cut: half a line was never acknowledged. */
function readLine(text: string): Line | null {
  try {
    return line.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/**
 * Lets the house work and kills it: after so many steps and a moment more, wherever it is then; and
 * every fifth time while it is still opening.
 */
async function oneRound(round: number, next: () => number): Promise<readonly Line[]> {
  const driver = drive('work', String(SEED + round))
  const tooLong = setTimeout(() => driver.child.kill('SIGKILL'), LONGEST_ROUND_MS)
  const [steps, moment] = round % 5 === 4 ? [0, next() * 1500] : [2 + Math.floor(next() * 16), next() * 120]
  await Promise.race([driver.heard(steps), driver.ended])
  await new Promise((done) => { setTimeout(done, moment) })
  const itself = driver.child.exitCode
  driver.child.kill('SIGKILL')
  await driver.ended
  clearTimeout(tooLong)
  expect(itself, `round ${round} ended by itself:\n${driver.errors()}`).toBeNull()
  return driver.said
}

test(`killed ${ROUNDS} times while posts are drafted, approved and published: nothing acknowledged is lost, nothing goes out twice, the ledger verifies`, async () => {
  const next = chance(SEED)
  const acknowledged: Line[] = []
  for (let round = 0; round < ROUNDS; round++) acknowledged.push(...await oneRound(round, next))

  const exported = join(folder.path, 'ledger')
  const last = drive('settle', exported)
  await last.ended
  const settled = last.said.find((one) => one.step === 'settled')
  expect(settled, last.errors()).toBeDefined()
  if (settled?.step !== 'settled') return

  const accepted = acceptedIn(platformFile)
  const steps = Object.groupBy(acknowledged, (one) => one.step)
  console.log(`killed ${ROUNDS} times: ${['drafted', 'saved', 'submitted', 'approved'].map((step) => `${steps[step as Line['step']]?.length ?? 0} ${step}`).join(', ')} acknowledged, ${accepted.length} published`)
  expect(steps.approved?.length ?? 0, 'the rounds were too short to show anything').toBeGreaterThan(ROUNDS / 2)

  expect(acknowledged.filter((one) => one.step === 'refused'), 'nothing was in the way of the work').toEqual([])
  const lost = acknowledged.flatMap((one) => (one.step === 'open' || one.step === 'settled' || one.step === 'refused' ? [] : lostIn(one, settled.posts)))
  expect(lost).toEqual([])

  const keys = accepted.map((one) => one.key)
  expect(keys.filter((key, n) => keys.indexOf(key) !== n), 'published twice').toEqual([])
  const texts = accepted.map((one) => one.text)
  expect(new Set(texts).size, 'no post out twice under another key').toBe(texts.length)
  const out = settled.deliveries.filter((one) => one.state === 'published')
  expect(out.map((one) => `${one.id} ${one.ref}`).toSorted()).toEqual(accepted.map((one) => `${one.key} ${one.ref}`).toSorted())
  const unsettled = settled.deliveries.filter((one) => one.state !== 'published' && ['scheduled', 'published'].includes(settled.posts.find((post) => post.id === one.postId)?.state ?? ''))
  expect(unsettled).toEqual([])

  expect(settled.ledger).toBe('verified')
  const verified = await runNode('tools/verify-ledger.mjs', [exported, '--key', settled.key, '--content', join(exported, 'content.jsonl')])
  expect(verified, verified.err).toMatchObject({ code: 0 })
}, 600_000)

const order = ['draft', 'in-review', 'approved', 'scheduled', 'published']
const atLeast = { drafted: 'draft', submitted: 'in-review', approved: 'scheduled' } as const

/** What is missing of one acknowledged step; a later step may have replaced it, an earlier state may not. */
function lostIn(one: Exclude<Line, { step: 'open' | 'settled' | 'refused' }>, posts: readonly { readonly id: string; readonly state: string; readonly version: number; readonly words: string }[]): readonly string[] {
  const post = posts.find((other) => other.id === one.id)
  if (!post) return [`${one.step} ${one.id}: there is no such post`]
  if (one.step === 'saved') return post.version < one.version || (post.version === one.version && post.words !== one.words) ? [`saved ${one.id}: version ${one.version} is gone`] : []
  return order.indexOf(post.state) < order.indexOf(atLeast[one.step]) ? [`${one.step} ${one.id}: it is only ${post.state}`] : []
}
