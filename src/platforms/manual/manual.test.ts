import { expect, test } from 'vitest'
import { aPost, anAccount } from '../platform.contract.ts'
import { textLength } from '../rules/text-length.ts'
import { listed } from './listed.ts'
import { manual } from './manual.ts'

const { signal } = new AbortController()

test.each(listed)('$label is posted to, looked at and removed from by hand', async (entry) => {
  const platform = manual(entry)
  expect(platform.mode).toBe('manual')
  expect(await platform.publish(anAccount({}), aPost({ text: 'Concert on Friday.' }), signal)).toEqual({ kind: 'by-hand' })
  expect(await platform.look(anAccount({}), aPost(), signal)).toMatchObject({ kind: 'cannot-tell', reason: expect.stringContaining(entry.label) })
  expect(await platform.remove(anAccount({}), aPost(), signal)).toEqual({ kind: 'by-hand' })
})

test('a post that cannot fit is not handed to a person', async () => {
  const [entry] = listed.filter(({ name }) => name === 'x')
  if (!entry) throw new Error('X is not listed')
  const text = `${'a'.repeat(260)} https://example.org/a/long/address`
  expect(textLength(text, 'x-weighted')).toBe(284)
  expect(await manual(entry).publish(anAccount({}), aPost({ text }), signal)).toMatchObject({ kind: 'failed', again: false, reason: expect.stringContaining('4 characters too long for X') })
})
