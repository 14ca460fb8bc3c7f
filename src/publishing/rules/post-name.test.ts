import { expect, test } from 'vitest'
import { postName } from './post-name.ts'

const long = 'Open rehearsal on Thursday at 5 pm in the gym, and everybody in town is welcome to listen.'

test.each([
  ['its title', { title: 'Open rehearsal', words: long }, 'Open rehearsal'],
  ['short words whole', { title: '', words: 'Rehearsal moves\nto Friday.' }, 'Rehearsal moves to Friday.'],
  ['long words to a whole word', { title: '', words: long }, 'Open rehearsal on Thursday at 5 pm in the gym, and…'],
  ['nothing, when there is nothing', { title: '', words: ' ' }, ''],
])('a post is called by %s', (_, post, name) => {
  expect(postName(post)).toBe(name)
})
