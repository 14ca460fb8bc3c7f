import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the founding packs: at the project's root, from sources and from the bundle alike. */
export const foundingPacks = ((): string => {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const found = join(folder, 'policies')
    if (existsSync(join(found, 'pending.yaml'))) return found
    if (dirname(folder) === folder) throw new Error('The founding policy packs (policies/) are missing.')
  }
})()
