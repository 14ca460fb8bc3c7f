import { liveLocation } from './live-location.ts'
import { tryWordCheck } from './word-check-table.ts'

tryWordCheck('CMC-6a, OKC-B3b', liveLocation, {
  finds: [
    'Our 4th graders are at the zoo right now until 2, wearing red shirts',
    'The band just arrived at the hotel downtown, room 214',
    'Our kindergartners are currently at the pumpkin patch',
    'My class is on the bus on our way to the science museum',
    'Third graders are here at the aquarium until noon',
    'Come wave at our second graders, they are at Riverside Park until 1',
    'Our choir is boarding the bus at Union Station right now',
    'We\'re staying at the Hampton Inn, room 312, with the JV team',
    'Live from the state capitol with Mrs. Lee\'s class!',
    'We are at the state fair with our 3rd graders right now, come say hi!',
  ],
  spares: [
    'Our 4th graders visited the zoo last week',
    'The varsity team plays at Memorial Stadium on Friday at 7',
    'Third grade will go to the museum in May',
    'We are currently enrolling students for kindergarten',
    'Our students are learning about the zoo right now',
    'The library is open until 4',
    'What a great day at the aquarium with our second graders!',
    'The choir performed at the state capitol yesterday',
    'Graduation is at the stadium at 7 pm',
    'Join our team! Coaches needed right now',
    'The band will leave at 8 and return at 4 on Saturday',
  ],
})
