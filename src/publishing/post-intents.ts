import type { App } from '#src/app/app.ts'
import type { ContentHash, DeliveryId, PostId } from '#src/kit/ids.ts'
import { overrideFinding } from './answer-finding.ts'
import { approvePost } from './approve-post.ts'
import type { Resolved } from './resolve-delivery.ts'
import { resolveDelivery } from './resolve-delivery.ts'
import type { Returned } from './return-post.ts'
import { recallPost, returnPost } from './return-post.ts'
import { submitPost } from './submit-post.ts'
import { takeDown } from './take-down.ts'

/** What a deed on a post's page came to: a word for the page to say, and whether it was refused. */
export interface PostDeed {
  readonly said: 'approved' | 'approved-late' | 'changed-since-seen' | 'cannot-go' | 'needs-role' | 'not-in-review' | 'under-way' | 'scheduled' | 'hour-passed' | 'not-out' | 'not-sent' | 'is-down' | 'returned' | 'needs-note' | 'recalled' | 'resolved' | 'bad-link' | 'taken-down' | 'partly' | 'needs-reason' | 'overridden' | 'override-refused' | 'override-needs-reason'
  readonly ok: boolean
  readonly left?: readonly { readonly presence: string; readonly reason: string }[]
}

/** Does what a button of a post's page asks. Null: this person may not, or there is nothing to do it to. */
export async function doOnPost(app: App, id: PostId, form: FormData): Promise<PostDeed | null> {
  const field = (name: string) => { const value = form.get(name); return typeof value === 'string' ? value : '' }
  switch (field('intent')) {
    case 'approve': return approve(app, id, field('seen') as ContentHash)
    case 'return': return deedOf(await returnPost(app, id, short(field('note'))))
    case 'recall': {
      const done = await recallPost(app, id)
      return done.kind === 'returned' ? { said: 'recalled', ok: true } : deedOf(done)
    }
    case 'send': {
      const done = await submitPost(app, id)
      return done.kind === 'scheduled' ? { said: 'scheduled', ok: true } : done.kind === 'hour-passed' ? { said: 'hour-passed', ok: false } : done.kind === 'not-yours' || done.kind === 'no-such-post' ? null : { said: 'not-in-review', ok: false }
    }
    case 'there': return resolvedDeed(await resolveDelivery(app, field('delivery') as DeliveryId, { there: true, url: field('url').trim() }))
    case 'not-there': return resolvedDeed(await resolveDelivery(app, field('delivery') as DeliveryId, { there: false }))
    case 'is-down': return resolvedDeed(await resolveDelivery(app, field('delivery') as DeliveryId, { down: true }))
    case 'take-down': {
      const done = await takeDown(app, id, short(field('reason')))
      switch (done.kind) {
        case 'taken-down': return { said: 'taken-down', ok: true }
        case 'partly': return { said: 'partly', ok: false, left: done.left }
        case 'needs-reason': return { said: 'needs-reason', ok: false }
        case 'not-out': return { said: 'not-out', ok: false }
        case 'not-yours': return null
      }
    }
    // oxlint-disable-next-line no-fallthrough -- every case above returns
    case 'override': {
      const done = await overrideFinding(app, id, field('finding'), field('seen') as ContentHash, short(field('reason')))
      switch (done.kind) {
        case 'answered': return { said: 'overridden', ok: true }
        case 'needs-reason': return { said: 'override-needs-reason', ok: false }
        case 'changed-since-seen': return { said: 'changed-since-seen', ok: false }
        case 'no-such-finding': return { said: 'override-refused', ok: false }
        case 'not-yours': return null
      }
    }
    // oxlint-disable-next-line no-fallthrough -- every case above returns
    default: return null
  }
}

async function approve(app: App, id: PostId, seen: ContentHash): Promise<PostDeed | null> {
  const done = await approvePost(app, id, seen)
  switch (done.kind) {
    case 'on-its-way': return { said: 'approved', ok: true }
    case 'approved-late': return { said: 'approved-late', ok: true }
    case 'changed-since-seen':
    case 'cannot-go':
    case 'needs-role':
    case 'not-in-review': return { said: done.kind, ok: false }
    case 'own-post':
    case 'not-yours':
    case 'no-such-post': return null
  }
}

/** Reasons go on record: a sentence or two, not a letter. */
const short = (text: string): string => text.trim().slice(0, 500)

function deedOf(done: Returned): PostDeed | null {
  switch (done.kind) {
    case 'returned': return { said: 'returned', ok: true }
    case 'needs-reason': return { said: 'needs-note', ok: false }
    case 'under-way':
    case 'not-in-review': return { said: done.kind, ok: false }
    case 'not-yours':
    case 'no-such-post': return null
  }
}

function resolvedDeed(done: Resolved): PostDeed | null {
  switch (done.kind) {
    case 'published':
    case 'trying-again': return { said: 'resolved', ok: true }
    case 'not-sent':
    case 'is-down': return { said: done.kind, ok: true }
    case 'bad-link': return { said: 'bad-link', ok: false }
    case 'cannot-go': return { said: 'cannot-go', ok: false }
    case 'not-open': return { said: 'not-in-review', ok: false }
    case 'not-yours': return null
  }
}
