import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The folder of public sets: `CHALKLINE_SETS`, or `shared/data` beside the project. They are never part of it. */
const folder = process.env.CHALKLINE_SETS ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data')

/** A row of a public set: text, label, and what else the set says of it. */
export interface SetRow { readonly t: string; readonly y: number; readonly [more: string]: unknown }

/** Whether a set is on this machine; a figure without its set is printed as not measured. */
export const hasSet = (name: string): boolean => existsSync(join(folder, name))

/** The rows of a set of `screening/`, for example `davidson_train`. Throws where the set is absent. */
export function readSet(name: string): readonly SetRow[] {
  const text = gunzipSync(readFileSync(join(folder, 'screening', `${name}.jsonl.gz`))).toString('utf8')
  return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as SetRow)
}

/** The lines of a plain file of the folder, for example `names/nicknames.csv`. */
export const readLines = (path: string): readonly string[] => readFileSync(join(folder, path), 'utf8').split(/\r?\n/).filter((line) => line !== '')

/** Whether a text belongs to the fifth that training never sees; by its words alone, so that twins stay together. */
export const isHeldOut = (text: string): boolean =>
  (createHash('sha256').update(text.trim().toLowerCase()).digest()[0] ?? 0) % 5 === 0
