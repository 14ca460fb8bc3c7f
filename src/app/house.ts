import { join } from 'node:path'
import type { Database } from '#src/db/open.ts'
import { openDatabase } from '#src/db/open.ts'
import { filesInFolder } from '#src/files/folder.ts'
import type { Files } from '#src/files/files.ts'
import type { DistrictId } from '#src/kit/ids.ts'
import { openSigner, startSequencer } from '#src/ledger/index.ts'
import type { Sequencer, Signer } from '#src/ledger/index.ts'
import { findDistrict, listDistricts } from '#src/people/index.ts'
import type { Platform } from '#src/platforms/platform.ts'
import { openPlatforms } from '#src/platforms/index.ts'
import type { Seal } from '#src/platforms/seal.ts'
import { openSeal } from '#src/platforms/seal.ts'
import type { PolicyShelf } from '#src/policies/shelf.ts'
import { openShelf } from '#src/policies/shelf.ts'
import { enter } from './app.ts'
import { capabilities, knownMeasures } from './capabilities.ts'
import type { Env } from './env.ts'
import type { Job } from './job.ts'
import type { Jobs } from './jobs.ts'
import { startJobs } from './jobs.ts'
import { INSTALLATION, Memo } from './memo.ts'
import { report } from './report.ts'
import { foundingPacks } from './founding-packs.ts'
import { RosterShelf } from './rosters.ts'
import { openSessions } from './session.ts'
import type { Sessions } from './session.ts'
import { openSecondOpinion } from '#src/screening/second-opinion/ask-endpoint.ts'
import type { SecondOpinion } from '#src/screening/index.ts'
import { newsPageOf, sweepDuePosts } from '#src/publishing/index.ts'

/** Everything that one process of an installation holds open. */
export interface House {
  readonly env: Env
  readonly database: Database
  readonly files: Files
  readonly signer: Signer
  readonly seal: Seal
  readonly policies: PolicyShelf
  readonly platforms: Readonly<Record<string, Platform>>
  readonly rosters: RosterShelf
  /** A program outside that may be asked about a post; null where the environment names none. */
  readonly secondOpinion: SecondOpinion | null
  readonly jobs: Jobs
  readonly memo: Memo
  readonly sessions: Sessions
  /** When this process took over: what an embedded database calls at work before is left behind. */
  readonly openedAt: Date
  now(): Date
  readonly sequencer: Sequencer
  /** A change of this district committed: its ledger entry wants its place, its jobs want a worker. */
  committed(district: DistrictId): void
  close(): Promise<void>
}

/** How long what was read is kept: alone on the database until it changes (and for the clock's sake not for ever), else a moment. */
const ALONE_MS = 15_000
const AMONG_OTHERS_MS = 1000

const SWEEP_EVERY_MS = 10_000

/** What a test replaces; the product replaces nothing. */
export interface HouseParts {
  readonly database?: Database
  readonly now?: () => Date
  readonly platforms?: (standard: Readonly<Record<string, Platform>>) => Readonly<Record<string, Platform>>
  /** False leaves jobs waiting; a test then runs them itself. */
  readonly work?: boolean
}

/**
 * Opens the house: database, files, keys, packs, platforms, then the workers.
 * @throws FolderInUse when another process has the data folder.
 */
export async function openHouse(env: Env, parts: HouseParts = {}): Promise<House> {
  const now = parts.now ?? (() => new Date())
  const database = parts.database ?? await openDatabase(env.database)
  const files = filesInFolder(join(env.data, 'files'))
  const keys = join(env.data, 'keys')
  const signer = openSigner(keys)
  const policies = await openShelf(env.policies ?? foundingPacks, knownMeasures, join(env.data, 'policies'))
  const standard = openPlatforms({ database, now, pageOf: (item) => newsPageOf(database.db, env.url, item) })
  const platforms = parts.platforms ? parts.platforms(standard) : standard
  const sequencer: Sequencer = startSequencer(database.db, signer, now, report)
  const jobList = capabilities.flatMap((capability): readonly Job<object>[] => capability.jobs ?? [])
  const jobs = await startJobs(database, jobList, parts.work === false ? null : (job, data) => runJob(house, job, data), report)
  const memo = new Memo(database.kind === 'pglite' ? ALONE_MS : AMONG_OTHERS_MS)
  const house: House = {
    env, database, files, signer, policies, platforms, jobs, now, sequencer, openedAt: new Date(),
    seal: openSeal(keys, env.secretKey), sessions: openSessions(keys),
    rosters: new RosterShelf(),
    secondOpinion: env.secondOpinion === null ? null : openSecondOpinion(env.secondOpinion),
    memo,
    committed(district) {
      memo.changed(district)
      memo.changed(INSTALLATION)
      sequencer.wake(district)
      jobs.wake()
    },
    async close() {
      clearInterval(sweep)
      await jobs.stop()
      await sequencer.stop()
      await database.close()
    },
  }
  // What a process that ended left undone: entries without a place, posts on their way.
  const sweepAll = async () => {
    for (const district of await listDistricts(database.db)) {
      sequencer.wake(district.id)
      await sweepDuePosts(enter(house, district, { kind: 'system', district: district.id }))
    }
  }
  const sweep = setInterval(() => { sweepAll().catch(report) }, SWEEP_EVERY_MS).unref()
  if (parts.work !== false) await sweepAll()
  return house
}

async function runJob(house: House, job: Job<object>, data: unknown): Promise<void> {
  const { district: id } = data as { district: DistrictId }
  const district = await findDistrict(house.database.db, id)
  if (district === null) return
  await job.run(enter(house, district, { kind: 'system', district: id }), job.payload.parse(data))
}
