import type { State } from '#src/ui/state.ts'
import type { Standing } from '../rules/standing.ts'

/** How a standing looks. Only what was counted and holds is green. */
export const standingState: Readonly<Record<Standing, State>> = {
  'not-in-effect': 'stop', 'slipping': 'warn', 'in-effect': 'ok', 'unproved': 'note', 'unmeasured': 'wait', 'guidance': 'off',
}
