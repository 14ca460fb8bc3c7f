import { describe, expect, test } from 'vitest'
import { movedSpans, segments, type MarkedSpan } from './segments.ts'

const span = (start: number, end: number, state: MarkedSpan['state'] = 'stop'): MarkedSpan => ({ start, end, state })

describe('segments cut a text where marks begin and end', () => {
  const cases: readonly [name: string, text: string, spans: readonly MarkedSpan[], expected: string][] = [
    ['no marks', 'abc', [], 'abc'],
    ['an empty text', '', [span(0, 3)], ''],
    ['one in the middle', 'abcdef', [span(2, 4)], 'ab[stop:cd]ef'],
    ['the whole', 'abc', [span(0, 3)], '[stop:abc]'],
    ['two that touch', 'abcd', [span(0, 2, 'warn'), span(2, 4, 'note')], '[warn:ab][note:cd]'],
    ['two that overlap: the heavier holds the shared ground', 'abcdef', [span(0, 4, 'note'), span(2, 6, 'stop')], '[note:ab][stop:cdef]'],
    ['a lighter one inside of a heavier', 'abcdef', [span(0, 6, 'stop'), span(2, 4, 'note')], '[stop:abcdef]'],
    ['a heavier one inside of a lighter', 'abcdef', [span(0, 6, 'note'), span(2, 4, 'ask')], '[note:ab][ask:cd][note:ef]'],
    ['past the end', 'abc', [span(1, 99)], 'a[stop:bc]'],
    ['before the start', 'abc', [span(-5, 1)], '[stop:a]bc'],
    ['empty and turned around', 'abc', [span(1, 1), span(2, 1)], 'abc'],
  ]
  test.each(cases)('%s', (_name, text, spans, expected) => {
    const parts = segments(text, spans)
    expect(parts.map((part) => (part.state === null ? part.text : `[${part.state}:${part.text}]`)).join('')).toBe(expected)
    expect(parts.map((part) => part.text).join('')).toBe(text)
  })
})

describe('marks move along while somebody types, until the next check', () => {
  const before = 'Vote yes on Measure 12 for music'
  const mark = span(before.indexOf('Measure 12'), before.indexOf('Measure 12') + 10)
  const cases: readonly [name: string, after: string, marked: string | null][] = [
    ['nothing changed', before, 'Measure 12'],
    ['typed before it', `Please! ${before}`, 'Measure 12'],
    ['typed after it', `${before} and more`, 'Measure 12'],
    ['deleted before it', before.replace('Vote yes on ', ''), 'Measure 12'],
    ['changed within it', before.replace('12', '13'), null],
    ['deleted across its edge', before.replace('on Mea', ''), null],
    ['everything deleted', '', null],
    ['typed right before it', before.replace('Measure', ' Measure'), 'Measure 12'],
  ]
  test.each(cases)('%s', (_name, after, marked) => {
    const moved = movedSpans(before, after, [mark])
    expect(moved.map((one) => after.slice(one.start, one.end))).toEqual(marked === null ? [] : [marked])
  })
})
