import { bullying } from './bullying.ts'
import type { Check, CheckName } from './check.ts'
import { insult } from './insult.ts'
import { peopleChecks } from './people-checks.ts'
import { profanity } from './profanity.ts'
import { slur } from './slur.ts'
import { threat } from './threat.ts'

/** Every rule of the engine by its name: one line a rule, one file a rule. */
export const checks: Partial<Record<CheckName, Check>> = {
  profanity,
  slur,
  insult,
  bullying,
  threat,
  ...peopleChecks,
}
