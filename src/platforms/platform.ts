/** What a platform can carry; the composer shows it and the adapter keeps it. */
export interface Limits {
  /** How it counts the length of a text. */
  readonly text: { readonly unit: 'grapheme' | 'utf16' | 'byte'; readonly max: number } | null
  readonly images: number
  readonly imageBytes: number | null
  /** Whether a link in the words can be followed. */
  readonly links: 'live' | 'dead-text'
  readonly altText: boolean
}

/** An account on a platform, with what is needed to speak for it. Secrets never reach a log. */
export interface Account { readonly presence: string; readonly handle: string; readonly service: string | null; readonly secret: string | null }

/** One post on its way to one account. */
export interface Outgoing {
  /** The same for every attempt at the same delivery: what makes publishing happen once. */
  readonly key: string
  readonly title: string | null
  readonly text: string
  readonly language: string
  readonly createdAt: Date
  readonly images: readonly OutgoingImage[]
}
export interface OutgoingImage { readonly bytes: Uint8Array; readonly type: string; readonly alt: string; readonly width: number; readonly height: number }

/** What came of an attempt. `unknown`: it may be out there; look before trying again. */
export type PublishOutcome =
  | { readonly kind: 'published'; readonly ref: string; readonly url: string | null }
  | { readonly kind: 'by-hand' }
  | { readonly kind: 'failed'; readonly reason: string; readonly again: boolean; readonly afterSeconds: number | null }
  | { readonly kind: 'unknown'; readonly reason: string }

/** Whether a delivery is out there. */
export type Look =
  | { readonly kind: 'found'; readonly ref: string; readonly url: string | null }
  | { readonly kind: 'absent' }
  | { readonly kind: 'cannot-tell'; readonly reason: string }

/** The port to a platform; `platform.contract.ts` is what every adapter and the fake must do. */
export interface Platform {
  readonly name: string
  /** `connected` publishes by itself; on `manual` a person posts and confirms with the link. */
  readonly mode: 'connected' | 'manual'
  readonly limits: Limits
  publish(account: Account, post: Outgoing, signal: AbortSignal): Promise<PublishOutcome>
  look(account: Account, key: string, signal: AbortSignal): Promise<Look>
  /** Takes a post down; true also when it was already gone. */
  remove(account: Account, key: string, signal: AbortSignal): Promise<PublishOutcome | { readonly kind: 'removed' }>
}
