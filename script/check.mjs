// Types, lint and dead code: what can be known without running anything.
import { spawnSync } from 'node:child_process'

export const steps = [
  ['the types of routes', 'react-router', ['typegen']],
  ['types', 'tsc', ['-p', '.']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['dead code', 'knip', ['--no-progress']],
]

/** Runs each step; the names of those that failed. */
export function check() {
  return steps.filter(([name, command, args]) => {
    const ok = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${String(name)}`)
    return !ok
  }).map(([name]) => name)
}

if (import.meta.filename === process.argv[1]) process.exit(check().length === 0 ? 0 : 1)
