import { describe, expect, test } from 'vitest'
import type { Hit } from './check.ts'
import { credit } from './credit.ts'
import { anImage, aRelease, aStudent, hitsOf, shows, whereOf } from './fixtures.ts'
import { logo } from './logo.ts'
import { rights } from './rights.ts'

const students = [aStudent('S1', 'Mia', 'Torres', { releases: [aRelease()] }), aStudent('S2', 'Owen', 'Hale')]

/** What would do more than advise: a near-miss may be advised on. */
const counting = (hits: readonly Hit[]): readonly Hit[] => hits.filter(({ confidence }) => confidence >= 0.5)

describe('CIN-4b, CAM-9c, CMC-4a: only what we made or may use', () => {
  test.each([
    ['own', anImage(), []],
    ['licensed', anImage({ rights: 'licensed', credit: 'Ada Bell' }), []],
    ['third party, even with credit', anImage({ rights: 'third-party', credit: 'Ada Bell' }), ['asset 0']],
    ['unknown', anImage({ rights: 'unknown' }), ['asset 0']],
    ['own, but an agency’s mark can be read', anImage({ visibleText: 'gettyimages 1187' }), ['asset 0']],
    ['own, but a copyright can be read', anImage({ visibleText: '© 2024 Star Studios' }), ['asset 0']],
    ['a student’s work, released', anImage({ rights: 'student-work', people: [shows({ student: 'S1' })] }), []],
    ['a student’s work, not released', anImage({ rights: 'student-work', people: [shows({ student: 'S2' })] }), ['person S2']],
    ['a student’s work, nobody said whose', anImage({ rights: 'student-work' }), ['asset 0']],
  ] as const)('%s', (_name, asset, expected) => {
    expect(hitsOf(rights, { assets: [asset] }, { students }).map(whereOf)).toEqual(expected)
  })
  test.each([
    ['Found this on Pinterest and had to share', 1], ['Grabbed the picture of the eagle off Google', 1], ['Image from Google', 1],
    ['I do not own the rights to this music', 1], ['Here is the full PDF of the textbook', 1], ['No copyright infringement intended', 1],
    ['The lyrics to “Firework” are below', 1], ['I found this worksheet on Teachers Pay Teachers', 1],
    ['Loved this cartoon I found on Google, so I am sharing it', 1], ['I scanned the whole workbook so you do not have to buy it', 1], ['Our slideshow is set to “Shake It Off” by Taylor Swift', 1], ['We photocopied the workbook pages', 1],
    ['Turn it in on Google Classroom', 0], ['Music by our own jazz band', 0], ['Watch the video on our YouTube channel', 0], ['Our students wrote their own lyrics', 0], ['Photo courtesy of Ada Bell', 0], ['Come find us on Facebook', 0],
    ['We found this water bottle on the bus', 0], ['This image is in the public domain', 0], ['We got the grant from the Disney foundation', 0],
  ])('%s', (text, count) => {
    expect(counting(hitsOf(rights, { text }))).toHaveLength(count)
  })
})

describe('CMC-4b, CMC-4c: others’ words, facts and works carry a name or a link', () => {
  test.each([
    ['“Education is the most powerful tool to change the world.”', 1],
    ['Studies show that kids who read 20 minutes a day do better', 1],
    ['Experts agree that sleep matters', 1],
    ['A recent study found that chess helps math', 1],
    ['Copied and pasted from another page', 1],
    ['“Education is the most powerful tool to change the world.” — Nelson Mandela', 0],
    ['“Education is the most powerful tool to change the world.”\n- Nelson Mandela', 0],
    ['As Maya Angelou said, “When you know better, you do better every day.”', 0],
    ['“We are so proud of the way they played today,” said Coach Hale.', 0],
    ['Our theme this year is “Every child, every day, whatever it takes”', 0],
    ['Now reading “The Lion, the Witch and the Wardrobe”', 0],
    ['A recent study by Stanford University found that chess helps math', 0],
    ['Studies show reading helps: https://example.org/report', 0],
    ['Studies show that reading helps (CDC, 2024).', 0],
    ['Our survey shows that families want later starts', 0],
    ['Social studies shows its projects tonight', 0],
    ['It snowed 6" overnight and 4" by noon so we open late today', 0],
  ])('%s', (text, count) => {
    expect(counting(hitsOf(credit, { text }))).toHaveLength(count)
  })
  test.each([
    ['licensed without a name', anImage({ rights: 'licensed' }), '', 1],
    ['licensed with a name', anImage({ rights: 'licensed', credit: 'Ada Bell' }), '', 0],
    ['licensed, named in the words', anImage({ rights: 'licensed' }), 'Photo by Ada Bell', 0],
    ['own', anImage(), '', 0],
  ] as const)('%s', (_name, asset, text, count) => {
    expect(hitsOf(credit, { text, assets: [asset] })).toHaveLength(count)
  })
})

describe('CRS-B4, OKC-C2d: the logo only with approval', () => {
  test.each([
    ['it can be seen', { assets: [anImage({ logo: true })] }, ['asset 0']],
    ['the alternative text names it', { assets: [anImage({ alt: 'Staff hold a banner with the district logo' })] }, ['asset 0']],
    ['the words announce a new one', { text: 'Here is our new logo for the band boosters!' }, ['new logo']],
    ['the school seal', { text: 'Print the school seal on the cups' }, ['Print the school seal']],
    ['mascot art', { assets: [anImage({ alt: 'Mascot artwork of a jet' })] }, ['asset 0']],
    ['seal the deal', { text: 'The Jets seal the deal in overtime' }, []],
    ['elephant seals', { text: 'Third graders learned about elephant seals' }, []],
    ['nothing of the kind', { assets: [anImage({ logo: false })], text: 'Field day is Friday' }, []],
  ] as const)('%s', (_name, draft, expected) => {
    expect(hitsOf(logo, draft).filter((hit) => hit.confidence >= 0.5).map(whereOf)).toEqual(expected)
  })
})
