import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the migrations are: beside this file from sources, in `src/` when this file was bundled into `build/`. */
export const migrationsFolder = ((): string => {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const found = join(folder, 'src/db/migrations')
    if (existsSync(found)) return found
    if (dirname(folder) === folder) throw new Error('The migrations folder (src/db/migrations) is missing.')
  }
})()
