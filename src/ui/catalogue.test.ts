import { describe, expect, test } from 'vitest'
import { defineWords, plural, wordsFor } from './catalogue.ts'
import { errorWords } from './error-words.ts'
import { uiWords } from './ui-words.ts'

describe('plurals follow the locale', () => {
  const forms = { one: 'one comment', other: '# comments' }
  test.each([
    [0, '0 comments'], [1, 'one comment'], [2, '2 comments'], [1240, '1,240 comments'],
  ])('%i in English', (n, expected) => { expect(plural(n, forms)).toBe(expected) })

  test('a form for nothing wins at nothing', () => {
    expect(plural(0, { ...forms, zero: 'no comments' })).toBe('no comments')
    expect(plural(1, { ...forms, zero: 'no comments' })).toBe('one comment')
  })

  test('Spanish has a form of its own for millions, and takes the other one where none is given', () => {
    expect(plural(1_000_000, { one: '# foto', many: '# de fotos', other: '# fotos' }, 'es')).toBe('1,000,000 de fotos')
    expect(plural(1_000_000, { one: '# foto', other: '# fotos' }, 'es')).toBe('1,000,000 fotos')
  })
})

describe('a catalogue', () => {
  test('without Spanish answers in English', () => {
    const words = defineWords({ en: { save: 'Save', sent: (name: string) => `Sent to ${name}` } })
    expect(wordsFor(words, 'es').save).toBe('Save')
  })

  test('with Spanish must have all of it, with the same arguments', () => {
    // @ts-expect-error: a key is missing in Spanish
    defineWords({ en: { save: 'Save', close: 'Close' }, es: { save: 'Guardar' } })
    // @ts-expect-error: Spanish asks for another kind of argument
    const words = defineWords({ en: { sent: (name: string) => `Sent to ${name}` }, es: { sent: (n: number) => `Enviado a ${n}` } })
    expect(wordsFor(words, 'es')).toBeDefined()
  })

  test.each([['the components', uiWords], ['the error pages', errorWords]])('of %s leaves no Spanish word in English', (_name, catalogue) => {
    const same = Object.entries(catalogue.en).filter(([key, value]) => typeof value === 'string' && Reflect.get(catalogue.es ?? {}, key) === value)
    expect(same).toEqual([])
  })
})
