import { join } from 'node:path'
import { installation, projectRoot } from './installation.ts'
import { misunderstood } from './run-command.ts'

const help = `chalkline start: opens Chalkline (as npm start does), by default on http://127.0.0.1:4040

The first start installs what it needs, builds the pages, makes the folder data/ and sets up the
demo district. Ctrl-C ends it. Settings are environment variables (docs/operations.md):
  PORT=8080 chalkline start
  CHALKLINE_DATA=/srv/chalkline CHALKLINE_DEMO=off chalkline start

Exit status: 0 it was ended, 1 it could not open (and says why), 64 usage.`

/** `chalkline start`: runs the built server in this very process. */
export async function startCommand(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(help)
    return 0
  }
  if (argv.length > 0) return misunderstood('start', `takes no words, and got ${argv.join(' ')}; settings are environment variables`)
  Object.assign(process.env, { CHALKLINE_DATA: installation().data, CHALKLINE_SERVE: 'yes', NODE_ENV: 'production' })
  await import(join(projectRoot, 'build/server/index.js'))
  return 0
}
