import { pressInquiry } from './press-inquiry.ts'
import { tryWordCheck } from './word-check-table.ts'

tryWordCheck('OKC-B5, CRS-A3', pressInquiry, {
  draft: { as: 'comment' },
  finds: [
    'I\'m a reporter with the Gazette and would like to talk',
    'Hi, this is Kim from Channel 9, working on a story about the buses',
    'Would the district comment on the record?',
    'I am on deadline at 5 pm today',
    'Can we use this photo on air? Credit to you',
    'We are seeking comment from the superintendent',
    'I\'m a journalist writing an article about school lunches',
    'Do you have a statement from the district?',
    'Who handles media requests?',
    'I\'d like to interview the principal for a story tonight',
  ],
  spares: [
    'I\'m a reporter for the student newspaper and love this club',
    'My daughter wrote a short story about a dragon',
    'Thank you to Channel 9 for visiting our garden',
    'The deadline is Friday for yearbook orders',
    'What a great story!',
    'Second graders are writing a story about bats',
    'Caught on camera: kindness!',
    'Story time at the library',
    'I would like to talk to my son\'s teacher',
  ],
})
