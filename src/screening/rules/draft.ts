import type { Voice } from '#src/policies/rules/edition.ts'

/** A post, comment or personal draft as the checks see it: everything parsed, nothing fetched. */
export interface Draft {
  readonly as: Voice
  readonly text: string
  /** Where it is meant to appear, e.g. `facebook`; null when nobody has said yet. */
  readonly platform: string | null
  readonly presence: DraftPresence | null
  readonly author: DraftAuthor | null
  /** The text that this answers, when it is a reply. */
  readonly replyTo: string | null
  readonly assets: readonly DraftAsset[]
}

export interface DraftPresence {
  readonly name: string | null
  readonly kind: 'organization' | 'class' | 'department' | 'program' | 'personal' | 'blog' | 'podcast' | 'wiki' | null
  readonly school: string | null
  readonly audience: 'public' | 'private' | null
  readonly purpose: string | null
  readonly email: string | null
  readonly bio: string | null
  /** Why it is public, where a policy asks for a reason. */
  readonly justification: string | null
}

export interface DraftAuthor {
  readonly name: string | null
  /** e.g. `content-owner`, `student` (a student contributor). */
  readonly roles: readonly string[]
  /** Who a commenter is to the school, as far as known. */
  readonly relation: 'parent' | 'student' | 'public' | 'press' | 'unknown' | null
}

export interface DraftAsset {
  readonly kind: 'image' | 'video' | 'audio' | 'document'
  /** Alternative text; null when nobody wrote one. An empty text marks a decoration. */
  readonly alt: string | null
  readonly rights: 'own' | 'licensed' | 'student-work' | 'third-party' | 'unknown'
  readonly credit: string | null
  /** Words that can be read in the picture. */
  readonly visibleText: string | null
  readonly captions: boolean | null
  /** A district or school logo can be seen. */
  readonly logo: boolean | null
  /** Who can be seen; null when nobody has said whether there are people. */
  readonly people: readonly Depicted[] | null
}

export interface Depicted {
  readonly who: { readonly student: string } | { readonly adult: string } | { readonly unknown: true }
  /** False when the person cannot be made out (from behind, far away, blurred). */
  readonly recognisable: boolean
  /** False when the person is in the background and not what the picture is about. */
  readonly focus: boolean
  readonly tagged: boolean
}
