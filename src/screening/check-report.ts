import type { Outcome } from '#src/kit/outcome.ts'
import type { CaseResult } from './case-result.ts'
import type { Place } from './rules/check.ts'
import type { Finding } from './rules/finding.ts'

/** One line of JSON for other programs: the keys and their order are promised (issue 2). */
export function toJsonLine({ title, verdict, expect, missed, ms }: CaseResult): string {
  return JSON.stringify({
    case: title,
    outcome: verdict.outcome,
    findings: verdict.findings.map(({ rule, outcome, clauses, at, why, remedy }) => ({
      rule, outcome, clauses: clauses.map(({ policy, id, section }) => ({ policy, id, section })), at, why, remedy,
    })),
    expect: expect === null ? null : { outcome: expect.outcome, clauses: expect.clauses, 'not-clauses': expect.notClauses },
    pass: expect === null ? null : missed.length === 0,
    ms,
  })
}

/** For a person at a terminal: the outcome first, then each finding with its reason and what to do. */
export function toText({ title, verdict, expect, missed }: CaseResult): string {
  const met = expect !== null && missed.length === 0 ? ' (as expected)' : ''
  return [
    `${verdict.outcome.toUpperCase().padEnd(8)} ${title === '-' ? 'Your text' : title}: ${meaning[verdict.outcome]}${met}`,
    ...verdict.findings.flatMap(findingLines),
    ...missed.map((what) => `  NOT AS EXPECTED: ${what}`),
    '',
  ].join('\n')
}

/** The last line for a person who checked several cases. */
export function summary(results: readonly CaseResult[]): string {
  const expecting = results.filter(({ expect }) => expect !== null)
  const met = expecting.filter(({ missed }) => missed.length === 0)
  return `${results.length} cases${expecting.length === 0 ? '' : `, ${met.length} of ${expecting.length} as expected`}`
}

const meaning: Readonly<Record<Outcome, string>> = {
  clear: 'the policy has nothing to say',
  advise: 'can go; consider what follows',
  confirm: 'can go once you have confirmed what follows',
  approve: 'can go once it is approved',
  block: 'cannot go like this',
}

function findingLines(finding: Finding): readonly string[] {
  const sections = finding.clauses.map(({ policy, id, section }) => `${id} (${policy} ${section})`).join(', ')
  return [
    `  ${finding.outcome.padEnd(8)} ${placeInWords(finding.at)}`,
    `           ${finding.why}`,
    `           What to do: ${finding.remedy}`,
    `           Because of ${sections}`,
  ]
}

function placeInWords(at: Place): string {
  switch (at.kind) {
    case 'text': return `"${shortened(at.quote)}"`
    case 'asset': return `picture or file ${at.index + 1}`
    case 'person': return `person ${at.id}`
    case 'setting': return `setting: ${at.name}`
  }
}

const shortened = (quote: string): string => {
  const oneLine = quote.replace(/\s+/g, ' ').trim()
  return oneLine.length <= 80 ? oneLine : `${oneLine.slice(0, 77)}...`
}
