import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installDebian } from './browser.mjs'

/**
 * A PostgreSQL server for the tests alone: the one that DATABASE_URL names, or a private one from
 * Debian's package in a scratch folder, on loopback. Null when neither can be had.
 */
export function startPostgres() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, stop() {} }
  if (process.platform !== 'linux') return null
  const bin = serverFolder() ?? (installDebian(['postgresql']) ? serverFolder() : null)
  if (!bin) return null
  const root = process.getuid?.() === 0
  const as = (command, args) => (root ? spawnSync('runuser', ['-u', 'postgres', '--', command, ...args], { cwd: '/', encoding: 'utf8' }) : spawnSync(command, args, { encoding: 'utf8' }))
  const folder = mkdtempSync(join(tmpdir(), 'chalkline-pg-'))
  if (root) spawnSync('chown', ['postgres', folder])
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const made = as(join(bin, 'initdb'), ['-D', data, '-U', 'chalkline', '-A', 'trust', '--locale=C.UTF-8', '-E', 'UTF8', '--no-sync'])
  if (made.status !== 0) { rmSync(folder, { recursive: true, force: true }); return null }
  const port = freePort()
  appendFileSync(join(data, 'postgresql.conf'), `listen_addresses='127.0.0.1'\nport=${port}\nunix_socket_directories='${folder}'\nmax_connections=200\nfsync=off\n`)
  const started = as(join(bin, 'pg_ctl'), ['-D', data, '-l', join(folder, 'log'), '-w', 'start'])
  if (started.status !== 0) { rmSync(folder, { recursive: true, force: true }); return null }
  return {
    url: `postgres://chalkline@127.0.0.1:${port}/postgres`,
    stop() {
      as(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function serverFolder() {
  const versions = '/usr/lib/postgresql'
  if (!existsSync(versions)) return null
  const newest = readdirSync(versions).filter((name) => existsSync(join(versions, name, 'bin', 'initdb'))).sort((a, b) => Number(b) - Number(a))[0]
  return newest ? join(versions, newest, 'bin') : null
}

/** A port nobody listens on now; asked of the kernel in a child, since this file runs without waiting. */
function freePort() {
  const asked = spawnSync(process.execPath, ['-e', 'const s=require("net").createServer();s.listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'], { encoding: 'utf8' })
  return Number(asked.stdout.trim())
}
