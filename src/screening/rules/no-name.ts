import { coverage } from '#src/releases/rules/coverage.ts'
import type { Use } from '#src/releases/rules/release.ts'
import { inText, type CheckInput, type Hit, type Place } from './check.ts'
import { shortName } from './depicted.ts'
import type { StudentFact } from './facts.ts'
import { nameParts, nameTokens } from './name-tokens.ts'

/**
 * A release may allow the picture and not the name (`no-name`). Beside the picture the given name
 * alone is enough to tell who it is, and a tag is the whole name.
 */
export function namedAgainstCondition(input: CheckInput, shown: readonly StudentFact[], use: Use): readonly Hit[] {
  return shown
    .filter((student) => {
      const found = coverage(student.releases, use, input.facts.today, student.adultSince)
      return found.kind === 'covered' && found.by.conditions.includes('no-name')
    })
    .flatMap((student) => placesOf(student, input).map((at) => ({
      at,
      confidence: 0.9,
      why: `${shortName(student)} is named beside the picture, and the release says not to give the name.`,
      remedy: at.kind === 'person' ? 'Take the tag off.' : 'Take the name out of the words and of the alternative text.',
    })))
}

function placesOf(student: StudentFact, { draft }: CheckInput): readonly Place[] {
  const names = new Set([student.given, student.preferred ?? ''].map((name) => nameParts(name)[0] ?? '').filter((name) => name !== ''))
  const family = nameParts(student.family)
  const inWords = (text: string) => nameTokens(text).flatMap((token, at, all) => {
    if (!names.has(token.text) || (!token.capital && all[at + 1]?.text !== family[0])) return []
    const named = all[at + 1]?.text === family[0] ? all[at + 1]! : token
    return [{ start: token.start, end: named.end }]
  })
  return [
    ...inWords(draft.text).map((span) => inText(draft, span)),
    ...draft.assets.flatMap((asset, index): readonly Place[] => (inWords(`${asset.alt ?? ''} / ${asset.visibleText ?? ''}`).length > 0 ? [{ kind: 'asset', index }] : [])),
    ...(draft.assets.some(({ people }) => people?.some(({ who, tagged }) => tagged && 'student' in who && who.student === student.id)) ? [{ kind: 'person', id: student.id } as const] : []),
  ]
}
