import { expect, test } from 'vitest'
import { forms, readPattern } from './pattern.ts'

test.each([
  ['shut up', [{ spellings: ['shut up'], gap: 0, optional: false }]],
  ['a (b|c) d', [{ spellings: ['a b d', 'a c d'], gap: 0, optional: false }]],
  ['a (b |)c', [{ spellings: ['a b c', 'a c'], gap: 0, optional: false }]],
  ['a .. b', [{ spellings: ['a'], gap: 0, optional: false }, { spellings: ['b'], gap: 3, optional: false }]],
  ['a ..7 b', [{ spellings: ['a'], gap: 0, optional: false }, { spellings: ['b'], gap: 7, optional: false }]],
])('%s', (pattern, parts) => {
  expect(readPattern(pattern)).toEqual(parts)
})

test('large alternatives become parts that follow each other instead of multiplying', () => {
  const many = (prefix: string) => `(${Array.from({ length: 20 }, (_, index) => prefix + index).join('|')})`
  const parts = readPattern(`${many('a')} (very |)${many('b')}`)
  expect(parts.reduce((sum, { spellings }) => sum + spellings.length, 0)).toBeLessThan(80)
})

test.each([['<nobody>', 'names the class'], ['a (b', 'parenthesis'], ['a (b .. c)', 'gap']])('%s is refused in words', (pattern, words) => {
  expect(() => readPattern(pattern)).toThrow(words)
})

test.each([['kill', ['kill', 'kills', 'killed', 'killing']], ['vape', ['vape', 'vapes', 'vaped', 'vaping']], ['hug', ['hug', 'hugs', 'hugged', 'hugging']], ['bully', ['bully', 'bullies', 'bullied', 'bullying']], ['punch', ['punch', 'punches', 'punched', 'punching']]])('forms of %s', (verb, all) => {
  expect(forms(verb)).toEqual(all)
})
