import type { Edition } from '#src/policies/rules/edition.ts'
import type { Draft } from '#src/screening/rules/draft.ts'
import type { AskedPolicy, PrivateVoice } from './asked-here.ts'

/** Words that somebody means to post, as the checks see them: no account, no writer, no picture is known. */
export const privateDraft = (text: string, voice: PrivateVoice): Draft =>
  ({ as: voice, text, platform: null, presence: null, author: null, replyTo: null, assets: [] })

/** The policies as the judge reads them; what a check does not need was never sent, and is left blank. */
export function editionsFrom(asked: readonly AskedPolicy[]): readonly Edition[] {
  return asked.map(({ policy, clauses }) => ({
    policy, title: '', district: { id: '', name: '', state: '', locale: '', timezone: '' },
    kind: 'policy', status: 'in-force', number: null, basisForDiscipline: false, owner: '',
    clauses: clauses.map((clause) => ({ ...clause, says: '', modality: 'info', bearer: [], context: [] })),
  }))
}
