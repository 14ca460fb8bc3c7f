import { unrelated } from './unrelated.ts'
import { tryWordCheck } from './word-check-table.ts'

tryWordCheck('CIN-6b', unrelated, {
  draft: { as: 'comment' },
  finds: [
    'I made $5,000 a week trading crypto, DM me to earn',
    'Follow back please, check out my page',
    'Buy followers cheap',
    'Make money online from home, inbox me',
    'Cash App flip, message me',
    'https://bit.ly/win-now',
    'Selling my truck, call me',
    'Work from home and earn $500 a day',
    'Lose weight fast with keto gummies',
    'Check out my Etsy shop',
    'Congratulations you have been selected, claim your prize',
    'We buy houses, free quotes',
    'essay writing service, get an A',
  ],
  spares: [
    'Great job, Tigers!',
    'When does the book fair open?',
    'Is there a bus to the game?',
    'Use the code on the flyer for the book fair',
    'Tickets are on sale at the door',
    'The yearbook is for sale until Friday',
    'Students learned about saving and investing',
    'Follow us for updates on the game',
    'There are open slots for conferences',
    'See https://www.example.org/calendar for all dates of the spring concerts',
  ],
})
