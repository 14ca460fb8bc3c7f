import { describe, expect, test } from 'vitest'
import { hitsOf } from './fixtures.ts'
import { privateContact } from './private-contact.ts'

const sure = (text: string, as: 'professional' | 'personal' | 'comment' | 'official' = 'professional') =>
  hitsOf(privateContact, { text, as }).filter((hit) => hit.confidence >= 0.5).length > 0

describe('CAM-3e: no private contact offered to students', () => {
  test.each([
    'Need help with the essay? Text me at 405-555-0123 any time.',
    'My Snap is ruizband, add me for practice clips',
    'Seniors, DM me on my personal insta if you need a letter',
    'Join my Discord server to talk homework after hours',
    'Here’s my cell if you miss the bus: 555-0142',
    'Add me on Snapchat!',
    'If Canvas is down, just DM me on Twitter',
    'Players, here is my cell: 563-555-0155',
    'Find me on Insta: @ms.hale.reads',
    'Follow me on my private TikTok, guys',
    'You can always reach me on WhatsApp',
    'Call me on my cell tonight if you are stuck',
    'My DMs are always open, kids',
    'Send late work to my gmail',
    'Don’t hesitate to text me if you miss class',
    'No need to e-mail, just snap me',
    'Send your essays to me at danaruiz88@gmail.com',
  ])('%s', (text) => {
    expect(sure(text)).toBe(true)
  })
  test.each([
    'Message me on Canvas with your questions',
    'Text me through Remind; the code is @jband7',
    'Email me at druiz@crschools.us',
    'My phone number at school is 319-555-0100',
    'I will not answer DMs; e-mail my school account',
    'Text your order to the concession stand',
    'Call the main office at 405-555-0100',
    'Please don’t DM me on Instagram; use ParentSquare',
    'I never share my cell number with students',
    'Follow our band on Instagram @jeffersonband',
    'My number one tip for finals: sleep',
    'Put your phone away in class',
    'My office phone is 405-555-0110',
    'Students may call home from the office phone',
    'Cell structure quiz on Friday, so study your cell diagram',
    'Discord in the colonies: read chapter 4',
  ])('near miss: %s', (text) => {
    expect(sure(text)).toBe(false)
  })
  test('a personal post counts when it speaks to students', () => {
    expect(sure('Class of 27, my Snap is ruiz_d, stay in touch!', 'personal')).toBe(true)
    expect(sure('Selling my couch, text me!', 'personal')).toBe(false)
  })
  test('what a visitor writes is no offer of staff', () => {
    expect(sure('text me the schedule please', 'comment')).toBe(false)
  })
})
