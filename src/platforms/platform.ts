import type { DistrictId, FileHash, PresenceId } from '#src/kit/ids.ts'
import type { Limits } from './rules/limits.ts'

export type { Limits }

/** An account on a platform, with what is needed to speak for it. Secrets never reach a log. */
export interface Account {
  readonly district: DistrictId
  readonly presence: PresenceId
  /** The account's name there, e.g. `district.bsky.social`. */
  readonly handle: string
  /** Where its server is (an origin, `https://…`); null means the platform's usual one. */
  readonly service: string | null
  /** The password or token, opened; null when the platform needs none. */
  readonly secret: string | null
}

/**
 * One post to one account, whatever the number of attempts. Both parts must be the same at every
 * attempt: together they name the post on the platform, and that is what makes publishing happen once.
 */
export interface Delivery { readonly key: string; readonly createdAt: Date }

/** One post on its way to one account. Every attempt carries the same content. */
export interface Outgoing extends Delivery {
  readonly title: string | null
  readonly text: string
  /** A BCP 47 tag, e.g. `en`. */
  readonly language: string
  readonly images: readonly OutgoingImage[]
}

export interface OutgoingImage {
  /** The file that the bytes were read from. */
  readonly file: FileHash
  readonly bytes: Uint8Array
  /** A media type, e.g. `image/jpeg`. */
  readonly type: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/**
 * It did not happen, for sure. `again`: the same attempt may succeed later, not before
 * `afterSeconds` where the platform said so. `reason` is a sentence for the person who wrote the post.
 */
export interface Failed { readonly kind: 'failed'; readonly reason: string; readonly again: boolean; readonly afterSeconds: number | null }

/** It may have happened: look before doing anything else. */
export interface Unknown { readonly kind: 'unknown'; readonly reason: string }

/** A person has to do it on the platform, and confirm with the link. */
interface ByHand { readonly kind: 'by-hand' }

/** The platform let us in with what an account is connected by. */
export type Verified = { readonly kind: 'ok' } | Failed | Unknown

/** A post that is out there; `ref` names it on the platform, `url` opens it. */
interface Place { readonly ref: string; readonly url: string | null }

export type PublishOutcome = ({ readonly kind: 'published' } & Place) | ByHand | Failed | Unknown

/** `removed` also when it was already gone. */
export type RemoveOutcome = { readonly kind: 'removed' } | ByHand | Failed | Unknown

/** Whether a delivery is out there. Only `absent` says that it is not. */
export type Look = ({ readonly kind: 'found' } & Place) | { readonly kind: 'absent' } | { readonly kind: 'cannot-tell'; readonly reason: string }

/**
 * The port to a platform; `platform.contract.ts` is what every adapter and the fake must do.
 * No method throws for what a network or a server does: that is an outcome. The signal ends an
 * attempt that takes too long; what it then returns says whether the post may be out there.
 */
export interface Platform {
  readonly name: string
  /** The platform's name as people write it. */
  readonly label: string
  /** `connected` publishes by itself; on `manual` a person posts and confirms with the link. */
  readonly mode: 'connected' | 'manual'
  readonly limits: Limits
  /** Signs in anew, to see whether the account and its secret belong together; nothing is posted. Left out where there is nothing to sign in to. */
  verify?(account: Account, signal: AbortSignal): Promise<Verified>
  publish(account: Account, post: Outgoing, signal: AbortSignal): Promise<PublishOutcome>
  look(account: Account, delivery: Delivery, signal: AbortSignal): Promise<Look>
  remove(account: Account, delivery: Delivery, signal: AbortSignal): Promise<RemoveOutcome>
}
