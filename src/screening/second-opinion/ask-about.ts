import type { Facts } from '../rules/facts.ts'
import { mask } from '../rules/mask.ts'
import type { Said } from '../rules/opinion.ts'
import type { SecondOpinion } from './second-opinion.ts'

/** Takes out of a text whatever tells who somebody is (see `mask`), and asks about the rest; what cannot be masked is not sent. */
export async function askAbout(text: string, facts: Facts, nameWords: ReadonlySet<string>, opinion: SecondOpinion, signal: AbortSignal): Promise<Said> {
  const masked = mask(text, facts, nameWords)
  return masked.kind === 'masked' ? opinion.ask(masked.text, signal) : { kind: 'silent', reason: masked.reason }
}
