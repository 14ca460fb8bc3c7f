import { liveLocation } from './live-location.ts'
import { tryWordCheck } from './word-check-table.ts'

tryWordCheck('CMC-6a, OKC-B3b', liveLocation, {
  finds: [
    'Our 4th graders are at the zoo right now until 2, wearing red shirts',
    'The band just arrived at the hotel downtown, room 214',
    'Our kindergartners are currently at the pumpkin patch',
    'My class is on the bus on our way to the science museum',
    'Third graders are here at the aquarium until noon',
  ],
  spares: [
    'Our 4th graders visited the zoo last week',
    'The varsity team plays at Memorial Stadium on Friday at 7',
    'Third grade will go to the museum in May',
    'We are currently enrolling students for kindergarten',
    'Our students are learning about the zoo right now',
    'The library is open until 4',
    'What a great day at the aquarium with our second graders!',
  ],
})
