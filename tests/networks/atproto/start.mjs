// A real AT Protocol network of two servers: a directory of identities (PLC) and a personal data
// server (PDS) on SQLite. No application view: what the product writes is read back from the PDS.
//
// Prints one line of JSON when ready, {"pds","plc","pid","ms"}, and ends when standard input does,
// so that it never outlives the test that started it.
// Ports: PDS_PORT and PLC_PORT, or free ones. PDS_RATE_LIMITS=on keeps the limits of public servers.
import './loopback-only.mjs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const started = performance.now()

// The servers keep their data under the folder for temporary files: give them one to take along.
const folder = mkdtempSync(join(tmpdir(), 'chalkline-atproto-'))
process.env.TMPDIR = process.env.TEMP = process.env.TMP = folder
process.env.LOG_ENABLED = 'false'
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const end = () => process.exit(0)
process.stdin.resume().on('end', end).on('close', end).on('error', end)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)

/** Left out when not set: a port that is there and undefined would be the servers' usual one. */
const port = (name) => (process.env[name] ? { port: Number(process.env[name]) } : {})

const { TestNetworkNoAppView } = await import('@atproto/dev-env')
const network = await TestNetworkNoAppView.create({
  plc: port('PLC_PORT'),
  pds: { ...port('PDS_PORT'), hostname: 'localhost', rateLimitsEnabled: process.env.PDS_RATE_LIMITS === 'on' },
})

console.log(JSON.stringify({
  pds: network.pds.url.replace('localhost', '127.0.0.1'),
  plc: network.plc.url.replace('localhost', '127.0.0.1'),
  pid: process.pid,
  ms: Math.round(performance.now() - started),
}))
