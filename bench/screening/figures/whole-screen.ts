import { execFileSync } from 'node:child_process'
import { buildRoster } from '#src/screening/rules/build-roster.ts'
import { checks } from '#src/screening/rules/checks.ts'
import type { Facts } from '#src/screening/rules/facts.ts'
import { judge } from '#src/screening/rules/judge.ts'
import { allPacks, draftsOf, factsWith, share } from '../../check-case.ts'
import { manyStudents } from '../../check-roster.ts'
import { texts } from '../../check-texts.ts'
import type { Row } from '../../row.ts'

const students = 200_000
const warmUp = 4000
const runs = 4000
/** On a busy machine a run waits its turn; of some rounds the least disturbed is told. */
const rounds = 5

/** Issue 3, Figures: the whole screen of 280 characters with a large district's roster, each text another one, in another voice. */
export async function bench(): Promise<readonly Row[]> {
  const editions = await allPacks()
  const roster = manyStudents(students)
  const drafts = draftsOf(texts(roster, warmUp + runs))
  const spelled = students.toLocaleString('en-US')
  const measure = (facts: Facts) => {
    for (const draft of drafts.slice(0, warmUp)) judge(draft, facts, editions, checks)
    return Array.from({ length: rounds }, () => {
      const times = drafts.slice(warmUp).map((draft) => {
        const start = performance.now()
        judge(draft, facts, editions, checks)
        return performance.now() - start
      })
      const whole = times.reduce((sum, time) => sum + time, 0)
      times.sort((a, b) => a - b)
      return { p50: share(times, 0.5) * 1000, p99: share(times, 0.99) * 1000, rate: (runs * 280) / 1e6 / (whole / 1000) }
    }).reduce((best, round) => (round.p50 < best.p50 ? round : best))
  }
  const without = measure(factsWith({ size: students, find: () => [] }))
  const whole = measure(factsWith(buildRoster(roster)))
  const first = JSON.parse(execFileSync(process.execPath, [new URL('../first-check.ts', import.meta.url).pathname], { encoding: 'utf8' })) as { first: number }
  const step = stepOfThisMachine()
  return [
    { name: `whole screen, 280 characters, ${spelled} students: p50`, ours: whole.p50, unit: 'µs', limit: 30, peers: [{ name: 'without looking for names', figure: without.p50 }], note: `a plain walk over the text takes ${step.toFixed(1)} µs on this machine now` },
    { name: `whole screen, 280 characters, ${spelled} students: p99`, ours: whole.p99, unit: 'µs', limit: 100, peers: [{ name: 'without looking for names', figure: without.p99 }] },
    { name: `whole screen, ${spelled} students`, ours: whole.rate, unit: 'MB/s', limit: 10, peers: [{ name: 'without looking for names', figure: without.rate }] },
    { name: 'first check of a process, lists compiled for it', ours: first.first, unit: 'ms', limit: 150 },
  ]
}

/** The least that reading 280 characters takes here: tells a slow or busy machine from a slow program. */
function stepOfThisMachine(): number {
  const text = 'abc def ghi jkl mno pqr '.repeat(12).slice(0, 280)
  const row = new Uint8Array(128).fill(1)
  const times: number[] = []
  let sum = 0
  for (let round = 0; round < 20; round++) {
    const start = performance.now()
    for (let turn = 0; turn < 2000; turn++) for (let at = 0; at < 280; at++) sum += row[text.charCodeAt(at)]!
    times.push((performance.now() - start) / 2)
  }
  return sum > 0 ? Math.min(...times) : NaN
}
