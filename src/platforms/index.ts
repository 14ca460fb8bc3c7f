import type { Database } from '#src/db/open.ts'
import { bluesky } from './bluesky/bluesky.ts'
import type { FeedParts } from './feed/adapter.ts'
import { feed } from './feed/adapter.ts'
import { feedStore } from './feed/store.ts'
import type { Reach } from './hosts.ts'
import { listed } from './manual/listed.ts'
import { manual } from './manual/manual.ts'
import type { Platform } from './platform.ts'

export { feedItem, newestItems } from './feed/store.ts'
export type { FeedItem } from './feed/rules/feed.ts'
export type { FeedAddresses } from './feed/serve.ts'
export { allowService } from './hosts.ts'

export interface PlatformParts {
  readonly database: Pick<Database, 'db'>
  readonly now: () => Date
  /** Servers beside the public ones; this machine's own unless said otherwise. */
  readonly reach?: Reach
  /** The public page of a feed item, where there is one. */
  readonly pageOf?: FeedParts['pageOf']
}

/** Every platform that a presence can live on, by the name that the register keeps. */
export function openPlatforms(parts: PlatformParts): Readonly<Record<string, Platform>> {
  const all: readonly Platform[] = [
    bluesky({ reach: parts.reach ?? { loopback: true, privateHosts: [] }, now: parts.now }),
    feed({ storeOf: (district) => feedStore({ sql: parts.database.db, district }), pageOf: parts.pageOf ?? (() => null) }),
    ...listed.map(manual),
  ]
  return Object.fromEntries(all.map((platform) => [platform.name, platform]))
}
