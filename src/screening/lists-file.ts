import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { compiledBytes, useCompiled } from './rules/lexicon/search.ts'

/**
 * Begins with the lists that an earlier process compiled and left in a file. Where there is none, or
 * it is damaged or of other lists, they are compiled from their source and left there for the next.
 */
export function beginWithLists(path: string): void {
  try {
    if (useCompiled(readFileSync(path)) === null) return
  } catch {
    // There is no such file yet.
  }
  try {
    const own = `${path}.${process.pid}`
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(own, compiledBytes())
    renameSync(own, path)
  } catch {
    // An installation that nobody may write to compiles them each time.
  }
}
