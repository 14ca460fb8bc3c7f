import { join } from 'node:path'
import { installation, projectRoot } from './installation.ts'
import { misunderstood } from './run-command.ts'

/** `chalkline start`: runs the built server in this very process. */
export async function startCommand(argv: readonly string[]): Promise<number> {
  if (argv.length > 0) return misunderstood('start', `takes no words, and got ${argv.join(' ')}; settings are environment variables`)
  Object.assign(process.env, { CHALKLINE_DATA: installation().data, CHALKLINE_SERVE: 'yes', NODE_ENV: 'production' })
  await import(join(projectRoot, 'build/server/index.js'))
  return 0
}
