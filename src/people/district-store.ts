import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Db, DistrictDb } from '#src/db/client.ts'
import type { IsoDate } from '#src/kit/dates.ts'
import type { DistrictId, PersonId } from '#src/kit/ids.ts'
import type { Actor, HeldRole } from './rules/actor.ts'
import { placesBelow } from './rules/tree.ts'
import { districts, people, roleAssignments, schools } from './tables.ts'

export type District = typeof districts.$inferSelect

/** Every district of the installation: for start-up alone, which belongs to no district. */
export const listDistricts = (db: Db): Promise<District[]> => db.select().from(districts).orderBy(districts.id)

export async function findDistrict(db: Db, id: DistrictId): Promise<District | null> {
  const [found] = await db.select().from(districts).where(eq(districts.id, id))
  return found ?? null
}

/** The district that a host name leads to; an installation with one district answers to any name. */
export async function districtFor(db: Db, host: string): Promise<District | null> {
  const all = await listDistricts(db)
  return all.find((district) => district.host === host) ?? (all.length === 1 ? all[0] ?? null : null)
}

/** The actor that a person is today; null when they left or were never here. */
export async function actorOf(db: DistrictDb, id: PersonId, on: IsoDate): Promise<Actor | null> {
  const [person] = await db.sql.select().from(people).where(and(eq(people.districtId, db.district), eq(people.id, id), eq(people.active, true)))
  if (!person) return null
  const [held, tree] = await Promise.all([
    db.sql.select().from(roleAssignments).where(and(
      eq(roleAssignments.districtId, db.district), eq(roleAssignments.personId, id),
      lte(roleAssignments.since, on), or(isNull(roleAssignments.until), gt(roleAssignments.until, on)),
    )),
    db.sql.select({ id: schools.id, parentId: schools.parentId }).from(schools).where(eq(schools.districtId, db.district)),
  ])
  const roles = held.map((one): HeldRole => ({ role: one.role, at: one.schoolId, places: placesBelow(tree, one.schoolId) }))
  return { kind: 'person', district: db.district, id, name: [person.given, person.family].join(' '), roles }
}

