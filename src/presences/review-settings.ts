import type { App } from '#src/app/app.ts'
import type { PresenceId } from '#src/kit/ids.ts'
import { mayKeep } from './rules/abilities.ts'
import { rhythmOf } from './rules/asked-by.ts'
import { settingsChecklist } from './rules/settings-checklist.ts'
import { ownersOf, presencesById } from './store.ts'
import { settingsReviews } from './tables.ts'

/** What somebody saw of one setting; `is` says how it is where it differs. */
export interface SettingSeen { readonly state: 'matches' | 'differs' | 'open'; readonly is: string }

export type SettingsReviewed =
  | { readonly kind: 'reviewed'; readonly differs: number; readonly open: number }
  /** Settings that differ, and nobody said how they are. */
  | { readonly kind: 'say-what'; readonly settings: readonly string[] }
  | { readonly kind: 'nothing-seen' } | { readonly kind: 'not-yours' } | { readonly kind: 'no-such-presence' }

const LONGEST = 200

/** Records a dated look at a presence's settings (CRS-B7): each setting of the checklist, as it should be and as it is. */
export async function reviewSettings(app: App, id: PresenceId, seen: (setting: string) => SettingSeen): Promise<SettingsReviewed> {
  return app.write(async (tx): Promise<SettingsReviewed> => {
    const presence = (await presencesById(tx, [id])).get(id)
    if (!presence) return { kind: 'no-such-presence' }
    if (app.actor.kind !== 'person' || !mayKeep(app.actor, presence.schoolId, await ownersOf(tx, id))) return { kind: 'not-yours' }
    const answers = settingsChecklist(presence.platform, rhythmOf(app.editions, 'settings-review')?.items ?? []).map(({ setting, shouldBe }) => {
      const { state, is } = seen(setting)
      return { setting, shouldBe, state, is: state === 'matches' ? shouldBe : state === 'differs' ? is.trim().slice(0, LONGEST) : null }
    })
    if (answers.every((one) => one.state === 'open')) return { kind: 'nothing-seen' }
    const unsaid = answers.filter((one) => one.is === '').map((one) => one.setting)
    if (unsaid.length > 0) return { kind: 'say-what', settings: unsaid }
    await tx.sql.insert(settingsReviews).values({ districtId: tx.district, presenceId: id, at: app.now(), byId: app.actor.id, answers })
    const count = (state: string) => answers.filter((one) => one.state === state).length
    const [differs, open] = [count('differs'), count('open')]
    await tx.record({ event: 'settings.reviewed', subject: { kind: 'presence', id }, details: { matches: count('matches'), differs, open } })
    return { kind: 'reviewed', differs, open }
  })
}
