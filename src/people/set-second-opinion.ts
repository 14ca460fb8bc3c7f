import { eq } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import type { DistrictSettings } from './rules/district.ts'
import { districts } from './tables.ts'

export type Setting = NonNullable<DistrictSettings['secondOpinion']>

export type SettingChanged = { readonly kind: 'changed' } | { readonly kind: 'was-so' } | { readonly kind: 'not-yours' }

/** Says for a district whether a program outside is asked about its posts; on record. By whoever runs the installation alone. */
export async function setSecondOpinion(app: App, to: Setting): Promise<SettingChanged> {
  if (app.actor.kind !== 'system') return { kind: 'not-yours' }
  return app.write(async (tx): Promise<SettingChanged> => {
    const [row] = await tx.sql.select({ settings: districts.settings }).from(districts).where(eq(districts.id, tx.district)).for('update')
    const was = row?.settings.secondOpinion ?? 'off'
    if (row === undefined || was === to) return { kind: 'was-so' }
    await tx.sql.update(districts).set({ settings: { ...row.settings, secondOpinion: to } }).where(eq(districts.id, tx.district))
    await tx.record({ event: 'district.changed', subject: { kind: 'district', id: tx.district }, details: { secondOpinion: { was, is: to } } })
    return { kind: 'changed' }
  })
}
