import { findNames } from './find-names.ts'
import { hashText } from './name-hash.ts'
import { NameIndex, type RosterStudent } from './name-index.ts'
import { nameKey } from './name-key.ts'
import { NameSearch, otherKey } from './name-search.ts'
import { NameText, readNameText } from './name-text.ts'
import { publicNames } from './name-words.ts'
import type { LiveRoster, NameHit } from './roster.ts'

export interface RosterOptions {
  /** Full names of employees: the same words may mean them, so a hit is less sure. */
  readonly staffNames?: readonly string[]
  /** Names of public figures besides those that every school's posts hold. */
  readonly publicNames?: readonly string[]
}

/**
 * Knows students by full name (also Last, First; nicknames; handles; double names in part), and by
 * a first name beside a grade, class, team or teacher. Building is linear in the students, finding
 * in the text.
 */
export const buildRoster = (students: readonly RosterStudent[], options: RosterOptions = {}): IndexedRoster =>
  new IndexedRoster(NameIndex.of(students), [...(options.staffNames ?? []), ...(options.publicNames ?? [])].map(nameKey))

const keyOf = (key: string): number => {
  const [first = '', last = ''] = key.split(' ')
  return otherKey(hashText(first), hashText(last))
}
const everywhere = publicNames.map(nameKey).map(keyOf)
const nothing = new NameText()

/** A roster on an index, as it is built or read from a snapshot. */
export class IndexedRoster implements LiveRoster {
  readonly index: NameIndex
  /** First and last words of names that mean somebody else, too. */
  readonly others: readonly string[]
  private readonly search: NameSearch

  constructor(index: NameIndex, others: readonly string[]) {
    this.index = index
    this.others = others
    this.search = new NameSearch(index, new Set([...everywhere, ...others.map(keyOf)]), nothing)
  }

  get size(): number {
    return this.index.rows.size
  }

  find(text: string): readonly NameHit[] {
    return this.size === 0 ? [] : findNames(readNameText(text), this.search)
  }

  put(student: RosterStudent): void {
    this.index.put(student)
  }

  remove(id: string): boolean {
    return this.index.remove(id)
  }
}
