import type { Check, CheckName } from './check.ts'
import { peopleChecks } from './people-checks.ts'
import { wordChecks } from './word-checks.ts'

/** Every rule of the engine by its name; a name without a rule does not compile. */
export const checks: Record<CheckName, Check> = {
  ...wordChecks,
  ...peopleChecks,
}
