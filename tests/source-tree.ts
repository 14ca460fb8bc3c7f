import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** The project's sources as text, for the rules of the house (boundaries.test.ts). */
export const root = resolve(import.meta.dirname, '..')

export interface SourceFile {
  /** From the project's root: `src/releases/rules/covers.ts`. */
  readonly path: string
  /** The folder below `src/`; the file's own name for what lies in `src/` itself. */
  readonly slice: string
  readonly text: string
  readonly lines: number
  readonly imports: readonly Import[]
  readonly isTest: boolean
  /** A screen, or what gathers a page or a list for one (`…-page.ts`, `…-csv.ts`). */
  readonly isScreen: boolean
  readonly isRule: boolean
}

export interface Import {
  /** A path from the root where it is ours, otherwise the package: `src/kit/dates.ts`, `zod`. */
  readonly to: string
  readonly ours: boolean
  /** `import type`, `export type`: leaves no trace at run time. */
  readonly typeOnly: boolean
}

/** `src/releases/…` is of releases; a file in `src/` itself is its own. */
export const sliceOf = (path: string): string => path.split('/')[1] ?? ''

export const sources: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => join('src', name).replaceAll('\\', '/')).toSorted().map(read)

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  return {
    path, text, slice: sliceOf(path), lines: text.split('\n').length - 1,
    imports: importsOf(text, path),
    isTest: / from 'vitest'/.test(text) || /\.(test|fixtures|contract)\.tsx?$|\/(fixtures|testing[^/]*)\.ts$/.test(path),
    isScreen: path.includes('/screens/') || /-(page|csv)\.ts$/.test(path),
    isRule: path.includes('/rules/'),
  }
}

function importsOf(text: string, path: string): Import[] {
  const statements = [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map((found) => ({ to: found[2] ?? '', typeOnly: found[1] !== undefined }))
  const dynamic = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map((found) => ({ to: found[1] ?? '', typeOnly: false }))
  return [...statements, ...dynamic].filter(({ to }) => !to.includes('+types')).map(({ to, typeOnly }) => {
    if (to.startsWith('#src/')) return { to: to.slice(1), ours: true, typeOnly }
    if (to.startsWith('.')) return { to: relative(root, resolve(root, dirname(path), to)).replaceAll('\\', '/'), ours: true, typeOnly }
    return { to, ours: false, typeOnly }
  })
}
