import type { DistrictDb } from '#src/db/client.ts'
import type { DistrictId } from '#src/kit/ids.ts'
import { rosterRows, staffNames } from '#src/people/index.ts'
import { buildRoster } from '#src/screening/rules/build-roster.ts'
import type { Roster } from '#src/screening/rules/roster.ts'

/** One name index a district, built when first asked for and again after its students changed. */
export class RosterShelf {
  readonly #rosters = new Map<DistrictId, Promise<Roster | null>>()

  /** The district's roster; null while it has no students, so that checks answer "needs a person". */
  of(db: DistrictDb): Promise<Roster | null> {
    let roster = this.#rosters.get(db.district)
    if (roster === undefined) {
      roster = build(db)
      roster.catch(() => this.forget(db.district))
      this.#rosters.set(db.district, roster)
    }
    return roster
  }

  forget(district: DistrictId): void {
    this.#rosters.delete(district)
  }
}

async function build(db: DistrictDb): Promise<Roster | null> {
  const students = await rosterRows(db)
  return students.length === 0 ? null : buildRoster(students, { staffNames: await staffNames(db) })
}
