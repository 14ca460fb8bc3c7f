import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { StudentFact } from '#src/screening/rules/facts.ts'
import { buildRoster } from '#src/screening/rules/build-roster.ts'
import { readSnapshot, writeSnapshot } from '#src/screening/rules/roster-snapshot.ts'
import type { Roster } from '#src/screening/rules/roster.ts'
import type { RosterStudent } from '#src/screening/rules/student-rows.ts'
import { texts } from '../../check-texts.ts'
import type { Row } from '../../row.ts'
import { ahoCorasick, flexSearch, type Peer } from '../roster-peers.ts'
import { counts, measureRecall, peerRecall } from '../roster-recall.ts'
import { readNames, rosterStudents, seeded } from '../roster-students.ts'
import { frames, namesNobody } from '../roster-variants.ts'
import { hasSet, readSet } from '../sets.ts'

const students = 200_000
const each = 1000
/** A search engine is asked word by word and would take hours for more. */
const studentsOfFlexSearch = 20_000
const eachOfPeers = 100

/** Issue 3, Figures: the roster. A minute and a half; the peers take most of it. */
export async function bench(): Promise<readonly Row[]> {
  if (!hasSet('names/given-names-born-2010.csv')) return [{ name: 'roster', ours: NaN, unit: '', limit: null, note: 'the public names are not on this machine' }]
  const all = rosterStudents(students)
  const facts = all.map((student): StudentFact => ({ ...student, adultSince: null, releases: [] }))
  const builds = [1, 2, 3, 4, 5].map(() => timed(() => buildRoster(all)))
  const roster = builds[4]!.result
  const recalls = measureRecall(roster, all, each)
  const shares = recalls.map(({ found, tried }) => (100 * found) / tried)
  const weakest = [...recalls].sort((a, b) => a.found / a.tried - b.found / b.tried).slice(0, 4)
  const tried = recalls.reduce((sum, one) => sum + one.tried, 0)
  const wrong = recalls.reduce((sum, one) => sum + one.wrong, 0)

  const posts = mixedPosts(facts)
  const speed = measureSpeed((text) => roster.find(text), posts)
  const peers: readonly Peer[] = [ahoCorasick(all), flexSearch(all.slice(0, studentsOfFlexSearch))]
  const peerRows = peers.map((peer) => ({ peer, recall: peerRecall(peer, all.slice(0, peer.students), eachOfPeers), speed: measureSpeed(peer.find, posts.slice(0, peer.students < students ? 20 : 1000), 2) }))
  const named = (peer: Peer) => (peer.students < students ? `${peer.name} (${peer.students.toLocaleString('en-US')} students)` : peer.name)
  const beside = (figure: (one: (typeof peerRows)[number]) => number) => peerRows.map((one) => ({ name: named(one.peer), figure: figure(one) }))

  const snapshot = writeSnapshot(roster)
  const loads = Array.from({ length: 5 }, () => timed(() => readSnapshot(snapshot)).ms)
  const of = `${students.toLocaleString('en-US')} students`
  return [
    { name: `roster: recall over ${recalls.length} ways to write a name, ${of}`, ours: shares.reduce((sum, share) => sum + share, 0) / shares.length, unit: '%', limit: 99, atLeast: true, peers: beside((one) => one.recall), note: `ways by the finder’s own author, nicknames by its own list; a slip that spells another student exactly is left out; weakest: ${weakest.map((one) => `${one.kind} ${((100 * one.found) / one.tried).toFixed(1)}`).join(', ')}` },
    { name: 'roster: another student than the one written', ours: (100 * wrong) / tried, unit: '%', limit: 0.5 },
    ...falseAlarms(roster, all),
    { name: 'roster: reading posts of 280 characters', ours: speed.megabytes, unit: 'MB/s', limit: 60, peers: beside((one) => one.speed.megabytes) },
    { name: 'roster: 280 characters, p50', ours: speed.p50, unit: 'µs', limit: null, peers: beside((one) => one.speed.p50) },
    { name: 'roster: 280 characters, p99', ours: speed.p99, unit: 'µs', limit: 15, note: 'each text’s least disturbed of 20 runs', peers: beside((one) => one.speed.p99) },
    { name: `roster: build of ${of}`, ours: Math.min(...builds.map(({ ms }) => ms)) / 1000, unit: 's', limit: 0.6, peers: beside((one) => one.peer.buildMs / 1000) },
    { name: `roster: memory of the index of ${of}`, ours: memory(), unit: 'MB', limit: 32, note: 'beside the students’ own records; a process of its own' },
    { name: 'roster: snapshot read', ours: Math.min(...loads), unit: 'ms', limit: 50, note: `${(snapshot.length / 1e6).toFixed(1)} MB` },
    { name: 'roster: one student added, changed or removed', ours: updates(roster, all), unit: 'ms', limit: 1, note: 'mean of 3,000' },
  ]
}

/** Texts that name no student, and texts with staff and public people, which the roster is told of. */
function falseAlarms(roster: Roster, all: readonly RosterStudent[]): readonly Row[] {
  const random = seeded(99)
  const names = readNames()
  const onRoster = new Set(all.map(({ given, family }) => `${given} ${family}`.toLowerCase()))
  const others = Array.from({ length: 2000 }, () => `${names.given(random)} ${names.family(random)}`)
  const strangers = others.filter((name) => !onRoster.has(name.toLowerCase()))
  const withStaff = buildRoster(all, { staffNames: others })
  const alarms = (finder: Roster, list: readonly string[]) => (100 * list.filter((text) => finder.find(text).some(({ confidence }) => confidence >= counts)).length) / list.length
  const framed = (list: readonly string[]) => list.map((name, at) => frames[at % frames.length]!.replace('NAME', () => name))
  const news = hasSet('screening/school_news_luxford.jsonl.gz') ? readSet('school_news_luxford').map(({ t }) => t).filter((text) => !namesOfficer.test(text)) : []
  return [
    { name: 'roster: sentences that name nobody, and school news', ours: alarms(roster, [...namesNobody, ...news]), unit: '%', limit: 0.5, note: `of ${namesNobody.length + news.length}; the six that name the officers of a parents’ club are left out; everyday words were added after reading what these set off` },
    { name: 'roster: sentences that name staff', ours: alarms(withStaff, framed(others)), unit: '%', limit: 0.5 },
    { name: 'roster: sentences that name a stranger of whom nobody told', ours: alarms(roster, framed(strangers)), unit: '%', limit: null, note: 'where a nickname, or one slip, makes the name a student’s; of so many students somebody’s name is always near' },
  ]
}

const namesOfficer = /\b(?:President|Secretary|Treasurer|Chair): \p{Lu}/u

/** Posts of 280 characters: sentence kinds as they are written, some with names, and school news. */
function mixedPosts(facts: readonly StudentFact[]): readonly string[] {
  const posts = [...texts(facts, 3000)]
  if (!hasSet('screening/school_news_luxford.jsonl.gz')) return posts
  const news = readSet('school_news_luxford').map(({ t }) => t)
  for (let at = 0; at < 2000; at++) {
    let text = ''
    for (let next = at; text.length < 280; next++) text += `${news[(at * 7 + next) % news.length]} `
    posts.push(text.slice(0, 280))
  }
  return posts
}

/**
 * On a busy machine a run waits its turn for milliseconds, so the texts are read in small lots and
 * of several rounds each lot's, and each text's, least disturbed is told.
 */
function measureSpeed(find: (text: string) => unknown, posts: readonly string[], rounds = 20): { readonly megabytes: number; readonly p50: number; readonly p99: number } {
  const bytes = posts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const lots = Array.from({ length: Math.ceil(posts.length / 100) }, (_, at) => posts.slice(at * 100, at * 100 + 100))
  const lotTimes = lots.map(() => Infinity)
  const textTimes = posts.map(() => Infinity)
  for (let round = 0; round < rounds; round++) {
    lots.forEach((lot, at) => { lotTimes[at] = Math.min(lotTimes[at]!, timed(() => { for (const text of lot) find(text) }).ms) })
    posts.forEach((text, at) => { textTimes[at] = Math.min(textTimes[at]!, timed(() => find(text)).ms * 1000) })
  }
  textTimes.sort((a, b) => a - b)
  const at = (share: number) => textTimes[Math.floor(textTimes.length * share)] ?? NaN
  return { megabytes: bytes / 1000 / lotTimes.reduce((sum, ms) => sum + ms, 0), p50: at(0.5), p99: at(0.99) }
}

function updates(roster: ReturnType<typeof buildRoster>, all: readonly RosterStudent[]): number {
  const random = seeded(3)
  const { ms } = timed(() => {
    for (let at = 0; at < 1000; at++) {
      const [one, other] = [all[Math.floor(random() * all.length)]!, all[Math.floor(random() * all.length)]!]
      roster.put({ ...one, family: other.family })
      roster.remove(one.id)
      roster.put(one)
    }
  })
  return ms / 3000
}

const memory = (): number =>
  (JSON.parse(execFileSync(process.execPath, ['--expose-gc', join(import.meta.dirname, '..', 'roster-memory.ts'), String(students)], { encoding: 'utf8' })) as { megabytes: number }).megabytes

function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now()
  const result = work()
  return { ms: performance.now() - start, result }
}
