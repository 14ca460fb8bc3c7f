import type { Lexicon } from './lexicon.ts'

/** Words beside a number or an address that make it a person's. */
export const ofPerson: Lexicon = {
  name: 'of-person',
  entries: [
    '(my|his|her|their|your) (cell|phone|number|mobile|home|address|house|email|e mail|mom|dad|mother|father|parents|grandma|landline|snap|insta|instagram|handle)', '(home|cell|mobile|personal|private) (phone|number|address|email|e mail)', '(text|call|reach|contact|email|e mail|message) (him|her|them|me)', '(mom|dad|mother|father|parent|guardian|grandma|grandmother|family|student) (at|phone|cell|number|contact|email|e mail)', '(mom|dad|mother|father|guardian|grandma)', 'emergency contact',
    '(lives|live|living|lived|stays|staying|moved) (at|on|in|to)', '(at|to|in front of|outside|by|near) (his|her|their|my) (house|home|apartment|place|grandma|dad|mom)', 'home address', 'mail (it|cards|letters|a card) to (him|her|them)', 'send (cards|letters|meals|flowers|a card) to',
    'cell',
  ],
  except: ['cell phone (policy|policies|ban|free|pouch|use)', 'mom and dad', 'parent night', 'living in (the|harmony)', 'parent (teacher|center|portal|square)'],
}

/** What comes right before somebody's handle. */
export const handleOf: Lexicon = {
  name: 'handle-of',
  entries: ['(valedictorian|salutatorian|captain|goalie|pitcher|quarterback|drummer|student|pupil|scholar|winner|freshman|sophomore|junior|senior|grader|daughter|son|kid|child|niece|nephew|classmate) (snap|snapchat|insta|instagram|ig|tiktok|discord|handle|gamertag|username|roblox|twitch|xbox)', '(his|her|their) .. (snap|snapchat|insta|instagram|ig|tiktok|discord|handle|gamertag|gamer tag|username|account|twitter|youtube|roblox|twitch|xbox)', '(twitter|snap|instagram|insta|tiktok|discord|youtube|roblox|twitch) (handle |name |account |)of (our|my|the|a)', '(insta|instagram|ig|snap|snapchat|tiktok|discord|youtube|twitter|twitch|roblox|gamertag|gamer tag|handle) (name |account |handle |)is', '(snap|snapchat|insta|instagram|ig|tiktok|discord|gamertag) of (my|our|a|this) student'],
}

/** Words that make it a school's, an office's or the public's. */
export const ofOffice: Lexicon = {
  name: 'of-office',
  entries: ['office', 'front desk', 'main line', 'attendance line', 'hotline', 'helpline', 'tip line', 'district', 'school', 'department', 'communications', 'registrar', 'help desk', 'helpdesk', 'box office', 'extension', 'ext', 'library', 'transportation', 'nutrition services', 'cafeteria', 'nurse', 'counseling', 'enrollment', 'superintendent', 'central', 'clinic', 'health department', 'police', 'sheriff', 'fire department', 'customer service', 'toll free', 'crisis', 'lifeline', 'questions', 'more information', 'more info', 'for details', 'rsvp', 'reservations', 'tickets', 'contact (us|our)', 'coordinator', 'general information', 'sponsorship', 'volunteer', 'volunteers', 'sign up', 'order', 'orders', 'donate', 'athletic director', 'athletics', 'pta', 'booster', 'boosters', 'foundation', 'stadium', 'gym', 'gymnasium', 'auditorium', 'campus', 'church', 'museum', 'center', 'park', 'restaurant', 'address is'] }

/** What comes right before a number of a record. */
export const recordNumber: Lexicon = {
  name: 'record-number',
  entries: ['student (id|number|no|id number|identification)', 'id (number|no|is|num)', '(lunch|pin|lunch pin|cafeteria|meal|student) (number|pin|code|id)', '(student|students|medicaid|ssid|sasid|state|medical record|insurance|passport|license|visa|alien|case|bus pass) (no|num|numbers|ids)', '(ssid|sasid|medicaid|passport|id)', '(driver license|drivers license|driver s license|insurance|state id|lunch pin|lunch account) (number|no|is|)', 'locker', '(rides|riding|takes|on) (the |)bus', '(locker) (combo|combination|number|no)', 'combination', '(ssn|social security|social security number)', '(case|chart|medicaid|medical record|insurance|policy|passport) (number|no|id)', '(username|user name|login|log in|password|passcode|passwd) (is|was|will be|for)', 'student login', '(his|her|their|student) (login|password|username|user name|chromebook password)'],
  except: ['(meeting|zoom|session|event|order|item|course|class|template|photo|bring your|webinar|game|caller) id', 'id (card|cards|badge|badges|picture|pictures)'] }

/** What makes a day a birth date. */
export const birthDate: Lexicon = {
  name: 'birth-date',
  entries: ['dob', 'd o b', 'date of birth', 'birth date', 'birthdate', 'birthday', 'birthdays', 'born (on|in|this|at)', 'born', '(turns|turned|turning) (5|6|7|8|9|10|11|12|13|14|15|16|17|18|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)'],
  except: ['happy birthday (america|dr seuss|to our school)', 'birthday (party|parties|treats|shout outs|celebration|celebrations|cake)', 'born to (read|run|lead)', '(washington|lincoln|king|jr|columbus) birthday', 'was born in (the|a)'],
}
