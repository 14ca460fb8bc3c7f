import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'

const sure = (text: string): number => Math.max(0, ...read(text).scores().attacks().map((attack) => attack.sure))

describe('CIN-7, CAM-6: what is said of people by who they are', () => {
  test.each([
    'Muslims are vermin', 'Filthy Mexicans', 'I hate gay people', 'Deport every immigrant', 'Jews should be gassed', 'Women belong in the kitchen',
    'Disabled kids do not deserve an education', 'Somalis steal everything', 'A Haitian family moved in. They are animals.', 'Aren\'t Asians disgusting?',
    'I think trans people are freaks', 'mulsims are disgsting', 'hatewomen', 'Black people are less intelligent', '👳🏾 are dirty',
  ])('attacks: %s', (text) => expect(sure(text)).toBeGreaterThanOrEqual(0.5))

  test.each([
    'Muslims are not vermin', 'Nobody should hate gay people', 'She said that Mexicans are filthy, and that is racist', 'The idea that women are weaker is a myth',
    'My friend is Jewish and loves chess', 'Turkish coffee is disgusting', 'I hate Mondays', 'Refs are blind idiots', 'Black students are not less intelligent',
    'The Irish dance class kills it', 'Mexican students kill it on stage', 'Asian students destroy the record', '"Immigrants are criminals" was written on the wall', 'I am a proud Muslim', 'Anyone who says that women are stupid should talk with our robotics team',
  ])('does not: %s', (text) => expect(sure(text)).toBeLessThan(0.5))

  test.each([
    'The Jewish club raised money', 'The Jewish club sells chips', 'Muslim students meet in the hall', 'Refugee kids use the garage', 'Our lessons are transparent, and women lead them', 'Our Mexican dance families raised money',
    'Huts and tents for the camp', 'Backs and necks hurt after PE', 'India’s flag is hung in our hall', 'Islamabad sister school call', 'Coach Campanella is our friend', 'Our transferal form is online',
  ])('words of their own are no slip of another, and not taken apart: %s', (text) => expect(sure(text)).toBeLessThan(0.3))

  test.each(['ihatewomen', 'killalljews', 'womenareadisease', '#deportallmuslims'])('written in one: %s', (text) => expect(sure(text)).toBeGreaterThanOrEqual(0.5))

  test('an attack points at its own words', () => {
    const text = 'See you at the fair. Somalis are thieves, lock your bikes.'
    const [attack] = read(text).scores().attacks().toSorted((a, b) => b.sure - a.sure)
    expect(attack && text.slice(attack.start, attack.end)).toBe('Somalis are thieves')
  })
})
