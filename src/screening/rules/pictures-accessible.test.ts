import { expect, test } from 'vitest'
import { anImage, hitsOf } from './fixtures.ts'
import { picturesAccessible } from './pictures-accessible.ts'

const flyer = 'Open house Thursday September 10 at 6:00 pm in the gym'
test.each([
  ['no alternative text', anImage({ alt: null }), '', 1],
  ['a file name', anImage({ alt: 'IMG_1234.jpg' }), '', 1],
  ['a camera’s name', anImage({ alt: 'DSC_0042' }), '', 1],
  ['one word that says nothing', anImage({ alt: 'photo' }), '', 1],
  ['two words that say nothing', anImage({ alt: 'Image 1' }), '', 1],
  ['a sentence', anImage({ alt: 'Four students plant a maple beside the gym' }), '', 0],
  ['a short but telling text', anImage({ alt: 'Mia smiling' }), '', 0],
  ['a decoration', anImage({ alt: '' }), '', 0],
  ['a flyer whose words nobody can hear', anImage({ alt: 'Flyer for our open house', visibleText: flyer }), 'Join us!', 1],
  ['a flyer whose words are in the post', anImage({ alt: 'Flyer for our open house', visibleText: flyer }), `Join us: ${flyer}!`, 0],
  ['a flyer whose words are in the alternative text', anImage({ alt: `Flyer: ${flyer}`, visibleText: flyer }), '', 0],
  ['a word on a shirt', anImage({ alt: 'A student in a team shirt', visibleText: 'Jets' }), '', 0],
  ['a video without captions', anImage({ kind: 'video', alt: null, captions: false }), '', 1],
  ['a video with captions', anImage({ kind: 'video', alt: null, captions: true }), '', 0],
  ['a document', anImage({ kind: 'document', alt: null }), '', 0],
])('WCAG 1.1.1, 1.2.2, 1.4.5: %s', (_name, asset, text, count) => {
  expect(hitsOf(picturesAccessible, { text, assets: [asset] })).toHaveLength(count)
})
