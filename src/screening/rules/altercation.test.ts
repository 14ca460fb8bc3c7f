import { altercation } from './altercation.ts'
import { tryWordCheck } from './word-check-table.ts'

tryWordCheck('CIN-10', altercation, {
  draft: { as: 'comment', replyTo: 'The board meets on Monday.' },
  finds: [
    '@MrsLee you people never learn',
    'Shut up and get a life',
    'Prove it, coward',
    'say that to my face',
    'You have no idea what you are talking about',
    'How dare you talk about my kid',
    'mind your own business',
    'You are an idiot',
    'cry about it',
    'fight me',
    'What is wrong with you?',
    'You\'re a liar and everyone knows it',
    'Come say that in person',
    'Wow, you must be fun at parties',
    'You sound like an idiot',
    'Go back under your bridge, troll',
    'Who died and made you king?',
    'Maybe learn to spell before you attack teachers, clown',
  ],
  spares: [
    'Thank you for reaching out. The office will call you today.',
    'We are sorry to hear that. Please send us a private message.',
    'You always make our day',
    'Great job, everyone',
    'The bus leaves at 3:15, and thanks for asking',
    'I disagree, but I appreciate your view',
    'When I grow up I want to be a teacher',
    'Bring it home, Panthers!',
    'You\'re welcome!',
    'Please call the office at your convenience',
    'You are right, thanks for the correction',
  ],
})
