import { presenceStates } from './rules/presence.ts'
import { registerSorts } from './rules/register.ts'
import type { RegisterFilter, RegisterSort } from './rules/register.ts'

/** What a list's URL asks for. `kept`: what its other links must keep. */
export interface RegisterQuery {
  readonly filter: RegisterFilter
  readonly sort: RegisterSort
  readonly down: boolean
  readonly after: string | null
  readonly kept: Readonly<Record<string, string>>
}

/** Reads a list's URL; what it does not know is left out, so that an old link still shows the list. */
export function readRegisterQuery(from: URLSearchParams): RegisterQuery {
  const text = (name: string) => from.get(name)?.trim().slice(0, 100) || null
  const state = presenceStates.find((one) => one === text('state')) ?? null
  const sort = registerSorts.find((one) => one === text('sort')) ?? 'name'
  const down = text('down') === '1'
  const filter = { school: text('school'), platform: text('platform'), state, q: text('q') }
  const kept = Object.fromEntries(Object.entries({ ...filter, sort: sort === 'name' ? null : sort, down: down ? '1' : null }).filter((entry): entry is [string, string] => entry[1] !== null))
  return { filter, sort, down, after: text('after'), kept }
}
