import { expect, test } from 'vitest'
import { hitsOf, whereOf } from './fixtures.ts'
import { wordsAccessible } from './words-accessible.ts'

test.each([
  ['Go team! #gobigredpride2026', ['#gobigredpride2026']],
  ['#GOBIGREDPRIDE', ['#GOBIGREDPRIDE']],
  ['We did it 🎉🎉🎉🎉🎉', ['🎉🎉🎉🎉🎉']],
  ['𝓗𝓪𝓹𝓹𝔂 𝓗𝓪𝓵𝓵𝓸𝔀𝓮𝓮𝓷 everyone', ['𝓗𝓪𝓹𝓹𝔂 𝓗𝓪𝓵𝓵𝓸𝔀𝓮𝓮𝓷']],
  ['Ⓖⓞ Ⓣⓔⓐⓜ', ['Ⓖⓞ Ⓣⓔⓐⓜ']],
  ['To register, click here: https://x.org', ['click here']],
  ['ALL STUDENTS MUST TURN IN THEIR FORMS BY FRIDAY', ['ALL STUDENTS MUST TURN IN THEIR FORMS BY FRIDAY']],
  ['★彡 ~*~*~*~*~*~*~ welcome', ['~*~*~*~*~*~*~']],
  ['(\\_/)\n(=^.^=)\n(")_(")', ['(\\_/)\n(=^.^=)\n(']],
  ['Sign up here: https://x.org/a', ['Sign up here']],
  ['The full list is here: https://x.org/a', ['here']],
  ['👏 LET 👏 THEM 👏 READ 👏', ['👏 LET 👏 THEM 👏 READ 👏']],
  ['Here is our class plant, see https://x.org/plant', []],
  ['🎉 Welcome 🎉 back', []],
  ['Go team! #GoBigRed2026 #homecoming #math', []],
  ['We did it 🎉🎉', []],
  ['Flags of our families: 🇲🇽 🇸🇴 🇻🇳', []],
  ['The PTA and NHS meet with FFA at JHS', []],
  ['NASA scientists visited our STEM lab', []],
  ['Registration is open: https://x.org/register', []],
  ['Doors open at 6:30 p.m. -- bring a friend!', []],
  ['Lunch menu for Monday: pizza (cheese or veggie), salad, milk.', []],
])('WCAG 1.3.1, 2.4.4: %s', (text, expected) => {
  expect(hitsOf(wordsAccessible, { text }).map(whereOf)).toEqual(expected)
})
