import { join } from 'node:path'

/** Where the built client files are, seen from the bundled server (`build/server/`). */
export const clientFolder = join(import.meta.dirname, '../client')
