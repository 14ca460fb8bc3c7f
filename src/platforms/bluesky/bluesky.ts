import { z } from 'zod'
import type { Reach } from '../hosts.ts'
import { allowService } from '../hosts.ts'
import type { Account, Delivery, Failed, Limits, Look, Outgoing, Platform, PublishOutcome, RemoveOutcome, Verified } from '../platform.ts'
import { whyTooMuch } from '../rules/fits.ts'
import type { Deed } from './reasons.ts'
import { failed, notDone, perhapsDone } from './reasons.ts'
import type { PostRecord, Uploaded } from './record.ts'
import { collection, postRecord } from './record.ts'
import type { Session } from './session.ts'
import { Sessions } from './session.ts'
import { recordKey } from './tid.ts'
import { xrpcWithin } from './xrpc.ts'

/** Lexicons `app.bsky.feed.post` and `app.bsky.embed.images`; older servers take 1 MB a picture, newer ones two. */
const limits: Limits = { text: { unit: 'grapheme', max: 300 }, textBytes: 3000, images: 4, imageBytes: 1_000_000, links: 'live', altText: true }

const USUAL_SERVICE = 'https://bsky.social'

const uploaded = z.object({ blob: z.looseObject({ $type: z.literal('blob') }) })
const written = z.object({ uri: z.string().startsWith('at://') })
const stands = z.object({ uri: z.string().startsWith('at://'), value: z.object({ text: z.string(), createdAt: z.string() }) })

export interface BlueskyParts { readonly reach: Reach; readonly now: () => Date }

/**
 * Bluesky, or any other AT Protocol server, spoken to as an account with an app password.
 * Publishing happens once because every attempt writes the same record at the same place, and only
 * where none stands (docs/decisions/030).
 */
export function bluesky(parts: BlueskyParts): Platform {
  const xrpc = xrpcWithin(parts.reach, parts.now)
  const sessions = new Sessions(xrpc)

  async function enter(account: Account, deed: Deed, signal: AbortSignal, anew = false): Promise<Session | Failed> {
    const service = allowService(account.service ?? USUAL_SERVICE, parts.reach)
    if (service.kind === 'refused') return failed(service.reason, false)
    if (account.secret === null) return failed(`${account.handle} is not connected. Connect it with an app password.`, false)
    const entered = await (anew ? sessions.signInAnew(service.origin, account, signal) : sessions.signIn(service.origin, account, signal))
    return entered.kind === 'signed-in' ? entered.session : notDone(entered.trouble, deed)
  }

  async function verify(account: Account, signal: AbortSignal): Promise<Verified> {
    const session = await enter(account, { what: 'connect', handle: account.handle }, signal, true)
    if ('kind' in session) return session
    // Servers also let people in by e-mail address or DID; the register holds the name that readers see.
    const same = session.handle === null || session.handle.toLowerCase() === account.handle.toLowerCase()
    return same ? { kind: 'ok' } : failed('That password belongs to an account of another name. Write the name that readers see there. Nothing was changed here.', false)
  }

  async function publish(account: Account, post: Outgoing, signal: AbortSignal): Promise<PublishOutcome> {
    const tooMuch = whyTooMuch('Bluesky', limits, post)
    if (tooMuch !== null) return failed(tooMuch, false)
    const deed: Deed = { what: 'publish', handle: account.handle }
    const session = await enter(account, deed, signal)
    if ('kind' in session) return session

    const pictures: Uploaded[] = []
    for (const image of post.images) {
      const answer = await sessions.call(session, account, signal, { method: 'com.atproto.repo.uploadBlob', blob: image })
      if (answer.kind !== 'ok') return notDone(answer, deed)
      const read = uploaded.safeParse(answer.data)
      if (!read.success) return notDone({ kind: 'no-answer' }, deed)
      pictures.push({ blob: read.data.blob, image })
    }

    const record = postRecord(post, pictures)
    const answer = await sessions.call(session, account, signal, {
      method: 'com.atproto.repo.putRecord',
      // Only where nothing stands: a record that is there already is never written over.
      json: { repo: session.did, collection, rkey: recordKey(post), record, swapRecord: null },
    })
    if (answer.kind === 'error' && answer.code === 'InvalidSwap') return alreadyThere(session, account, post, record, signal)
    if (answer.kind !== 'ok') return perhapsDone(answer, deed)
    const read = written.safeParse(answer.data)
    return read.success ? { kind: 'published', ...place(session, read.data.uri) } : perhapsDone({ kind: 'no-answer' }, deed)
  }

  /** Something stands at the place: this post from an earlier attempt, or, once in a great while, another. */
  async function alreadyThere(session: Session, account: Account, post: Outgoing, record: PostRecord, signal: AbortSignal): Promise<PublishOutcome> {
    const there = await read(session, account, post, signal)
    if (there.kind === 'found' && there.text === record.text && there.createdAt === record.createdAt) return { kind: 'published', ref: there.ref, url: there.url }
    if (there.kind === 'found') return failed('Another post already stands where this one would go. Nothing was posted; write it again as a new post.', false)
    return { kind: 'unknown', reason: 'Bluesky says that the post may be up already, but could not show it.' }
  }

  async function read(session: Session, account: Account, delivery: Delivery, signal: AbortSignal) {
    const answer = await sessions.call(session, account, signal, {
      method: 'com.atproto.repo.getRecord', params: { repo: session.did, collection, rkey: recordKey(delivery) },
    })
    if (answer.kind === 'error' && answer.code === 'RecordNotFound') return { kind: 'absent' } as const
    const found = answer.kind === 'ok' ? stands.safeParse(answer.data) : null
    if (found?.success) return { kind: 'found', ...place(session, found.data.uri), ...found.data.value } as const
    return { kind: 'cannot-tell', reason: 'Bluesky could not say whether the post is up.' } as const
  }

  async function look(account: Account, delivery: Delivery, signal: AbortSignal): Promise<Look> {
    const session = await enter(account, { what: 'look', handle: account.handle }, signal)
    if ('kind' in session) return { kind: 'cannot-tell', reason: session.reason }
    const there = await read(session, account, delivery, signal)
    return there.kind === 'found' ? { kind: 'found', ref: there.ref, url: there.url } : there
  }

  async function remove(account: Account, delivery: Delivery, signal: AbortSignal): Promise<RemoveOutcome> {
    const deed: Deed = { what: 'remove', handle: account.handle }
    const session = await enter(account, deed, signal)
    if ('kind' in session) return session
    const answer = await sessions.call(session, account, signal, {
      method: 'com.atproto.repo.deleteRecord', json: { repo: session.did, collection, rkey: recordKey(delivery) },
    })
    return answer.kind === 'ok' ? { kind: 'removed' } : perhapsDone(answer, deed)
  }

  return { name: 'bluesky', label: 'Bluesky', mode: 'connected', limits, verify, publish, look, remove }
}

/** The public site shows accounts of public servers only; a server on this machine has no page. */
function place(session: Session, uri: string): { ref: string; url: string | null } {
  const url = session.origin.protocol === 'https:' ? `https://bsky.app/profile/${session.did}/post/${uri.split('/').at(-1)}` : null
  return { ref: uri, url }
}
