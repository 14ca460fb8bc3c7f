import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'

const LONGEST_INSTALL_MS = 300_000

/**
 * Installs a test network's own packages when its lock file is not the one that was last installed.
 * Returns why it could not, null when they are there. Two processes at once: one installs, one waits.
 */
export async function install(folder: string): Promise<string | null> {
  if (isInstalled(folder)) return null
  const unlock = await lock(folder)
  try {
    if (isInstalled(folder)) return null
    const failure = await npmCi(folder)
    if (failure === null) writeFileSync(stampFile(folder), lockHash(folder))
    return failure
  } finally {
    unlock()
  }
}

const stampFile = (folder: string): string => join(folder, 'node_modules/.installed-lock')
const lockHash = (folder: string): string => createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex')

function isInstalled(folder: string): boolean {
  try {
    return readFileSync(stampFile(folder), 'utf8') === lockHash(folder)
  } catch {
    return false
  }
}

function npmCi(folder: string): Promise<string | null> {
  console.warn(`Installing the test network in ${folder} (about a minute, once) …`)
  // Under `npm test` the outer package's own settings are in the environment; they are not for this one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_(package|lifecycle|config_local_prefix)|INIT_CWD)/.test(name)))
  return new Promise((done) => {
    execFile('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, env, timeout: LONGEST_INSTALL_MS, shell: process.platform === 'win32' }, (error, _out, err) => {
      done(error === null ? null : `npm ci failed in ${folder}: ${(err.trim() || error.message).split('\n')[0]}`)
    })
  })
}

/** An exclusive SQLite transaction: a lock that the system frees however its holder ends. */
async function lock(folder: string): Promise<() => void> {
  const place = join(folder, 'scratch')
  mkdirSync(place, { recursive: true })
  for (;;) {
    const file = new DatabaseSync(join(place, 'install-lock.sqlite'), { timeout: 0 })
    try {
      file.exec('BEGIN EXCLUSIVE')
      return () => file.close()
    } catch {
      file.close()
      await pause(250)
    }
  }
}
