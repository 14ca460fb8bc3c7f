import { describe, expect, test } from 'vitest'
import { aStudent, hitsOf, whereOf } from './fixtures.ts'
import { personalData } from './personal-data.ts'

const students = [aStudent('S1', 'Mia', 'Torres', { grade: '7' })]
const sure = (text: string) => hitsOf(personalData, { text }, { students }).filter((hit) => hit.confidence >= 0.5).map(whereOf)

describe('OKC-B3i1, CMC-6a: nothing that belongs to a person', () => {
  test.each([
    ['Text her at (405) 555-0123', ['(405) 555-0123']],
    ['Text me when you see him; call his mom at 405-555-0123', ['405-555-0123']],
    ['Mia Torres, 405.555.0123', ['405.555.0123']],
    ['Call his mom at 555-0142 if he is late', ['555-0142']],
    ['Her SSN is 123-45-6789', ['123-45-6789']],
    ['Mia lives at 1204 NW Oak Hollow Dr Apt 4B', ['1204 NW Oak Hollow Dr Apt 4B']],
    ['Send cards to 88 Elm Street', ['88 Elm Street']],
    ['My card 4111 1111 1111 1111 was declined', ['4111 1111 1111 1111']],
    ['Student ID 4481920 lost a lunch box', ['Student ID 4481920']],
    ['His lunch number is 44219', ['lunch number is 44219']],
    ['Mia Torres, DOB 03/14/2014', ['DOB 03/14/2014']],
    ['She was born on March 14, 2014', ['born on March 14, 2014']],
    ['He was born on the 5th of May 2016', ['born on the 5th of May 2016']],
    ['His Roblox name is noobking2014', ['noobking2014']],
    ['Her locker is 214, combination 12-30-8', ['locker is 214', 'combination 12-30-8']],
    ['Reach Mia at miatorres@gmail.com', ['miatorres@gmail.com']],
    ['Ask 28mtorres@students.crschools.us', ['28mtorres@students.crschools.us']],
    ['Follow Mia Torres (@mia_draws)', ['@mia_draws']],
  ])('%s', (text, expected) => {
    expect(sure(text)).toEqual(expected)
  })
  test.each([
    'Call the main office at 405-555-0100',
    'Questions? Contact the district at (405) 587-6397',
    'Join us at 1200 Main Street, Saturday at 10',
    'Jefferson Middle School, 410 W Cedar Ave',
    'E-mail band@crschools.us for details',
    'The 2025-2026 calendar is out: 10/12/2026 no school',
    'Final score 101-98, attendance 4,200',
    'Players, text me on my personal cell, 405-555-0163',
    'Call or text 988 for the crisis lifeline',
    'Report it: 1-800-422-4453',
    'Happy birthday to our principal on March 14!',
    'Bus 214 is late; it is 555 and counting',
    'Lockers open at 7:45 in hall 3',
    'ISBN 978-0-06-112008-4',
    'Barcode 4111 1111 1111 1112',
    'Our school was born in 1924',
    'Order #4481920 has shipped',
    'Zoom meeting ID 882 1345 9921',
    'Her Instagram is lovely',
  ])('near miss: %s', (text) => {
    expect(sure(text)).toEqual([])
  })
})
