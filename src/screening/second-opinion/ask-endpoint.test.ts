import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildRoster } from '../rules/build-roster.ts'
import { aStudent, someFacts } from '../rules/fixtures.ts'
import { mask, type MaskedText } from '../rules/mask.ts'
import { possibleNames } from '../rules/mask-names.ts'
import { openSecondOpinion } from './ask-endpoint.ts'
import { readEndpoint, type Endpoint } from './endpoint.ts'
import { chatted, json, moderated, opinionServer, type Answer, type OpinionServer } from './fixtures.ts'

let server: OpinionServer
beforeEach(async () => { server = await opinionServer() })
afterEach(() => server.close())

const { signal } = new AbortController()
const facts = someFacts({ roster: buildRoster([aStudent('S1', 'Mia', 'Torres'), aStudent('S2', 'Zyaire', 'De la Cruz')]) })

function maskedText(text: string): MaskedText {
  const masked = mask(text, facts, new Set(possibleNames(text).filter((word) => ['mia', 'torres', 'zyaire'].includes(word))))
  if (masked.kind !== 'masked') throw new Error(masked.reason)
  return masked.text
}

const plain = maskedText('You are all losers.')
const endpoint = (kind: Endpoint['kind'], more: Readonly<Record<string, string>> = {}): Endpoint =>
  readEndpoint({ CHALKLINE_SECOND_OPINION_URL: server.url, CHALKLINE_SECOND_OPINION_KIND: kind, CHALKLINE_SECOND_OPINION_MODEL: 'small-1', ...more })!
const ask = (kind: Endpoint['kind'] = 'moderation', milliseconds = 5000, text = plain) => openSecondOpinion(endpoint(kind), milliseconds).ask(text, signal)

const seven = { 'hate': 0.01, 'harassment': 0.9, 'harassment/threatening': 0, 'violence': 0, 'sexual': 0, 'self-harm': 0, 'illicit': 0 }

describe('both shapes', () => {
  test('a moderation endpoint is asked as it is documented, and its scores are read', async () => {
    server.answers(moderated({ 'hate': 0.01, 'harassment/threatening': 0.5, 'a-category-of-tomorrow': 1 }))
    const opinion = openSecondOpinion(endpoint('moderation', { CHALKLINE_SECOND_OPINION_KEY: 'sk-1' }))
    expect(await opinion.ask(plain, signal)).toEqual({ kind: 'said', scores: [{ category: 'hate', score: 0.01 }, { category: 'harassment/threatening', score: 0.5 }] })
    expect(opinion.who).toBe(`small-1 at ${new URL(server.url).host}`)
    expect(server.received).toMatchObject([{ method: 'POST', path: '/v1/moderations', headers: { authorization: 'Bearer sk-1', 'content-type': 'application/json' } }])
    expect(JSON.parse(server.received[0]!.body)).toEqual({ input: 'You are all losers.', model: 'small-1' })
  })

  test('a chat endpoint is held to a strict schema, and its scores are read', async () => {
    server.answers(chatted(JSON.stringify(seven)))
    expect(await ask('chat')).toEqual({ kind: 'said', scores: Object.entries(seven).map(([category, score]) => ({ category, score })) })
    expect(server.received).toMatchObject([{ method: 'POST', path: '/v1/chat/completions' }])
    expect(JSON.parse(server.received[0]!.body)).toMatchObject({
      model: 'small-1', messages: [{ role: 'system' }, { role: 'user', content: 'You are all losers.' }],
      response_format: { type: 'json_schema', json_schema: { strict: true, schema: { additionalProperties: false, required: Object.keys(seven) } } },
    })
  })
})

const huge: Answer = (response) => { response.writeHead(200).end(`{"results":[],"x":"${'x'.repeat(200_000)}"}`) }
const never: Answer = () => {}
const halfway: Answer = (response) => { response.writeHead(200, { 'content-length': '500' }).write('{"results":') }
const hangUp: Answer = (response) => { response.destroy() }

describe('whatever else comes back is a silence with its reason', () => {
  test.each<[string, Endpoint['kind'], readonly Answer[], string, number]>([
    ['no answer in time', 'moderation', [never], 'too-slow', 1],
    ['an answer that never ends', 'moderation', [halfway], 'too-slow', 1],
    ['hangs up', 'moderation', [hangUp], 'not-reached', 1],
    ['500, twice', 'moderation', [json({}, 500, { 'retry-after': '0' })], 'failed', 2],
    ['429, twice', 'moderation', [json({}, 429, { 'retry-after': '0' })], 'busy', 2],
    ['429 until tomorrow', 'moderation', [json({}, 429, { 'retry-after': '86400' })], 'busy', 1],
    ['503 until a far date', 'moderation', [json({}, 503, { 'retry-after': 'Fri, 31 Dec 2100 23:59:59 GMT' })], 'failed', 1],
    ['no key, or a wrong one', 'moderation', [json({ error: { message: 'Incorrect API key provided: sk-1' } }, 401)], 'not-let-in', 1],
    ['may not', 'moderation', [json({}, 403)], 'not-let-in', 1],
    ['not so', 'moderation', [json({}, 400)], 'refused', 1],
    ['a redirect', 'moderation', [json({}, 307, { location: '/v1/elsewhere' })], 'sent-elsewhere', 1],
    ['a huge answer', 'moderation', [huge], 'too-much', 1],
    ['no JSON', 'moderation', [(response) => { response.end('<html>Hello</html>') }], 'not-understood', 1],
    ['nothing at all', 'moderation', [(response) => { response.end() }], 'not-understood', 1],
    ['JSON of another shape', 'moderation', [json({ results: [] })], 'not-understood', 1],
    ['scores out of range', 'moderation', [moderated({ harassment: 87 })], 'not-understood', 1],
    ['only categories of which we know none', 'moderation', [moderated({ toxicity: 1 })], 'not-understood', 1],
    ['the other shape', 'moderation', [chatted('{}')], 'not-understood', 1],
    ['a chatty answer', 'chat', [chatted('Sure! Here is the JSON: {}')], 'not-understood', 1],
    ['a category left out', 'chat', [chatted(JSON.stringify({ ...seven, hate: undefined }))], 'not-understood', 1],
    ['a category too many', 'chat', [chatted(JSON.stringify({ ...seven, verdict: 1 }))], 'not-understood', 1],
    ['a word for a number', 'chat', [chatted(JSON.stringify({ ...seven, hate: 'low' }))], 'not-understood', 1],
    ['a refusal', 'chat', [chatted(null)], 'not-understood', 1],
  ])('%s', async (_what, kind, answers, reason, times) => {
    server.answers(...answers)
    expect(await ask(kind, reason === 'too-slow' ? 150 : 5000)).toEqual({ kind: 'silent', reason })
    expect(server.received).toHaveLength(times)
  })

  test('nobody there', async () => {
    const opinion = openSecondOpinion(endpoint('moderation'))
    await server.close()
    expect(await opinion.ask(plain, signal)).toEqual({ kind: 'silent', reason: 'not-reached' })
    server = await opinionServer()
  })

  test('whoever asked has gone', async () => {
    expect(await openSecondOpinion(endpoint('moderation')).ask(plain, AbortSignal.abort())).toEqual({ kind: 'silent', reason: 'too-slow' })
    expect(server.received).toHaveLength(0)
  })
})

test('a server that is busy once is asked once more', async () => {
  server.answers(json({}, 429, { 'retry-after': '0' }), moderated({ harassment: 0.7 }))
  expect(await ask()).toEqual({ kind: 'said', scores: [{ category: 'harassment', score: 0.7 }] })
  expect(server.received).toHaveLength(2)
})

test('it waits as long as it is asked to', async () => {
  server.answers(json({}, 503, { 'retry-after': '1' }), moderated({ harassment: 0.7 }))
  const begin = performance.now()
  expect(await ask()).toMatchObject({ kind: 'said' })
  expect(performance.now() - begin).toBeGreaterThan(990)
})

test.each(['moderation', 'chat'] as const)('no name, number or address of anybody is among the bytes that a %s endpoint receives', async (kind) => {
  const told = 'Mia Torres and zyaire are losers! Call (405) 555-0147 or dana.w@gmail.com, ask @mia.torres, 1204 NW Oak Hollow Dr, https://x.example/mia-torres?id=48213. MIA!'
  await ask(kind, 5000, maskedText(told))
  const { wire } = server.received[0]!
  expect(wire).toContain('are losers')
  for (const secret of ['mia', 'torres', 'zyaire', '555', '0147', 'dana', 'gmail', 'oak hollow', '48213']) expect(wire.toLowerCase()).not.toContain(secret)
})
