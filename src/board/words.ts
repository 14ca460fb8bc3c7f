import { defineWords, plural, sayNumber } from '#src/ui/catalogue.ts'
import type { MeasureKind } from '#src/policies/rules/edition.ts'
import type { Standing } from './rules/standing.ts'

const standings: Readonly<Record<Standing, string>> = {
  'not-in-effect': 'Not in effect', 'slipping': 'Slipping', 'in-effect': 'In effect', 'unproved': 'No evidence yet', 'unmeasured': 'Not measured', 'guidance': 'Guidance',
}
const meanings: Readonly<Record<Standing, string>> = {
  'not-in-effect': 'More than a quarter of what the clause asks is not done.',
  'slipping': 'Some of it is late or not done.',
  'in-effect': 'Everything that was counted holds.',
  'unproved': 'It works, and nothing has happened yet that could be counted.',
  'unmeasured': 'Nobody can compute it yet. It is never counted as in effect.',
  'guidance': 'It is published for people to read. There is nothing to count.',
}
const kinds: Readonly<Record<MeasureKind, string>> = {
  check: 'Checked while people write', approval: 'Approved before it starts', field: 'Held in the register', cadence: 'Comes round', assent: 'Read and agreed to', training: 'Taught',
  notice: 'Told to somebody', permit: 'Permitted case by case', gate: 'Asked before a case goes on', record: 'Kept on record', guide: 'Published as guidance', listing: 'Kept as a list',
}

export const boardWords = defineWords({
  en: {
    title: (part: 'morning' | 'afternoon' | 'evening') => `The policy, as it stands this ${part}`,
    standing: (one: Standing) => standings[one],
    meaning: (one: Standing) => meanings[one],
    kind: (one: MeasureKind) => kinds[one],
    inEffect: (n: number, of: number) => of === 0 ? 'Nothing of it can be measured yet.' : n === of ? `All of its ${of} working clauses are in effect.` : `${n} of its ${of} working clauses ${n === 1 ? 'is' : 'are'} in effect.`,
    oneIsNot: 'One is not:',
    manyAreNot: (n: number) => `${n} are not, first of all:`,
    oneSlips: 'One is slipping:',
    manySlip: (n: number) => `${n} are slipping, most of all:`,
    unmeasured: (n: number) => n === 0 ? '' : plural(n, { one: '# more clause is not measured yet.', other: '# more are not measured yet.' }),
    counted: (n: number, one: Standing) => `${n} ${standings[one].toLowerCase()}`,
    everything: (n: number) => n === 0 ? 'See all clauses' : `All ${n}`,
    find: 'Find a clause', findExample: 'release, logo, comment',
    policy: 'Policy', anyPolicy: 'All policies',
    who: 'Who must act', anyone: 'Anyone',
    modality: 'How strongly', anyModality: 'Any way',
    views: 'How the wall is ordered', asItReads: 'As the policy reads', byCapability: 'By what puts it in effect',
    frame: 'About this policy', section: (text: string) => `Section ${text}`, headings: (texts: readonly string[]) => texts.length > 2 ? `${texts.slice(0, 2).join(', ')} and others` : texts.join(' and '),
    ofTotal: (total: number) => `of ${total}`,
    alsoUnmeasured: (n: number) => `${n} not measured`,
    none: 'No clause fits these filters.',
    csv: 'All figures as CSV',
    chooseTitle: 'What stands behind a tile',
    choose: 'Choose a clause to see what it does here, each figure, and the things that were counted.',
    back: 'Back to the wall',
    openClause: (id: string) => `${id} Open the clause`,
    does: 'What it does here',
    figure: (holds: number, total: number, unit: string | null) => total === 0 ? 'Nothing to count yet' : `${sayNumber(holds)} of ${sayNumber(total)}${unit === null ? '' : ` ${unit}`}`,
    late: (n: number) => `${n} late`,
    breached: (n: number) => `${n} not done`,
    cannotCount: 'Not measured',
    evidence: 'Evidence',
    noEvidence: 'Nothing has happened yet that could be shown here.',
    more: (n: number) => plural(n, { one: '# more line', other: '# more lines' }),
    proof: 'Proof in the ledger',
  },
})
