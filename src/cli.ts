import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// What was compiled once is not compiled again, and each command loads only what it needs.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/chalkline'))
const { runCommand } = await import('./cli/run-command.ts')
process.exitCode = await runCommand(process.argv.slice(2))
