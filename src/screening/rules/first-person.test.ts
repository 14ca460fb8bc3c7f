import { firstPerson } from './first-person.ts'
import { tryWordCheck } from './word-check-table.ts'

tryWordCheck('CIN-9b', firstPerson, {
  draft: { as: 'personal' },
  finds: [
    'The school board made a bad call tonight',
    'Lincoln Middle School is the best place to learn',
    'This district needs smaller classes',
  ],
  spares: [
    'I think the school board made a bad call tonight',
    'My students amaze me every day',
    'We had pizza at home',
    'Great hike on Saturday',
  ],
})
