import { expect, test } from 'vitest'
import type { NextForPresence, PresenceStands } from './next-for-presence.ts'
import { nextForPresence } from './next-for-presence.ts'

const well: PresenceStands = { state: 'live', unconnected: false, settings: { state: 'good', until: null, differs: 0, open: 0 }, freshness: { state: 'fresh', days: 2 } }
const settings = (part: Partial<PresenceStands['settings']>) => ({ settings: { ...well.settings, ...part } })
const stale = { freshness: { state: 'stale', days: 30 } } as const

test.each<[string, Partial<PresenceStands>, NextForPresence | null]>([
  ['all is well', {}, null],
  ['not approved yet', { state: 'requested' }, { kind: 'not-open' }],
  ['suspended, whatever else', { state: 'suspended', unconnected: true, ...stale }, { kind: 'suspended' }],
  ['retired', { state: 'retired' }, { kind: 'retired' }],
  ['not connected, and stale', { unconnected: true, ...stale }, { kind: 'connect' }],
  ['never looked over comes before news', { ...settings({ state: 'never' }), ...stale }, { kind: 'settings', why: 'never' }],
  ['a review left something out', settings({ state: 'unfinished', open: 1 }), { kind: 'settings', why: 'unfinished' }],
  ['two settings differ', settings({ differs: 2 }), { kind: 'differs', n: 2 }],
  ['stale (CIN-3a)', stale, { kind: 'post', why: 'stale', days: 30 }],
  ['a review is due soon, and stale', { ...settings({ state: 'due' }), ...stale }, { kind: 'post', why: 'stale', days: 30 }],
  ['a review is due soon', { ...settings({ state: 'due' }), freshness: { state: 'ageing', days: 9 } }, { kind: 'settings', why: 'due' }],
  ['ageing', { freshness: { state: 'ageing', days: 9 } }, { kind: 'post', why: 'ageing', days: 9 }],
])('%s', (_name, stands, next) => {
  expect(nextForPresence({ ...well, ...stands })).toEqual(next)
})
