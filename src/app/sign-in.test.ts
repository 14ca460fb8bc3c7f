import { expect, test } from 'vitest'
import type { App } from './app.ts'
import { readEnv } from './env.ts'
import { demoIsOpen } from './sign-in.ts'

const open = (env: Readonly<Record<string, string>>, hostname: string, demo = true): boolean =>
  demoIsOpen({ house: { env: readEnv(env) }, district: { settings: { demo } } } as unknown as App, hostname)

test.each<[string, Readonly<Record<string, string>>, string, boolean]>([
  ['this machine', {}, '127.0.0.1', true],
  ['this machine by another name', { HOST: 'localhost' }, '[::1]', true],
  ['an address on this machine', { CHALKLINE_URL: 'http://localhost:4040' }, 'localhost', true],
  ['the demo is off', { CHALKLINE_DEMO: 'off' }, 'localhost', false],
  ['it listens to the network', { HOST: '0.0.0.0' }, 'localhost', false],
  ['a proxy stands in front', { CHALKLINE_URL: 'https://chalk.example' }, '127.0.0.1', false],
  ['a proxy stands in front, by its name', { CHALKLINE_URL: 'https://chalk.example' }, 'chalk.example', false],
  ['asked for by another name', {}, 'chalk.example', false],
])('people are chosen from a list only on this machine itself: %s', (_name, env, hostname, expected) => {
  expect(open(env, hostname)).toBe(expected)
  expect(open(env, hostname, false)).toBe(false)
})
