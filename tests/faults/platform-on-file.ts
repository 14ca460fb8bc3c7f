import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Outgoing, Platform } from '#src/platforms/platform.ts'

/** One acceptance by the platform, as its file holds it. */
export interface Accepted { readonly key: string; readonly ref: string; readonly text: string }

export function acceptedIn(file: string): readonly Accepted[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Accepted)
}

/**
 * A platform that takes every post it is given, also twice, and keeps it in a file that is on the
 * disk before it answers: whoever asks it twice is found out. Takes its time before and after.
 */
export function platformOnFile(file: string, dawdle: () => number): Platform {
  const keep = (post: Outgoing): string => {
    const ref = randomUUID()
    const handle = openSync(file, 'a', 0o600)
    try {
      const accepted: Accepted = { key: post.key, ref, text: post.text }
      writeSync(handle, `${JSON.stringify(accepted)}\n`)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    return ref
  }
  return {
    name: 'fake', label: 'A platform on file', mode: 'connected',
    limits: { text: { unit: 'grapheme', max: 3000 }, textBytes: null, images: 4, imageBytes: 1_000_000, links: 'live', altText: true },
    async publish(_account, post) {
      await pause(dawdle())
      const ref = keep(post)
      await pause(dawdle())
      return { kind: 'published', ref, url: null }
    },
    look(_account, delivery) {
      const there = acceptedIn(file).find((one) => one.key === delivery.key)
      return Promise.resolve(there ? { kind: 'found', ref: there.ref, url: null } : { kind: 'absent' })
    },
    remove: () => Promise.resolve({ kind: 'removed' }),
  }
}
