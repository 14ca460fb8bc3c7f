import { expect, test } from 'vitest'
import type { DistrictId } from '#src/kit/ids.ts'
import { Memo } from './memo.ts'

const one = 'one' as DistrictId
const other = 'other' as DistrictId

test('keeps what was read until its own district changes', async () => {
  const memo = new Memo(60_000)
  let asked = 0
  const read = (district: DistrictId) => memo.get(district, 'schools', () => Promise.resolve(asked += 1))
  expect([await read(one), await read(one), await read(other)]).toEqual([1, 1, 2])
  memo.changed(one)
  expect([await read(one), await read(other)]).toEqual([3, 2])
})

test('asks again after a failure, and after its time', async () => {
  const memo = new Memo(60_000)
  await expect(memo.get(one, 'roles', () => Promise.reject(new Error('down')))).rejects.toThrow('down')
  expect(await memo.get(one, 'roles', () => Promise.resolve('read'))).toBe('read')
  const brief = new Memo(0)
  let asked = 0
  await brief.get(one, 'a', () => Promise.resolve(asked += 1))
  expect(await brief.get(one, 'a', () => Promise.resolve(asked += 1))).toBe(2)
})
