import type { App } from '#src/app/app.ts'
import type { ContentHash, DeliveryId, PostId } from '#src/kit/ids.ts'
import { overrideFinding } from './answer-finding.ts'
import { approvePost } from './approve-post.ts'
import { resolveDelivery } from './resolve-delivery.ts'
import { recallPost, returnPost } from './return-post.ts'
import { takeDown } from './take-down.ts'

/** What a deed on a post's page came to: a word for the page to say, and whether it was refused. */
export interface PostDeed {
  readonly said: 'approved' | 'approved-late' | 'changed-since-seen' | 'cannot-go' | 'not-in-review' | 'returned' | 'needs-note' | 'recalled' | 'resolved' | 'bad-link' | 'taken-down' | 'partly' | 'needs-reason' | 'overridden' | 'override-refused' | 'override-needs-reason'
  readonly ok: boolean
  readonly left?: readonly { readonly presence: string; readonly reason: string }[]
}

/** Does what a button of a post's page asks. Null: this person may not, or there is nothing to do it to. */
export async function doOnPost(app: App, id: PostId, form: FormData): Promise<PostDeed | null> {
  const field = (name: string) => { const value = form.get(name); return typeof value === 'string' ? value : '' }
  switch (field('intent')) {
    case 'approve': return approve(app, id, field('seen') as ContentHash)
    case 'return': {
      const done = await returnPost(app, id, field('note'))
      return done.kind === 'returned' ? { said: 'returned', ok: true } : done.kind === 'needs-reason' ? { said: 'needs-note', ok: false } : done.kind === 'not-in-review' ? { said: 'not-in-review', ok: false } : null
    }
    case 'recall': {
      const done = await recallPost(app, id)
      return done.kind === 'returned' ? { said: 'recalled', ok: true } : done.kind === 'not-in-review' ? { said: 'not-in-review', ok: false } : null
    }
    case 'there':
    case 'not-there': {
      const done = await resolveDelivery(app, field('delivery') as DeliveryId, field('intent') === 'there' ? { there: true, url: field('url').trim() } : { there: false })
      return done.kind === 'published' || done.kind === 'trying-again' ? { said: 'resolved', ok: true } : done.kind === 'bad-link' ? { said: 'bad-link', ok: false } : null
    }
    case 'take-down': {
      const done = await takeDown(app, id, field('reason'))
      return done.kind === 'taken-down' ? { said: 'taken-down', ok: true } : done.kind === 'partly' ? { said: 'partly', ok: false, left: done.left } : done.kind === 'needs-reason' ? { said: 'needs-reason', ok: false } : null
    }
    case 'override': {
      const done = await overrideFinding(app, id, field('finding'), field('seen') as ContentHash, field('reason'))
      return done.kind === 'answered' ? { said: 'overridden', ok: true } : done.kind === 'needs-reason' ? { said: 'override-needs-reason', ok: false } : done.kind === 'changed-since-seen' ? { said: 'changed-since-seen', ok: false } : done.kind === 'no-such-finding' ? { said: 'override-refused', ok: false } : null
    }
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
    case 'not-in-review': return { said: done.kind, ok: false }
    case 'own-post':
    case 'not-yours':
    case 'no-such-post': return null
  }
}
