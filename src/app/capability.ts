import type { Clause, Measure } from '#src/policies/rules/edition.ts'
import type { App } from './app.ts'
import type { Job } from './job.ts'

/** How a measure stands now, for the board. Counts of things, so that every number can be opened. */
export interface Figure {
  readonly holds: number
  readonly total: number
  readonly late: number
  readonly breached: number
  /** The things counted, worst first; at most a page of them. */
  readonly evidence: readonly Evidence[]
}

export interface Evidence { readonly state: 'holds' | 'late' | 'breached'; readonly says: string; readonly href: string | null; readonly at: Date | null }

/**
 * Computes the figure of a measure that a clause rests on. Null: nobody can compute it yet.
 * `once` is there when many figures are computed for one page: what they share is gathered once.
 */
export type FigureOf = (app: App, clause: Clause, measure: Measure, once?: Once) => Promise<Figure | null>

/** Gathers something at most once under a key, for as long as one page is made. */
export type Once = <Gathered>(key: string, gather: () => Promise<Gathered>) => Promise<Gathered>

/** A fresh `Once`: keep it no longer than the answer to one request. */
export function onceEach(): Once {
  const gathered = new Map<string, Promise<unknown>>()
  return <Gathered>(key: string, gather: () => Promise<Gathered>) => {
    const found = gathered.get(key) ?? gather()
    gathered.set(key, found)
    return found as Promise<Gathered>
  }
}

/** What somebody must do, by when, because of which clause. Derived from a slice's own tables, not stored twice. */
export interface Task {
  readonly key: string
  readonly title: string
  readonly why: string
  readonly clauses: readonly string[]
  readonly by: Date | null
  readonly late: boolean
  readonly action: { readonly label: string; readonly href: string }
  readonly image?: { readonly src: string; readonly alt: string }
  /** Somebody else has to move first. */
  readonly waitingOn?: string
}

/** What the rest of the house may know of a slice (architecture.md). */
export interface Capability {
  readonly name: string
  /** `kind:name` of the measures it puts in effect (`check:*` for every check), each with its figure. */
  readonly measures?: Readonly<Record<string, FigureOf>>
  tasks?(app: App): Promise<readonly Task[]>
  readonly jobs?: readonly Job<object>[]
  search?(app: App, text: string): Promise<readonly SearchHit[]>
}

export interface SearchHit { readonly kind: string; readonly title: string; readonly says: string; readonly href: string }
