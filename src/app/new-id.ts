import { randomBytes } from 'node:crypto'
import type { Id } from '#src/kit/ids.ts'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new id: 20 characters that nobody can guess and that read aloud well (Crockford's base 32). */
export function newId<Kind extends string>(): Id<Kind> {
  return Array.from(randomBytes(20), (byte) => alphabet[byte & 31]).join('') as Id<Kind>
}
