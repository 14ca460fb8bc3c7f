import { tone } from './tone.ts'
import { tryWordCheck } from './word-check-table.ts'

tryWordCheck('CIN-1, CAM-9a, CRS-A1', tone, {
  finds: [
    'THIS IS THE LAST TIME PARENTS PARK HERE',
    'Read the email people, it\'s not that hard',
    'Oh great, another meeting 🙄',
    'What a stupid rule',
    'This new schedule sucks',
    'Why would anyone do that???!!!',
    'These lazy parents never answer',
    'Not my problem',
    'So sick of this copier',
    'whatever, deal with it',
    'PARENTS STOP PARKING IN THE BUS LANE NOW',
    'Seriously, how many times do we have to say this?',
    'Ugh, these people',
    'Your laziness is not my emergency',
    'Nice job reading the instructions (NOT)',
    'I guess reading is hard for some people',
  ],
  spares: [
    'Picture day is Friday! Wear your spirit shirt.',
    'NASA and the PTA visit the STEM lab',
    'There are no dumb questions',
    'Food waste project in science',
    'GO TIGERS!',
    'We could not be prouder!!',
    'Whatever the weather, recess is outside',
    'The circus is coming to our gym',
    'Please fail forward: mistakes help us learn',
    'FAFSA night for AP and IB seniors at JHS',
    'We can\'t wait to see you!',
    'Seriously good pizza',
    'PTA STEM night',
  ],
})
