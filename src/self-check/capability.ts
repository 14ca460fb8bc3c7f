import type { Capability, SearchHit } from '#src/app/capability.ts'
import { selfCheckWords } from './words.ts'

/** No figure, no task, no job, no event: nobody knows who checked what (domain.md, invariant 7). */
export const selfCheck: Capability = { name: 'self-check', search: (_app, text) => Promise.resolve(searchPage(text)) }

/** The page has no things to find; it is itself what people look for. */
function searchPage(text: string): readonly SearchHit[] {
  const { title, searchSays } = selfCheckWords.en
  const asked = text.toLowerCase()
  return asked.length > 3 && `${title} ${searchSays} personal draft self-check`.toLowerCase().includes(asked) ? [{ kind: 'page', title, says: searchSays, href: '/check-my-words' }] : []
}
