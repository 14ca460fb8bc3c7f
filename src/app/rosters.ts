import type { DistrictDb } from '#src/db/client.ts'
import type { DistrictId } from '#src/kit/ids.ts'
import { rosterRows, staffNames } from '#src/people/index.ts'
import { buildRoster, type IndexedRoster } from '#src/screening/rules/build-roster.ts'
import { readSnapshot, writeSnapshot } from '#src/screening/rules/roster-snapshot.ts'
import type { Roster } from '#src/screening/rules/roster.ts'
import type { RosterStudent } from '#src/screening/rules/student-rows.ts'

/** What became of a snapshot. A refused one changes nothing: the roster that was there stays. */
export type Loaded = { readonly kind: 'loaded'; readonly size: number } | { readonly kind: 'refused'; readonly why: string }

/** One name index a district, built when first asked for and again after its students changed. */
export class RosterShelf {
  readonly #rosters = new Map<DistrictId, IndexedRoster | null>()
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

  /** One student came or changed: the next text knows, without a rebuild. To be called once that is committed. */
  put(district: DistrictId, student: RosterStudent): void {
    this.#changes++
    const roster = this.#rosters.get(district)
    if (roster === null) this.#rosters.set(district, buildRoster([student]))
    else roster?.put(student)
  }

  /** One student's record was disposed of. One who left stays, as a former student. */
  remove(district: DistrictId, id: string): void {
    this.#changes++
    const roster = this.#rosters.get(district)
    roster?.remove(id)
    if (roster?.size === 0) this.#rosters.set(district, null)
  }

  /** The district's roster as bytes, to be kept as the database is kept; null where none is held. */
  snapshot(district: DistrictId): Uint8Array | null {
    const roster = this.#rosters.get(district)
    return roster == null ? null : writeSnapshot(roster)
  }

  /** Takes a snapshot in place of what is held; a broken one is refused and what was held stays. */
  load(district: DistrictId, bytes: Uint8Array): Loaded {
    const read = readSnapshot(bytes)
    if (read.kind === 'refused') return read
    this.#changes++
    this.#rosters.set(district, read.roster.size === 0 ? null : read.roster)
    return { kind: 'loaded', size: read.roster.size }
  }
}

async function build(db: DistrictDb): Promise<IndexedRoster | null> {
  const students = await rosterRows(db)
  return students.length === 0 ? null : buildRoster(students, { staffNames: await staffNames(db) })
}
