import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { App, Tx } from '#src/app/app.ts'
import type { AssetId, PersonId, PostId, StudentId } from '#src/kit/ids.ts'
import { peopleById, studentsById } from '#src/people/index.ts'
import { mayWrite } from './rules/abilities.ts'
import type { Saved } from './save-draft.ts'
import { notEditable, settle } from './save-draft.ts'
import type { Asset, WholePost } from './store.ts'
import { lockWholePost } from './store.ts'
import type { Box } from './tables.ts'
import { assets, depictions } from './tables.ts'

export const assetFields = z.object({
  /** Null while nobody wrote one; empty for a decoration. */
  alt: z.string().max(2000).nullable(),
  rights: z.enum(['own', 'licensed', 'student-work', 'third-party', 'unknown']),
  credit: z.string().max(300).nullable(),
  visibleText: z.string().max(2000).nullable(),
  logo: z.boolean().nullable(),
})
export type AssetFields = z.infer<typeof assetFields>

/** Says what a picture shows, whose it is and what can be read in it. */
export const describeAsset = (app: App, id: PostId, asset: AssetId, fields: AssetFields): Promise<Saved> =>
  changeAsset(app, id, asset, async (tx) => {
    await tx.sql.update(assets).set(fields).where(and(eq(assets.districtId, tx.district), eq(assets.id, asset)))
  })

export type Shown = { readonly student: StudentId } | { readonly person: PersonId } | { readonly unknown: true }

/** Adds somebody who can be seen in a picture. */
export const showPerson = (app: App, id: PostId, asset: AssetId, who: Shown): Promise<Saved> =>
  changeAsset(app, id, asset, async (tx, whole) => {
    const studentId = 'student' in who ? who.student : null
    const personId = 'person' in who ? who.person : null
    const shown = whole.assets.find((one) => one.id === asset)
    if (shown?.people.some((one) => (studentId !== null && one.studentId === studentId) || (personId !== null && one.personId === personId))) return
    const box = boxOf(shown?.boxesInFile ?? [], await nameOf(tx, studentId, personId))
    await tx.sql.insert(depictions).values({ districtId: tx.district, assetId: asset, studentId, personId, recognisable: true, box })
    await tx.sql.update(assets).set({ nobody: false }).where(and(eq(assets.districtId, tx.district), eq(assets.id, asset)))
  })

async function nameOf(tx: Tx, student: StudentId | null, person: PersonId | null): Promise<string | null> {
  const one = student !== null ? (await studentsById(tx, [student])).get(student) : person !== null ? (await peopleById(tx, [person])).get(person) : undefined
  return one ? `${one.given} ${one.family}` : null
}

/** Where the file itself said that this person is, if it did. */
function boxOf(boxes: Asset['boxesInFile'], name: string | null): Box | null {
  const found = boxes.find((one) => one.name.toLowerCase() === name?.toLowerCase())
  return found ? { x: found.x, y: found.y, w: found.w, h: found.h } : null
}

/** Takes somebody out of the list, or says whether they can be made out. */
export const changeShown = (app: App, id: PostId, asset: AssetId, depiction: number, change: 'remove' | 'recognisable' | 'not-recognisable'): Promise<Saved> =>
  changeAsset(app, id, asset, async (tx) => {
    const one = and(eq(depictions.districtId, tx.district), eq(depictions.assetId, asset), eq(depictions.id, depiction))
    if (change === 'remove') await tx.sql.delete(depictions).where(one)
    else await tx.sql.update(depictions).set({ recognisable: change === 'recognisable' }).where(one)
  })

/** The writer's word that nobody can be made out in a picture; or takes that back. */
export const showNobody = (app: App, id: PostId, asset: AssetId, nobody: boolean): Promise<Saved> =>
  changeAsset(app, id, asset, async (tx) => {
    if (nobody) await tx.sql.delete(depictions).where(and(eq(depictions.districtId, tx.district), eq(depictions.assetId, asset)))
    await tx.sql.update(assets).set({ nobody }).where(and(eq(assets.districtId, tx.district), eq(assets.id, asset)))
  })

async function changeAsset(app: App, id: PostId, asset: AssetId, change: (tx: Tx, whole: WholePost) => Promise<void>): Promise<Saved> {
  return app.write(async (tx): Promise<Saved> => {
    const whole = await lockWholePost(tx, id)
    if (whole === null || !whole.assets.some((one) => one.id === asset)) return { kind: 'no-such-post' }
    if (!mayWrite(app.actor, whole.post)) return { kind: 'not-yours' }
    const fixed = notEditable(whole)
    if (fixed) return fixed
    await change(tx, whole)
    return settle(app, tx, whole, {})
  })
}
