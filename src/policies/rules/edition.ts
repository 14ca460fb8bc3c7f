import type { IsoDate } from '#src/kit/dates.ts'
import type { FindingOutcome } from '#src/kit/outcome.ts'

/** How strongly a clause speaks. `info` sets context and is published as guidance. */
export const modalities = ['must', 'must-not', 'should', 'should-not', 'may', 'info'] as const
export type Modality = (typeof modalities)[number]

/** The speaker a draft is checked as. `comment` is what others write under a presence's post. */
export const voices = ['official', 'professional', 'personal', 'comment'] as const
export type Voice = (typeof voices)[number]

/** Where a clause holds. `any` is every context but other people's comments. */
export const contexts = ['official', 'professional', 'personal', 'any'] as const
export type Context = (typeof contexts)[number]

/** Whom a clause binds. `department`, `district` and `student` bear duties though nobody signs in as them. */
export const bearers = [
  'employee', 'content-owner', 'principal', 'supervisor', 'monitor', 'communications', 'legal', 'hr',
  'superintendent', 'admin', 'department', 'district', 'student',
] as const
export type Bearer = (typeof bearers)[number]

/** A check measure: a rule of the screening engine, with the outcome that this clause gives it. */
export interface CheckMeasure {
  readonly kind: 'check'
  /** The rule's name, e.g. `student-release`; the vocabulary is `CheckName` in screening. */
  readonly check: string
  readonly outcome: FindingOutcome
  /** Voices it judges; by default the clause's context (work contexts count for each other). */
  readonly on: readonly Voice[]
  /** Settings of the check, as the pack wrote them (validated against the check's own schema). */
  readonly settings: Readonly<Record<string, unknown>>
  /** Why the outcome is outside what the clause's modality allows. */
  readonly because?: string
}

/** Any other measure; its kind says which capability puts it in effect and what its settings mean. */
export interface OtherMeasure {
  readonly kind: Exclude<MeasureKind, 'check'>
  /** What follows the kind's own key in the pack: `notice: parent-presences` has the name `parent-presences`. */
  readonly name: string
  readonly settings: Readonly<Record<string, unknown>>
}

export const measureKinds = ['check', 'approval', 'field', 'cadence', 'assent', 'training', 'notice', 'permit', 'gate', 'record', 'guide', 'listing'] as const
export type MeasureKind = (typeof measureKinds)[number]
export type Measure = CheckMeasure | OtherMeasure

/** What a pack calls a measure: the word after its kind. */
export const measureName = (measure: Measure): string => measure.kind === 'check' ? measure.check : measure.name

export interface Clause {
  /** Permanent, e.g. `OKC-B3i2`. */
  readonly id: string
  /** The section in the published text, e.g. `B.3.i`. */
  readonly section: string
  /** A few words for a tile or a link, e.g. "A release for each student". */
  readonly title: string
  /** The clause in our own words; a draft's may hold tracked changes (see redline.ts). */
  readonly says: string
  readonly modality: Modality
  readonly bearer: readonly Bearer[]
  readonly context: readonly Context[]
  readonly measures: readonly Measure[]
  /** Ids of clauses of an earlier pack that this one takes the place of. */
  readonly overrides?: readonly string[]
}

/** One edition of one policy, as its pack says it. */
export interface Edition {
  readonly policy: string
  readonly title: string
  readonly district: { readonly id: string; readonly name: string; readonly state: string; readonly locale: string; readonly timezone: string }
  readonly kind: 'policy' | 'procedure' | 'regulation' | 'guidelines'
  readonly status: 'draft' | 'in-force'
  readonly number: string | null
  /** False: no case may cite this edition as its basis (OKC-D2). */
  readonly basisForDiscipline: boolean
  /** The role that answers for the policy. */
  readonly owner: string
  readonly clauses: readonly Clause[]
  /** What the published page says beside the clauses (CIN-0.1, CMC-0b). */
  readonly about?: About
}

/** A policy's own particulars: what it is about, who answers questions, when it was made and is looked at again. */
export interface About {
  readonly summary: string | null
  /** The title of the post that is responsible, as the policy writes it. */
  readonly responsible: string | null
  readonly contact: { readonly role: string; readonly name: string | null; readonly email: string | null; readonly phone: string | null } | null
  /** How often it is looked at again, an ISO 8601 duration. */
  readonly reviewEvery: string | null
  readonly effective: IsoDate | null
  readonly reviewed: IsoDate | null
  readonly history: readonly { readonly date: IsoDate; readonly event: string }[]
  readonly relations: readonly Relation[]
  readonly equity: string | null
}

/** How this policy stands to another text: `{ how: 'supplements', to: 'acceptable-use' }`. */
export interface Relation { readonly how: (typeof relationWords)[number]; readonly to: string }
export const relationWords = ['supplements', 'implements', 'implemented-by', 'replaces', 'follows', 'related'] as const
