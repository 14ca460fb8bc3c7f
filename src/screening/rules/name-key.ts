import { nameParts } from './name-tokens.ts'

/** First and last word of a name: what staff and public names are compared by. */
export function nameKey(name: string): string {
  const parts = nameParts(name)
  return `${parts[0] ?? ''} ${parts.at(-1) ?? ''}`
}
