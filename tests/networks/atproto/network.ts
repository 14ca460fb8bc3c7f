import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { install } from './install.ts'

/** A real personal data server of the AT Protocol on this machine, empty. */
export interface Atproto {
  /** The server's address, `http://127.0.0.1:…`. */
  readonly url: string
  /** How long it took until it was ready, in milliseconds. */
  readonly ms: number
  /** A new account with an app password; the handle ends in `.test`. */
  createAccount(handle: string): Promise<TestAccount>
  stop(): Promise<void>
}

interface TestAccount { readonly handle: string; readonly did: string; readonly appPassword: string }

export interface AtprotoOptions {
  /** Keep the limits of the public servers, e.g. 30 sign-ins in five minutes for one name. */
  readonly rateLimits?: boolean
}

const folder = import.meta.dirname
const LONGEST_START_MS = 90_000

/**
 * Starts the network (`start.mjs`), installing its packages first when they are not there: about a
 * minute on a fresh machine, a few seconds after that. `skipped` says why there is none: only when
 * the packages cannot be installed, as on a machine without a network.
 * @throws when the packages are there and the servers do not come up.
 */
export async function startAtproto(options: AtprotoOptions = {}): Promise<Atproto | { readonly skipped: string }> {
  const missing = await install(folder)
  if (missing !== null) {
    console.warn(`SKIPPED: the AT Protocol server. ${missing}`)
    return { skipped: missing }
  }
  const child = spawn(process.execPath, [join(folder, 'start.mjs')], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, PDS_RATE_LIMITS: options.rateLimits ? 'on' : 'off' },
  })
  const { pds, ms } = await ready(child)
  return {
    url: pds,
    ms,
    createAccount: (handle) => createAccount(pds, handle),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.stdin.end()
      await ended
    },
  }
}

/** What `start.mjs` prints. No package is imported in this folder: it would be one of the servers' own. */
interface Ready { readonly pds: string; readonly ms: number }

function ready(child: ChildProcess): Promise<Ready> {
  return new Promise((done, fail) => {
    const complaints: string[] = []
    const give = (why: string) => {
      child.kill('SIGKILL')
      fail(new Error(`The AT Protocol server ${why}.\n${complaints.join('').slice(-2000)}`))
    }
    const tooLong = setTimeout(() => give(`was not ready after ${LONGEST_START_MS / 1000} s`), LONGEST_START_MS)
    child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk.toString()))
    child.once('exit', (code) => { clearTimeout(tooLong); give(`ended (${code})`) })
    if (child.stdout) {
      createInterface(child.stdout).once('line', (line) => {
        clearTimeout(tooLong)
        child.removeAllListeners('exit')
        done(JSON.parse(line) as Ready)
      })
    }
  })
}

async function createAccount(pds: string, handle: string): Promise<TestAccount> {
  const { did, accessJwt } = await post<{ did: string; accessJwt: string }>(pds, 'com.atproto.server.createAccount', { handle, email: `${handle}@example.org`, password: 'correct horse battery' }, null)
  const { password } = await post<{ password: string }>(pds, 'com.atproto.server.createAppPassword', { name: 'chalkline' }, accessJwt)
  return { handle, did, appPassword: password }
}

async function post<Answer>(pds: string, method: string, body: object, token: string | null): Promise<Answer> {
  const answer = await fetch(`${pds}/xrpc/${method}`, {
    method: 'POST', body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
  })
  if (!answer.ok) throw new Error(`${method} answered ${answer.status}: ${await answer.text()}`)
  return await answer.json() as Answer
}
