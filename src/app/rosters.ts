import type { DistrictDb } from '#src/db/client.ts'
import type { DistrictId } from '#src/kit/ids.ts'
import { rosterRows, staffNames } from '#src/people/index.ts'
import { buildRoster } from '#src/screening/rules/build-roster.ts'
import type { Roster } from '#src/screening/rules/roster.ts'

/** One name index a district, built when first asked for and again after its students changed. */
export class RosterShelf {
  readonly #rosters = new Map<DistrictId, Roster | null>()
  /** Counts the changes, so that what was read before one is not kept after it. */
  #changes = 0

  /**
   * The district's roster; null while it has no students, so that checks answer "needs a person".
   * It is read with the caller's own handle and nobody waits for another's reading: within a
   * transaction the embedded engine has no second connection, and such a wait would never end.
   */
  async of(db: DistrictDb): Promise<Roster | null> {
    const known = this.#rosters.get(db.district)
    if (known !== undefined) return known
    const before = this.#changes
    const roster = await build(db)
    if (this.#changes === before) this.#rosters.set(db.district, roster)
    return roster
  }

  forget(district: DistrictId): void {
    this.#changes++
    this.#rosters.delete(district)
  }
}

async function build(db: DistrictDb): Promise<Roster | null> {
  const students = await rosterRows(db)
  return students.length === 0 ? null : buildRoster(students, { staffNames: await staffNames(db) })
}
