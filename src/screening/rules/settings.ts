import type { CheckInput } from './check.ts'

type Settings = CheckInput['settings']

/** A setting that is a word, e.g. `only: tagged`; null when the pack does not say. */
export function wordSetting(settings: Settings, name: string): string | null {
  const value = settings[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** A setting that is yes or no; `otherwise` when the pack does not say. */
export function flagSetting(settings: Settings, name: string, otherwise: boolean): boolean {
  const value = settings[name]
  return typeof value === 'boolean' ? value : otherwise
}

/** A setting that is a list of words; a single word is a list of one. Empty when the pack does not say. */
export function listSetting(settings: Settings, name: string): readonly string[] {
  const value = settings[name]
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}
