import type { DistrictId } from '#src/kit/ids.ts'
import type { CommentId, comments } from '#src/monitoring/tables.ts'
import type { Relation } from '#src/monitoring/rules/comment.ts'
import type { DeliveryRow } from './make-posts.ts'
import type { Dice } from './random.ts'

const said: readonly (readonly [string, Relation])[] = [
  ['Is the concert still on? The flyer says something else.', 'parent'], ['So proud of all of them!', 'parent'], ['What time do doors open?', 'parent'], ['Can grandparents come too?', 'parent'],
  ['We loved it. Thank you to everybody who stayed late.', 'parent'], ['Is there a bus after practice?', 'student'], ['Great job, Two Rivers.', 'public'], ['Will this be recorded?', 'public'],
  ['¿Habrá intérprete?', 'parent'], ['I’m a reporter with the Valley Times. Whom can I ask about this?', 'press'], ['Make $500 a day from home, DM me!', 'unknown'], ['This is a waste of money.', 'public'],
]

/** What families and others wrote under some of the posts that are out. */
export function makeComments(districtId: DistrictId, out: readonly DeliveryRow[], dice: Dice, now: Date): (typeof comments.$inferInsert)[] {
  return out.filter(() => dice.chance(0.45)).flatMap((delivery) => Array.from({ length: 1 + dice.below(3) }, (_, n) => {
    const [words, relation] = dice.pick(said)
    return {
      districtId, id: `${delivery.id}-c${n + 1}` as CommentId, deliveryId: delivery.id, author: relation === 'press' ? 'Valley Times' : dice.pick(['A. Moreno', 'K. Walsh', 'rivermom', 'T. Nguyen', 'bandfan22', 'J. Price', 'L. Ortega']),
      relation, words, at: new Date((delivery.publishedAt ?? new Date(0)).getTime() + (1 + dice.below(40)) * 3_600_000),
    }
  })).filter((comment) => comment.at < now)
}
