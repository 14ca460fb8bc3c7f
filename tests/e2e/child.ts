import { execFile } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export interface Ran { readonly code: number; readonly out: string; readonly err: string }

/** Runs a program of ours in a process of its own, with the Node that runs the tests. */
export function runNode(file: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const { DATABASE_URL: _database, ...inherited } = process.env
  return new Promise((done) => {
    execFile(process.execPath, [file, ...args], { cwd: root, env: { ...inherited, ...env }, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      done({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, out, err })
    })
  })
}
