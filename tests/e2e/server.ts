import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The product as `npm start` runs it: the built server in a process of its own, on a folder of its own. */
export interface RunningServer {
  /** `http://127.0.0.1:…` */
  readonly origin: string
  readonly pid: number
  /** All that it printed so far. */
  said(): string
  /** Ends it as a service manager would, and waits. */
  stop(): Promise<void>
}

/** How a start that did not come to serving ended. */
export interface Ended { readonly code: number | null; readonly said: string }

const root = join(import.meta.dirname, '../..')
const built = join(root, 'build/server/index.js')
const LONGEST_START_MS = 90_000

/** An empty folder for one installation; `remove` when nothing uses it any more. */
export function dataFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'chalkline-run-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/**
 * Starts the built server on a folder.
 * @throws with what it printed, when it ends before it serves.
 */
export async function startServer(folder: string, env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const run = spawnServer(folder, env)
  const origin = await Promise.race([run.open, run.ended])
  if (typeof origin !== 'string') throw new Error(`The server ended (${origin.code}):\n${origin.said}`)
  return {
    origin, pid: run.child.pid ?? 0, said: run.said,
    async stop() {
      if (run.child.exitCode === null && run.child.signalCode === null) run.child.kill('SIGTERM')
      await run.ended
    },
  }
}

/** Starts the built server where it is expected not to open, and says how it ended. */
export async function failToStart(folder: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const run = spawnServer(folder, env)
  const first = await Promise.race([run.open, run.ended])
  if (typeof first !== 'string') return first
  run.child.kill('SIGTERM')
  await run.ended
  throw new Error(`The server opened at ${first}, and was expected not to.`)
}

interface Run { readonly child: ChildProcess; readonly open: Promise<string>; readonly ended: Promise<Ended>; said(): string }

function spawnServer(folder: string, env: Readonly<Record<string, string>>): Run {
  if (!existsSync(built)) throw new Error('There is no build yet. Run: npm run build')
  const { DATABASE_URL: _database, NODE_ENV: _mode, ...inherited } = process.env
  const child = spawn(process.execPath, [built], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, CHALKLINE_SERVE: 'yes', NODE_ENV: 'production', PORT: '0', CHALKLINE_DATA: folder, ...env },
  })
  // A test run that ends in the middle leaves nothing running behind.
  const end = () => { child.kill('SIGKILL') }
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  let said = ''
  const open = new Promise<string>((opened, failed) => {
    const tooLong = setTimeout(() => { child.kill('SIGKILL'); failed(new Error(`The server was not open after ${LONGEST_START_MS / 1000} s:\n${said}`)) }, LONGEST_START_MS)
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const at = /Chalkline is open on (http:\S+)/.exec(said)?.[1]
      if (at !== undefined) { clearTimeout(tooLong); opened(at) }
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => clearTimeout(tooLong))
  })
  const ended = once(child, 'close').then(([code]): Ended => ({ code: code as number | null, said }))
  return { child, open, ended, said: () => said }
}
