import { describe, expect, test } from 'vitest'
import { awkwardTexts, randomText, seeded } from './awkward-texts.ts'
import { checks } from './checks.ts'
import { aDraft, anImage, someFacts } from './fixtures.ts'
import { read } from './read.ts'

/** Every rule on a text; what is wrong with a hit, or null. */
function wrongWith(text: string, voice: 'official' | 'personal' | 'comment' = 'official', pictured = false): string | null {
  const draft = aDraft({ text, as: voice, assets: pictured ? [anImage({ alt: text, visibleText: text })] : [] })
  const input = { draft, reading: read(text), facts: someFacts(), settings: {} }
  for (const check of Object.values(checks)) {
    for (const { at, confidence } of check.find(input)) {
      if (!(confidence >= 0 && confidence <= 1)) return `${check.name} is sure by ${confidence}`
      if (at.kind === 'text' && !(at.start >= 0 && at.start < at.end && at.end <= text.length && at.quote === text.slice(at.start, at.end))) return `${check.name} points at ${at.start} to ${at.end} of ${text.length}`
    }
  }
  return null
}

describe('any text is read without an error, and every place is in the text', () => {
  test.each(Object.entries(awkwardTexts))('%s', (_, make) => {
    expect(wrongWith(make(1))).toBeNull()
    expect(wrongWith(make(7), 'comment', true)).toBeNull()
    expect(wrongWith(make(4000), 'personal')).toBeNull()
  })

  test('400 texts put together by chance, from one seed', () => {
    const pick = seeded(20_261_005)
    for (let turn = 0; turn < 400; turn++) {
      const text = randomText(pick, 1 + pick(300))
      const wrong = wrongWith(text, turn % 2 === 0 ? 'official' : 'comment', turn % 8 === 0)
      if (wrong !== null) expect.fail(`${wrong}: ${JSON.stringify(text)}`)
    }
  })

  test('1 MB', () => {
    expect(wrongWith(awkwardTexts['prose']!(1_000_000))).toBeNull()
  })
})

describe('what one text leaves behind changes nothing for the next', () => {
  test('texts in turn, forth and back, read the same', () => {
    const pick = seeded(7)
    const texts = Array.from({ length: 60 }, () => randomText(pick, 1 + pick(200)))
    const said = (text: string) => Object.values(checks).map((check) => check.find({ draft: aDraft({ text }), reading: read(text), facts: someFacts(), settings: {} }))
    const forth = texts.map(said)
    const back = texts.toReversed().map(said).toReversed()
    expect(back).toEqual(forth)
  })
})
