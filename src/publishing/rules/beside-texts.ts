import type { Draft } from '#src/screening/rules/draft.ts'
import type { Finding } from '#src/screening/rules/finding.ts'

/** Words that go out beside the post's own: they are judged by the same rules. */
export interface BesideText { readonly draft: Draft; readonly at: Finding['at'] }

/**
 * The title, and the description, readable words and credit of each picture, each as a draft of its
 * own: what may not be said in the words may not be said in the title either.
 */
export function besideTexts(draft: Draft, title: string): readonly BesideText[] {
  const alone = (text: string): Draft => ({ ...draft, text, assets: [] })
  return [
    ...(title.trim() === '' ? [] : [{ draft: alone(title), at: { kind: 'setting', name: 'title' } as const }]),
    ...draft.assets.flatMap(({ alt, visibleText, credit }, index): BesideText[] => {
      const text = [alt, visibleText, credit].filter((part) => part !== null && part !== '').join('\n')
      return text === '' ? [] : [{ draft: alone(text), at: { kind: 'asset', index } }]
    }),
  ]
}

/** Rules about the post as a whole, which would find its title short of something. */
const aboutTheWhole = new Set(['first-person', 'own-views', 'credit', 'words-accessible', 'tone'])

/** A finding in words beside the post points at where they stand. */
export const pointingAt = (findings: readonly Finding[], at: Finding['at']): readonly Finding[] =>
  findings.filter((finding) => finding.at.kind === 'text' && !aboutTheWhole.has(finding.rule)).map((finding) => ({ ...finding, at }))
