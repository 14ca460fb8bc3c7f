import { expect, test } from 'vitest'
import { isoDate } from '#src/kit/dates.ts'
import type { Edition } from '#src/policies/rules/edition.ts'
import { factsOfNobody } from '#src/screening/in-browser.ts'
import { checks } from '#src/screening/rules/checks.ts'
import { judge } from '#src/screening/rules/judge.ts'
import { askedHere, privateVoices } from './asked-here.ts'
import { editionsFrom, privateDraft } from './judged-here.ts'

const edition: Edition = {
  policy: 'use', title: 'Use', district: { id: 'd', name: 'D', state: 'OH', locale: 'en-US', timezone: 'America/New_York' },
  kind: 'policy', status: 'in-force', number: null, basisForDiscipline: true, owner: 'communications',
  clauses: [
    { id: 'D-1', section: '1', title: 'No insults', says: 'A text.', modality: 'must-not', bearer: ['employee'], context: ['any'], measures: [{ kind: 'check', check: 'insult', outcome: 'block', on: ['official', 'professional', 'personal'], settings: {} }] },
    { id: 'D-2', section: '2', title: 'Own views', says: 'A text.', modality: 'must', bearer: ['employee'], context: ['personal'], measures: [{ kind: 'check', check: 'own-views', outcome: 'confirm', on: ['personal'], settings: {} }] },
    { id: 'D-3', section: '3', title: 'Official page', says: 'A text.', modality: 'must', bearer: ['employee'], context: ['professional'], measures: [{ kind: 'check', check: 'presence-kind', outcome: 'block', on: ['professional'], settings: { required: true } }] },
  ],
}

test.each(privateVoices)('as %s, what the page was sent judges words as the whole policy does', (voice) => {
  const draft = privateDraft('Our school board is a bunch of idiots.', voice)
  const facts = factsOfNobody(isoDate('2026-11-22'))
  const whole = judge(draft, facts, [edition], checks).findings.filter(({ at }) => at.kind === 'text')
  const here = judge(draft, facts, editionsFrom(askedHere([edition])), checks).findings
  expect(whole.length).toBeGreaterThan(0)
  expect(here).toEqual(whole)
})
