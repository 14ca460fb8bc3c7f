import type { App } from '#src/app/app.ts'
import type { Account } from '#src/platforms/platform.ts'
import { sealedCredential } from '#src/presences/index.ts'
import type { Presence } from '#src/presences/index.ts'

/** A presence with what is needed to speak for it; opened only here, on the way to its platform. */
export async function accountOf(app: App, presence: Presence): Promise<Account> {
  const sealed = await sealedCredential(app.db, presence.id)
  return { district: app.district.id, presence: presence.id, handle: presence.handle, service: presence.service, secret: sealed === null ? null : app.house.seal.open(sealed) }
}
