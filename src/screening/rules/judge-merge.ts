import { severity, type FindingOutcome } from '#src/kit/outcome.ts'
import type { CheckName, Hit, Place } from './check.ts'
import type { Citation, Finding } from './finding.ts'

/** One hit, as one clause sees it. */
export interface Judged {
  readonly rule: CheckName
  readonly hit: Hit
  readonly outcome: FindingOutcome
  readonly clause: Citation
  /** Where the clause's measure stands among those of all policies. */
  readonly order: number
}

/**
 * One finding for one thing: what several clauses say of the same place by the same rule is said
 * once, with the words of the strictest, that outcome, and every clause in the policies' order.
 */
export function mergeFindings(judged: readonly Judged[]): readonly Finding[] {
  if (judged.length === 0) return none
  const byPlace = new Map<string, Judged[]>()
  let [hit, gathered]: [Hit | null, Judged[]] = [null, []]
  for (const one of judged) {
    // Every clause that asked sees the same hit, one after the other.
    if (one.hit === hit && one.rule === gathered[0]?.rule) {
      gathered.push(one)
      continue
    }
    const key = `${one.rule} ${placeKey(one.hit.at)}`
    const together = byPlace.get(key)
    if (together) together.push(one)
    else byPlace.set(key, [one])
    hit = one.hit
    gathered = together ?? byPlace.get(key) ?? []
  }
  return [...byPlace.values()].map(toFinding).sort(strictestThenInOrder)
}

const none: readonly Finding[] = []

function toFinding(gathered: readonly Judged[]): Finding {
  const together = gathered.toSorted((a, b) => a.order - b.order)
  let first = together[0]!
  const clauses: Citation[] = []
  for (const one of together) {
    if (severity(one.outcome) > severity(first.outcome)) first = one
    // A dozen at the most: quicker looked through than kept by name.
    if (!clauses.some(({ policy, id }) => policy === one.clause.policy && id === one.clause.id)) clauses.push(one.clause)
  }
  const { at, confidence, why, remedy } = first.hit
  return { rule: first.rule, outcome: first.outcome, clauses, at, confidence, why, remedy }
}

function placeKey(at: Place): string {
  switch (at.kind) {
    case 'text': return `text ${at.start} ${at.end}`
    case 'asset': return `asset ${at.index}`
    case 'person': return `person ${at.id}`
    case 'setting': return `setting ${at.name}`
  }
}

const kindOrder: Readonly<Record<Place['kind'], number>> = { text: 0, asset: 1, person: 2, setting: 3 }

/** What stops the draft comes first; then the words from first to last, pictures, people, settings. */
function strictestThenInOrder(a: Finding, b: Finding): number {
  return severity(b.outcome) - severity(a.outcome)
    || kindOrder[a.at.kind] - kindOrder[b.at.kind]
    || within(a.at) - within(b.at)
}

const within = (at: Place): number => (at.kind === 'text' ? at.start : at.kind === 'asset' ? at.index : 0)
