// The whole suite: checks, then every test on the embedded database, then the ones that touch a
// database again on a PostgreSQL server. Ends with one line: N passed, N failed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, steps } from './check.mjs'
import { startPostgres } from './postgres.mjs'
import { findBrowser } from './browser.mjs'

const only = process.argv.slice(2)
const scratch = mkdtempSync(join(tmpdir(), 'chalkline-test-'))
const skipped = []
let passed = 0
let failed = 0

function vitest(name, args, env) {
  const report = join(scratch, `${name}.json`)
  const run = spawnSync('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args], {
    stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32',
  })
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'))
    passed += result.numPassedTests
    failed += result.numFailedTests + result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
    for (const file of result.testResults) {
      for (const one of file.assertionResults) if (one.status === 'skipped' || one.status === 'pending') skipped.push(`${one.fullName} (${name})`)
    }
    if (run.status !== 0 && result.numFailedTests === 0) failed += 1
  } catch {
    console.error(`${name}: the tests did not finish.`)
    failed += 1
  }
}

if (only.length === 0) {
  const broken = check()
  failed += broken.length
  passed += steps.length - broken.length
}
const browser = findBrowser()
if (!browser) skipped.push('every browser test: no Chromium here. Install one, or set CHROMIUM to its path.')
const postgres = startPostgres()
if (!postgres) skipped.push('the PostgreSQL runs: no server here. Set DATABASE_URL, or install Debian’s package "postgresql".')
try {
  const env = browser ? { CHROMIUM: browser } : {}
  vitest('embedded', only, { ...env, DATABASE_URL: '', TEST_POSTGRES: postgres?.url ?? '' })
  if (postgres) vitest('postgresql', only.length > 0 ? only : ['src/app', 'src/db', 'src/ledger', 'src/people', 'src/presences', 'src/publishing', 'src/releases'], { ...env, DATABASE_URL: postgres.url, TEST_POSTGRES: postgres.url })
} finally {
  postgres?.stop()
  rmSync(scratch, { recursive: true, force: true })
}
if (skipped.length > 0) console.log(`\nSKIPPED, not passed:\n${skipped.map((name) => `  - ${name}`).join('\n')}`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
