import { parseArgs } from 'node:util'
import { buildRoster } from '#src/screening/rules/build-roster.ts'
import { awkwardTexts, randomText, seeded } from '#src/screening/rules/awkward-texts.ts'
import { checks } from '#src/screening/rules/checks.ts'
import type { Verdict } from '#src/screening/rules/finding.ts'
import { judge } from '#src/screening/rules/judge.ts'
import { allPacks, draftsOf, factsWith } from '../check-case.ts'
import { manyStudents } from '../check-roster.ts'

/**
 * Reads awkward texts: first each kind at two lengths, of which the second is four times the first
 * and may take six times as long; then texts put together by chance until the time is over.
 * `node bench/screening/fuzz.ts [--seconds 60] [--seed 1] [--units 50000]`
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' }, units: { type: 'string', default: '50000' } } })
const editions = await allPacks()
const facts = factsWith(buildRoster(manyStudents(2000)))
const most = 6
/** Below this a ratio says nothing: the clock and the collector decide it. */
const measurable = 20
let failed = 0

const [official, professional, personal] = draftsOf(['', '', ''])
const voices = [official, professional, personal].flatMap((draft) => (draft === undefined ? [] : [draft]))

const screen = (text: string, voice: number): readonly Verdict[] => voices.slice(voice, voice + 1).map((draft) => judge({ ...draft, text }, facts, editions, checks))

function look(text: string, voice: number, what: string): void {
  try {
    for (const { at, rule } of screen(text, voice).flatMap(({ findings }) => findings)) {
      if (at.kind !== 'text' || (at.start >= 0 && at.start < at.end && at.end <= text.length)) continue
      failed++
      console.log(`${what}: ${rule} points at ${at.start} to ${at.end} of ${text.length}: ${JSON.stringify(text.slice(0, 300))}`)
    }
  } catch (error) {
    failed++
    console.log(`${what}: ${String(error)}: ${JSON.stringify(text.slice(0, 300))}`)
  }
}

const units = Number(values.units)
console.log(`${'kind'.padEnd(32)} ${`ms for ${units}`.padStart(14)} ${`for ${4 * units}`.padStart(14)}   ratio`)
for (const [kind, make] of Object.entries(awkwardTexts)) {
  const time = (length: number) => {
    const text = make(length)
    const times = [0, 1, 2].map((voice) => {
      const start = performance.now()
      look(text, voice, kind)
      return performance.now() - start
    })
    return Math.min(...times)
  }
  time(2000)
  let [once, fourfold] = [time(units), time(4 * units)]
  const isSlow = () => fourfold > most * once && fourfold > measurable
  // A busy machine is no fault of the text: what is slow three times is slow.
  for (let again = 0; again < 3 && isSlow(); again++) [once, fourfold] = [time(units), time(4 * units)]
  if (isSlow()) failed++
  console.log(`${kind.padEnd(32)} ${once.toFixed(1).padStart(14)} ${fourfold.toFixed(1).padStart(14)}   ${(fourfold / once).toFixed(1)}${isSlow() ? '   TOO SLOW' : ''}`)
}

const pick = seeded(Number(values.seed))
const end = performance.now() + Number(values.seconds) * 1000
let turns = 0
for (; performance.now() < end; turns++) look(randomText(pick, 1 + pick(turns % 50 === 0 ? 20_000 : 400)), turns % 3, `turn ${turns}`)
console.log(`${turns} texts by chance; ${failed === 0 ? 'nothing wrong' : `${failed} wrong`}`)
process.exit(failed === 0 ? 0 : 1)
