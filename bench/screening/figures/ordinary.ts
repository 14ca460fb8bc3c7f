import { severity } from '#src/kit/outcome.ts'
import type { Row } from '../../row.ts'
import { openJudge } from '../judge-text.ts'
import { wordFilters } from '../peers.ts'
import { hasSet, readSet } from '../sets.ts'

const name = 'ordinary school sentences with a finding above advise'

/** How many sentences of real school news, none of which is a breach, would hold a post up. */
export async function bench(): Promise<readonly Row[]> {
  if (!hasSet('screening/school_news_luxford.jsonl.gz')) return [{ name, ours: NaN, unit: '%', limit: 0.2, note: 'the set school_news_luxford is not here' }]
  const texts = readSet('school_news_luxford').map(({ t }) => t)
  const judged = await openJudge()
  const percent = (count: number) => (100 * count) / texts.length
  const rows: Row[] = []
  for (const voice of ['official', 'professional'] as const) {
    const held = texts.map((text) => ({ text, findings: judged(text, voice).findings.filter(({ outcome }) => severity(outcome) > severity('advise')) })).filter(({ findings }) => findings.length > 0)
    if (process.env.CHALKLINE_SHOW) for (const { text, findings } of held) console.log(`${voice}\t${text}\n\t${findings.map(({ rule, outcome, at }) => `${rule} ${outcome} ${at.kind === 'text' ? at.quote : at.kind}`).join('; ')}`)
    rows.push({
      name: `${name}, ${voice}`, ours: percent(held.length), unit: '%', limit: 0.2,
      peers: wordFilters.map(({ name: peer, notices }) => ({ name: peer, figure: percent(texts.filter(notices).length) })), note: `${held.length} of ${texts.length}`,
    })
  }
  return rows
}
