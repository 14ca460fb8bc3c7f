import { z } from 'zod'
import { isCategory } from '../rules/opinion.ts'
import type { Shape } from './second-opinion.ts'

const answer = z.object({ results: z.array(z.object({ category_scores: z.record(z.string(), z.number().min(0).max(1)) })).min(1) })

/** `POST /v1/moderations` as OpenAI documents it: scores by category, from 0 to 1. */
export const moderations: Shape = {
  path: '/moderations',
  body: (text, model) => ({ input: text, ...(model === null ? {} : { model }) }),
  read(given) {
    const read = answer.safeParse(given)
    if (!read.success) return null
    const scores = Object.entries(read.data.results[0]!.category_scores).flatMap(([category, score]) => (isCategory(category) ? [{ category, score }] : []))
    // Categories of which we know none say nothing, and nothing is not "clear".
    return scores.length === 0 ? null : { kind: 'said', scores }
  },
}
