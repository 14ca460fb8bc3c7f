import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { report } from './report.ts'

let said: string
beforeEach(() => {
  said = ''
  vi.spyOn(console, 'error').mockImplementation((text: unknown) => { said += `${String(text)}\n` })
})
afterEach(() => { vi.restoreAllMocks() })

class Refused extends Error { override name = 'Refused'; readonly code = '23505' }

test.each<[string, () => Error]>([
  ['a line that begins with "at"', () => new Error('Nobody was found\nat Lincoln with Owen Hale')],
  ['a line that looks like a place in code', () => new TypeError('Nobody\n    at Owen Hale (file:///Lincoln/Owen.ts:1:1)')],
  ['an error of a class of its own', () => new Refused('at Lincoln with Owen Hale')],
  ['a message that was changed after', () => Object.assign(new Error('x\n    at Owen Hale (file:///Lincoln.ts:1:1)'), { message: 'Another at Lincoln' })],
  ['a message that the stack holds twice', () => new Error('Owen Hale\n    at Owen Hale (a:1:1)\nOwen Hale')],
])('the console never holds what an error says: %s', (_name, make) => {
  report(make())
  expect(said).not.toMatch(/Owen|Hale|Lincoln|Nobody/)
})

test('it says the kind, the code and where', () => {
  report(new Refused('No'))
  expect(said).toMatch(/^Refused 23505\n\s+at .*report\.test\.ts:\d+:\d+/)
  said = ''
  report(new Error(''))
  expect(said).toMatch(/^Error\n\s+at .*report\.test\.ts:\d+:\d+/)
  said = ''
  report('Owen Hale')
  expect(said).toBe('Unknown error\n')
})
