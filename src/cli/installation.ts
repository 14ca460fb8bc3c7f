import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readEnv, type Env } from '#src/app/env.ts'

export const projectRoot = dirname(dirname(import.meta.dirname))

/**
 * The installation that a command is about: the environment's, or the folder data/ of the project,
 * from whatever folder the command is called.
 * @throws Error that names a variable of the environment that is not right
 */
export const installation = (): Env => readEnv({ CHALKLINE_DATA: join(projectRoot, 'data'), ...process.env })

/** False where an embedded installation was never opened: a command that only looks must not make one. */
export const isThere = (env: Env): boolean => env.database.startsWith('postgres') || existsSync(env.database)
