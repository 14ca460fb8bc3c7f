import type { Check, CheckName } from './check.ts'

/** Every rule of the engine by its name: one line a rule, one file a rule. */
export const checks: Partial<Record<CheckName, Check>> = {
}
