import { isNull } from 'drizzle-orm'
import type { Db } from '#src/db/client.ts'
import type { DistrictId } from '#src/kit/ids.ts'
import type { Signer } from './keys.ts'
import { sequence } from './sequence.ts'
import { ledgerEntries } from './tables.ts'

/** Gives committed entries their place in the tree, soon after they commit. One in each process. */
export interface Sequencer {
  /** A change of this district committed. Many wakes close together are one run. */
  wake(district: DistrictId): void
  /** Settles when every entry committed before the call has its place, or could not get it. */
  settled(): Promise<void>
  stop(): Promise<void>
}

/** A burst of changes shares one signature; nobody waits for it. */
const GATHER_MS = 50
/** Finds what nobody woke it for: entries of a process that ended between commit and wake, or of another one. */
const LOOK_EVERY_MS = 5000

export function startSequencer(db: Db, signer: Signer, now: () => Date, report: (error: unknown) => void): Sequencer {
  const awake = new Set<DistrictId>()
  let gathering: NodeJS.Timeout | null = null
  let running: Promise<void> = Promise.resolve()
  let stopped = false

  /** One district at a time, one run behind the other; a failure waits for the next wake or look. */
  const work = async (): Promise<void> => {
    // Who wakes during the run waits for the next: under load that is a signature each 50 ms, not one a change.
    const districts = [...awake]
    awake.clear()
    for (const district of districts) await sequence(db, district, signer, now).catch(report)
  }
  const run = (): Promise<void> => {
    running = running.then(work, work)
    return running
  }

  const wake = (district: DistrictId): void => {
    if (stopped) return
    awake.add(district)
    gathering ??= setTimeout(() => {
      gathering = null
      void run()
    }, GATHER_MS).unref()
  }

  const look = setInterval(() => {
    districtsWaiting(db).then((districts) => districts.forEach(wake)).catch(report)
  }, LOOK_EVERY_MS).unref()

  return {
    wake,
    async settled() {
      for (const district of await districtsWaiting(db)) awake.add(district)
      await run()
    },
    async stop() {
      stopped = true
      clearInterval(look)
      if (gathering !== null) clearTimeout(gathering)
      await run()
    },
  }
}

async function districtsWaiting(db: Db): Promise<DistrictId[]> {
  const rows = await db.selectDistinct({ district: ledgerEntries.districtId }).from(ledgerEntries).where(isNull(ledgerEntries.leafIndex))
  return rows.map((row) => row.district)
}
