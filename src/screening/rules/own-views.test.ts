import { ownViews } from './own-views.ts'
import { tryWordCheck } from './word-check-table.ts'

tryWordCheck('CIN-9a, CIN-9b, CAM-1b', ownViews, {
  draft: { as: 'personal' },
  finds: [
    'I think the school board made a bad call tonight',
    'My students are amazing',
    'I teach at Lincoln Middle School and we need smaller classes',
    'Our district should start later',
    'As a teacher I say phones must go',
  ],
  spares: [
    'I teach at Lincoln Middle School but speak for myself: we need smaller classes',
    'Views are my own: our district should start later',
    'I work for the district. Opinions are mine alone, and the school board got it wrong.',
    'My students are amazing. These views are my own.',
    'Just my opinion, but our school needs more art',
    'We had pizza at home',
    'I\'m a teacher here, not speaking for the district: start later!',
    'Great hike on Saturday',
  ],
})
