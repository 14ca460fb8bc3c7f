import { ilike, and, eq, or } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import type { Capability, SearchHit } from '#src/app/capability.ts'
import { fieldFigure, listingFigure, ownerFigure, settingsReviewFigure } from './figures.ts'
import { platformLabel } from './register.ts'
import { presences } from './tables.ts'

export const presencesCapability: Capability = {
  name: 'presences',
  measures: {
    'listing:official-accounts': listingFigure,
    'cadence:settings-review': settingsReviewFigure,
    'field:presence-kind': fieldFigure((one) => one.kind !== 'personal', (one) => `kind ${one.kind}`),
    'field:presence-email': fieldFigure(({ email }, app) => email !== null && app.district.settings.domains.some((domain) => email.endsWith(`@${domain}`)), (one) => (one.email === null ? 'no e-mail address on record' : 'its e-mail address')),
    'field:presence-audience': fieldFigure((one) => one.audience === 'private' || Boolean(one.justification), (one) => (one.audience === 'private' ? 'private' : one.justification ? 'public, with a reason' : 'public, and no reason on record')),
    'field:presence-purpose': fieldFigure((one) => Boolean(one.purpose), (one) => one.purpose ?? 'no purpose on record'),
    'field:presence-bio': fieldFigure((one, app) => Boolean(one.bio) && one.bio!.toLowerCase().includes(app.district.name.split(' ')[0]!.toLowerCase()), () => 'what its profile says'),
    'field:presence-owner': ownerFigure,
  },
  search: searchPresences,
}

async function searchPresences(app: App, text: string): Promise<readonly SearchHit[]> {
  const like = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const found = await app.db.sql.select().from(presences)
    .where(and(eq(presences.districtId, app.db.district), or(ilike(presences.name, like), ilike(presences.handle, like)))).limit(12)
  return found.map((one) => ({ kind: 'presence', title: one.name, says: one.platform === 'feed' ? platformLabel(app, one.platform) : `${platformLabel(app, one.platform)}, ${one.handle}`, href: `/presences/${one.slug}` }))
}
