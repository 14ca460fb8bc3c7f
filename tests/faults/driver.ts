// The house at work, to be killed. Writes, sends, approves and publishes posts one after another and
// says each step aloud once it is done: whoever listens knows what may not be lost.
//   node tests/faults/driver.ts work FOLDER PLATFORM_FILE SEED
//   node tests/faults/driver.ts settle FOLDER PLATFORM_FILE EXPORT_FOLDER
// `settle` brings everything that is on its way to its end, and then says what there is.
import { setTimeout as pause } from 'node:timers/promises'
import { writeSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { readEnv } from '#src/app/env.ts'
import { openHouse } from '#src/app/house.ts'
import { exportLedger, verifyStore } from '#src/ledger/index.ts'
import { listDistricts } from '#src/people/index.ts'
import { approvePost } from '#src/publishing/approve-post.ts'
import { aDistrict, as, band, district, principal, writer } from '#src/publishing/fixtures.ts'
import { saveDraft } from '#src/publishing/save-draft.ts'
import { startPost } from '#src/publishing/start-post.ts'
import { getPost } from '#src/publishing/store.ts'
import { submitPost } from '#src/publishing/submit-post.ts'
import { deliveries, posts } from '#src/publishing/tables.ts'
import { chance } from './chance.ts'
import { platformOnFile } from './platform-on-file.ts'

const [task, folder = '', platformFile = '', last = ''] = process.argv.slice(2)
const next = chance(Number(last) || 1)
/** Straight to the pipe: what was said was said, whatever comes next. */
const say = (line: object): void => { writeSync(1, `${JSON.stringify(line)}\n`) }

const house = await openHouse(readEnv({ CHALKLINE_DATA: folder }), { platforms: () => ({ fake: platformOnFile(platformFile, () => next() * 60) }) })
if ((await listDistricts(house.database.db)).length === 0) await house.database.db.transaction((tx) => aDistrict({ ...house, database: { ...house.database, db: tx } }))
say({ step: 'open' })

if (task === 'work') await work()
else await settle()

/** Goes on after a refusal, as a server does: the next request may find room again. */
async function work(): Promise<never> {
  for (let n = 0; ; n++) {
    try {
      await onePost(n)
    } catch (error) {
      say({ step: 'refused', why: whyOf(error) })
      await pause(200)
    }
    await pause(next() * 120)
  }
}

function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : `${error.message.slice(0, 80)} … ${whyOf(error.cause)}`
}

async function onePost(n: number): Promise<void> {
  const dana = await as(house, writer)
  const started = await startPost(dana, band)
  if (started.kind !== 'started') throw new Error(started.kind)
  const { id } = started
  say({ step: 'drafted', id })
  const saves = 1 + Math.floor(next() * 3)
  for (let save = 0; save < saves; save++) {
    const words = `Rehearsal ${n} of round ${last} begins at ${save + 3} p.m. in the gym.`
    const post = await getPost(dana.db, id)
    const saved = post && await saveDraft(dana, id, post.version, { title: 'Rehearsal', words, language: 'en', presences: [band], goOutAt: null })
    if (saved?.kind !== 'saved') throw new Error(saved?.kind ?? 'gone')
    say({ step: 'saved', id, version: saved.whole.post.version, words })
  }
  const submitted = await submitPost(dana, id)
  if (submitted.kind !== 'sent-for-approval') throw new Error(JSON.stringify(submitted))
  say({ step: 'submitted', id })
  const okafor = await as(house, principal)
  const post = await getPost(okafor.db, id)
  const approved = post && await approvePost(okafor, id, post.contentHash)
  if (approved?.kind !== 'on-its-way') throw new Error(JSON.stringify(approved))
  say({ step: 'approved', id })
}

async function settle(): Promise<void> {
  const { db } = house.database
  const until = Date.now() + 60_000
  const onTheWay = async () => (await db.select({ id: posts.id }).from(posts).where(eq(posts.state, 'scheduled'))).length
  while (await onTheWay() > 0 && Date.now() < until) await pause(100)
  await house.sequencer.settled()
  const scope = { sql: db, district }
  const verdict = await verifyStore(scope, house.signer.key(district))
  await exportLedger(scope, last)
  say({
    step: 'settled',
    posts: await db.select({ id: posts.id, state: posts.state, version: posts.version, words: posts.words }).from(posts),
    deliveries: await db.select({ id: deliveries.id, postId: deliveries.postId, state: deliveries.state, ref: deliveries.ref }).from(deliveries),
    ledger: verdict.kind === 'refuted' ? verdict.problems : verdict.kind, key: house.signer.verifierKey(district),
  })
  await house.close()
}
