import { fromPglite, PgBoss } from 'pg-boss'
import type { Database } from '#src/db/open.ts'
import type { Job } from './job.ts'

/** Runs one job's payload; given by the house, which knows districts and the system's actor. */
export type RunJob = (job: Job<object>, data: unknown) => Promise<void>

/** The queue on whichever database is open. */
export interface Jobs {
  send: PgBoss['send']
  /** Looks for work at once instead of at the next poll. */
  wake(): void
  stop(): Promise<void>
}

const POLL_SECONDS = 2
const NO_JOB = '00000000-0000-0000-0000-000000000000'

/**
 * Starts the queue and, with `run`, a worker for each job. Queues are made known before anything is served: the
 * first send to a queue not yet known would wait for the connection that its own transaction holds.
 */
export async function startJobs(database: Database, jobs: readonly Job<object>[], run: RunJob | null, report: (error: unknown) => void): Promise<Jobs> {
  const boss = database.embedded
    ? new PgBoss({ backend: 'pglite', db: fromPglite(database.embedded) })
    : new PgBoss({ connectionString: database.url ?? '' })
  boss.on('error', report)
  await boss.start()
  const workers: string[] = []
  for (const job of jobs) {
    // `short`: of jobs with one key, one waits; a second is not added.
    await boss.createQueue(job.name, { policy: 'short' })
    await boss.updateQueue(job.name, { retryLimit: job.retries, retryDelay: 2, retryBackoff: true })
    // Asked once outside of any transaction, the queue knows it from then on without asking again.
    await boss.findJobs(job.name, { id: NO_JOB })
    if (run === null) continue
    workers.push(await boss.work(job.name, { pollingIntervalSeconds: POLL_SECONDS }, async ([taken]) => {
      if (taken) await run(job, taken.data)
    }))
  }
  return {
    send: boss.send.bind(boss),
    wake: () => { for (const worker of workers) boss.notifyWorker(worker) },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}
