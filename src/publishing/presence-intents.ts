import type { App } from '#src/app/app.ts'
import { connectPresence, disconnectPresence, movePresence, presenceBySlug, reviewSettings, standings } from '#src/presences/index.ts'
import { openDeliveries } from './open-deliveries.ts'

/** What a form of a presence's page came to. `asked`: what was typed, so that nothing has to be typed twice; never a secret. */
export interface PresenceDeed {
  readonly said: 'reviewed' | 'reviewed-open' | 'say-what' | 'nothing-seen' | 'suspended' | 'resumed' | 'retired' | 'needs-reason' | 'cannot-move' | 'connected' | 'disconnected' | 'needs-secret' | 'bad-service' | 'not-let-in' | 'needs-communications' | 'still-going-out' | 'cannot-connect'
  readonly ok: boolean
  readonly part: 'settings' | 'standing' | 'connection'
  /** Which settings, or why. */
  readonly about?: readonly string[]
  readonly asked?: Readonly<Record<string, string>>
}

/** Does what a form of a presence's page asks. Null: this person may not, or there is nothing to do it to. */
export async function doOnPresence(app: App, slug: string, form: FormData): Promise<PresenceDeed | null> {
  const field = (name: string) => { const value = form.get(name); return typeof value === 'string' ? value.trim() : '' }
  const presence = await presenceBySlug(app.db, slug)
  if (presence === null) return null
  switch (field('intent')) {
    case 'review': return review(app, presence.id, field, askedIn(form))
    case 'move': {
      const to = standings.find((one) => one === field('to'))
      const done = to ? await movePresence(app, presence.id, to, field('reason')) : { kind: 'cannot-move' as const }
      if (done.kind === 'moved') return { said: done.to === 'live' ? 'resumed' : done.to, ok: true, part: 'standing' }
      return done.kind === 'needs-reason' || done.kind === 'cannot-move' ? { said: done.kind, ok: false, part: 'standing', asked: { to: field('to') } } : null
    }
    case 'connect': {
      const done = await connectPresence(app, presence.id, field('secret'), { handle: field('handle'), service: field('service') || null, openDeliveries: await openDeliveries(app.db, presence.id) })
      const asked = { handle: field('handle'), service: field('service') }
      switch (done.kind) {
        case 'connected': return { said: 'connected', ok: true, part: 'connection' }
        case 'bad-service':
        case 'not-let-in': return { said: done.kind, ok: false, part: 'connection', about: [done.reason], asked }
        case 'needs-secret':
        case 'needs-communications':
        case 'still-going-out':
        case 'cannot-connect': return { said: done.kind, ok: false, part: 'connection', asked }
        case 'not-yours':
        case 'no-such-presence': return null
      }
    }
    case 'disconnect': {
      const done = await disconnectPresence(app, presence.id)
      return done.kind === 'disconnected' || done.kind === 'not-connected' ? { said: 'disconnected', ok: true, part: 'connection' } : null
    }
    default: return null
  }
}

async function review(app: App, id: Parameters<typeof reviewSettings>[1], field: (name: string) => string, asked: Readonly<Record<string, string>>): Promise<PresenceDeed | null> {
  const done = await reviewSettings(app, id, (setting) => {
    const said = field(`state:${setting}`)
    return { state: said === 'matches' || said === 'differs' ? said : 'open', is: field(`is:${setting}`) }
  })
  switch (done.kind) {
    case 'reviewed': return { said: done.open > 0 ? 'reviewed-open' : 'reviewed', ok: true, part: 'settings' }
    case 'say-what': return { said: 'say-what', ok: false, part: 'settings', about: done.settings, asked }
    case 'nothing-seen': return { said: 'nothing-seen', ok: false, part: 'settings', asked }
    case 'not-yours':
    case 'no-such-presence': return null
  }
}

const askedIn = (form: FormData): Readonly<Record<string, string>> =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' && (name.startsWith('state:') || name.startsWith('is:')) ? [[name, value]] : [])))
