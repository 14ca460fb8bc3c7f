import type { Folded } from '../fold.ts'
import type { Tokens } from '../words.ts'
import type { Features } from './features.ts'

/** What the words of a stretch are built into: whom it speaks of, and what it says of them. */
export function pushBuilt(_out: Features, _folded: Folded, _tokens: Tokens, _from: number, _to: number): void {
}
