import { officialVoice } from './official-voice.ts'
import { tryWordCheck } from './word-check-table.ts'

tryWordCheck('CAM-1b, OKC-C2d', officialVoice, {
  draft: { as: 'personal' },
  finds: [
    'We at Lincoln Middle School announce a new schedule',
    'On behalf of the district, thank you',
    'This is an official statement about Friday',
    'The district is pleased to announce new buses',
    'Attention parents: school will be closed tomorrow',
    'As your principal, I want to tell you about the new rules',
    'Our school is proud to announce the winners',
    'Speaking for the school, we welcome you',
    'Official announcement from Jefferson Elementary',
    'The district has decided to close schools tomorrow',
    'We at JMS are thrilled to announce our new mascot',
    'Jefferson Elementary is proud to announce our new principal',
  ],
  spares: [
    'I think the district has decided to close early',
    'I am so proud of my class',
    'Sharing the official page of our school here',
    'I am not speaking on behalf of the district',
    'It is official: we are having a girl!',
    'Unofficial fan post about the game',
    'My kids loved the zoo',
    'I can\'t wait for school tomorrow',
    'So proud of my team',
    'I love my school',
  ],
})
