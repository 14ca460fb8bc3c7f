import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import { fold } from '../fold.ts'
import { tokenise } from '../words.ts'
import { askedWeights } from './asked-weights.ts'
import { decodeWeights, encodeWeights } from './blob.ts'
import type { Weights } from './blob.ts'
import { bucketOf, extract, Features, hashOfWord, sieveOf } from './features.ts'
import { askedLabels, modelLabels } from './labels.ts'
import { loadModel, Model } from './model.ts'
import { onlyHeads } from './only-heads.ts'
import { refusedBecause, scoresOf } from './score.ts'
import { weights } from './weights.ts'

const small: Weights = {
  heads: [{ label: 'insult', scale: 0.5, bias: -1.25 }, { label: 'threat', scale: 2, bias: 0 }],
  buckets: Int32Array.from([0, 7, 7, 300, 1048575]), head: Uint8Array.from([1, 0, 1, 0, 0]), weight: Int8Array.from([-63, 1, -1, 63, 40]),
}
const trained = loadModel(weights)

/** What all heads that were trained make of a text: rules ask only some of them. */
function scoresOfAll(text: string) {
  const folded = fold(text)
  const reading = read(text)
  return scoresOf(folded, tokenise(folded), (list) => reading.terms(list), trained instanceof Model ? trained : null)
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

describe('the weights', () => {
  test('come back from their bytes as they were', () => {
    expect(decodeWeights(encodeWeights(small))).toEqual(small)
  })

  test('that come with the program are whole, and have only known heads', () => {
    expect(refusedBecause).toBeNull()
    expect(trained instanceof Model && trained.heads.map(({ label }) => label).filter((label) => !(modelLabels as readonly string[]).includes(label))).toEqual([])
  })

  test('that come with the program are those of the heads that rules ask, and no others (bench/screening/asked-weights.ts)', () => {
    const all = decodeWeights(bytesOf(weights))
    expect('refused' in all ? all : onlyHeads(all, askedLabels)).toEqual(decodeWeights(bytesOf(askedWeights)))
    const some = ['You people are vermin, all Muslims are.', 'See you after school, bring a friend, you are dead.']
    for (const text of some) for (const label of askedLabels) expect(read(text).scores().of(label)).toBe(scoresOfAll(text).of(label))
  })

  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, 9), /cut off/],
    ['shortened', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 3), /checksum/],
    ['of another kind', (bytes: Uint8Array) => Uint8Array.from(bytes, (byte, at) => (at === 0 ? 1 : byte)), /not weights/],
    ['with one bit changed', (bytes: Uint8Array) => Uint8Array.from(bytes, (byte, at) => (at === bytes.length - 6 ? byte ^ 4 : byte)), /checksum/],
    ['with another length in the header', (bytes: Uint8Array) => Uint8Array.from(bytes, (byte, at) => (at === 15 ? byte ^ 1 : byte)), /checksum/],
  ])('are refused with the reason when %s', (_, damage, reason) => {
    expect(loadModel(base64(damage(encodeWeights(small))))).toEqual({ refused: expect.stringMatching(reason) as string })
  })

  test('that are not base64 are refused', () => {
    expect(loadModel('###')).toEqual({ refused: 'The weights are not base64' })
  })
})

describe('scores', () => {
  test('without weights every probability is 0 and the rest still answers', () => {
    const folded = fold('You idiot. Muslims are vermin')
    const scores = scoresOf(folded, tokenise(folded), () => [], null)
    expect([scores.of('insult'), scores.heaviest('insult'), [...scores.toxicWords()].every((sure) => sure === 0)]).toEqual([0, [], true])
    expect(scores.attacks().length).toBeGreaterThan(0)
  })

  test('explain themselves by places in the original text', () => {
    const text = 'Honestly, you are a 𝗳𝘂𝗰𝗸𝗶𝗻𝗴 idiot and everybody knows it.'
    const scores = scoresOfAll(text)
    expect(scores.of('offence')).toBeGreaterThan(0.5)
    const heaviest = scores.heaviest('offence')
    expect(heaviest.length).toBeGreaterThan(0)
    for (const { start, end, words } of heaviest) expect(text.slice(start, end)).toBe(words)
  })

  test('a bad sentence is not hidden by much that is harmless', () => {
    const news = 'The book fair is open until Friday and every class has a turn. '.repeat(40)
    expect(scoresOfAll(`${news}You fucking bitch. ${news}`).of('offence')).toBeGreaterThan(0.5)
    expect(scoresOfAll(news).of('offence')).toBeLessThan(0.5)
  })

  test.each(['', ' ', '\ud800', '\u202e\u200b', '😀'.repeat(500), 'a'.repeat(5000), '. . .'])('any text can be asked: %j', (text) => {
    const scores = scoresOfAll(text)
    for (const label of modelLabels) expect(scores.of(label)).toBeGreaterThanOrEqual(0)
    expect(scores.heaviest('hate').every(({ start, end }) => start >= 0 && end <= text.length)).toBe(true)
  })
})

test('a word has one hash, however it is written in the text', () => {
  const folded = fold("Don't soooooo Čafé")
  const tokens = tokenise(folded)
  const features = new Features()
  extract(folded, tokens, 0, tokens.count, features)
  expect([...features.words.subarray(0, 3)]).toEqual(['dont', 'soo', 'cafe'].map(hashOfWord))
  expect([...features.hashes.subarray(0, features.count)].every((hash) => bucketOf(hash) >= 0 && bucketOf(hash) < 2 ** 20)).toBe(true)
})

test('the sieve lets every feature through that has a weight, and few others', () => {
  const buckets = Int32Array.from({ length: 4000 }, (_, at) => (at * 262 + 13) % 2 ** 20)
  const features = new Features(sieveOf(buckets))
  const wanted = new Set(buckets)
  const all = new Features()
  for (let at = 0; at < 20_000; at++) {
    features.push(at * 7919, 0, 0)
    all.push(at * 7919, 0, 0)
  }
  const hashes = (of: Features): number[] => [...of.hashes.subarray(0, of.count)]
  expect(hashes(features).filter((hash) => wanted.has(bucketOf(hash)))).toEqual(hashes(all).filter((hash) => wanted.has(bucketOf(hash))))
  expect([features.pushed, all.pushed, all.count]).toEqual([20_000, 20_000, 20_000])
  expect(features.count).toBeLessThan(2000)
})
