import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Edition } from '#src/policies/rules/edition.ts'
import { runCheck } from './check-command.ts'
import { NotReadable, type CheckIo } from './check-io.ts'
import { openSecondOpinion } from './second-opinion/ask-endpoint.ts'
import { readEndpoint } from './second-opinion/endpoint.ts'
import { json, moderated, opinionServer, type OpinionServer } from './second-opinion/fixtures.ts'

const editions: readonly Edition[] = [{
  policy: 'pol', title: 'Pol', district: { id: 'd', name: 'D', state: 'IA', locale: 'en-US', timezone: 'America/Chicago' }, kind: 'policy', status: 'in-force', number: null, basisForDiscipline: true, owner: 'communications',
  clauses: [{ id: 'POL-1', section: '1', title: 'No insults', says: 'No insults.', modality: 'must-not', bearer: ['employee'], context: ['any'], measures: [{ kind: 'check', check: 'insult', outcome: 'block', on: ['official'], settings: {} }] }],
}]

let server: OpinionServer
beforeEach(async () => { server = await opinionServer() })
afterEach(() => server.close())

async function run(words: string, line = '--second-opinion --roster roster.csv', env: Readonly<Record<string, string>> = {}) {
  let [out, err] = ['', '']
  const io: CheckIo = {
    readText: async (file) => {
      if (file !== 'roster.csv') throw new NotReadable(file)
      return 'id,given,family,preferred,grade,school\nS1,Mia,Torres,,7,Jefferson\nS2,Zyaire,Hale,,3,Jefferson\n'
    },
    find: async () => [], stdin: async () => words, now: () => new Date('2026-10-05T12:00:00Z'),
    out: (text) => { out += text }, err: (text) => { err += text },
    packs: async () => ({ editions, problems: [] }),
    secondOpinion: () => {
      const endpoint = readEndpoint({ CHALKLINE_SECOND_OPINION_URL: server.url, CHALKLINE_SECOND_OPINION_MODEL: 'small-1', ...env })
      return endpoint === null ? null : openSecondOpinion(endpoint)
    },
  }
  return { status: await runCheck(['--policy', 'pol', '--as', 'official', ...line.split(' ').filter((word) => word !== '')], io), out, err }
}

test('a policy that blocks an insult is held to “confirm” where only a program outside heard it', async () => {
  server.answers(moderated({ harassment: 0.93 }))
  const { status, out, err } = await run('Zyaire and Mia Torres sing like gates in the wind.')
  expect({ status, err }).toEqual({ status: 1, err: '' })
  expect(out).toMatch(/^CONFIRM /)
  expect(out).toMatch(/small-1 at 127\.0\.0\.1:\d+\) read this without names .* \(93 of 100\).* Nobody decides by that alone\./)
  expect(out).toMatch(/POL-1 \(pol 1\)/)
  expect(server.received.map(({ body }) => (JSON.parse(body) as { input: string }).input)).toEqual(['[student] and [student] sing like gates in the wind.'])
})

test('our own block stays a block, whatever the program says', async () => {
  server.answers(moderated({ harassment: 0 }))
  const { status, out } = await run('You are a stupid idiot.', '--second-opinion --roster roster.csv --json')
  expect(status).toBe(2)
  expect(JSON.parse(out)).toMatchObject({ outcome: 'block', findings: [{ rule: 'insult', outcome: 'block' }] })
})

test('without a roster nothing is sent, and it says so', async () => {
  const { status, err } = await run('Zyaire sings.', '--second-opinion')
  expect(status).toBe(0)
  expect(err).toMatch(/there is no second opinion: nobody could tell which names are students’/)
  expect(server.received).toEqual([])
})

test('a program that gives no answer changes nothing, and it says why', async () => {
  server.answers(json({}, 401))
  const { status, out, err } = await run('Picture day is Thursday.')
  expect(status).toBe(0)
  expect(out).toMatch(/^CLEAR /)
  expect(err).toMatch(/did not accept the district’s key, or none was given/)
})

test('it is asked only when it is asked for', async () => {
  await run('Picture day is Thursday.', '--roster roster.csv')
  expect(server.received).toEqual([])
})

test('an address that is not right is named', async () => {
  expect(await run('Hello', '--second-opinion', { CHALKLINE_SECOND_OPINION_URL: 'http://outside.example' })).toMatchObject({ status: 64, err: expect.stringMatching(/CHALKLINE_SECOND_OPINION_URL must begin with https:/) })
})
