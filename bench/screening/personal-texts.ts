import { chance } from './random.ts'

/** A text, and the personal datum in it; an empty datum where there is none. */
export interface PersonalText { readonly kind: string; readonly text: string; readonly datum: string }

const given = ['Ava', 'Liam', 'Mateo', 'Priya', 'Jaylen', 'Nia', 'Owen', 'Sofía', 'DeShawn', 'Mei', 'Kofi', 'Hannah', 'Tariq', 'Lucy', 'Ruben', 'Ingrid']
const family = ['Torres', 'Okafor', 'Nguyen', 'Schmidt', "O'Neal", 'Patel', 'Whitfield', 'Reyes', 'Kowalski', 'Haddad', 'Brooks', 'Lindqvist']
const streets = ['Maple', 'Oak Hollow', 'Grand', 'Juniper', 'Fourth', 'Lincoln', 'Birch', 'Rosewood', 'Martin Luther King', 'Cottonwood']
const kindsOfStreet = ['Street', 'St', 'Ave', 'Avenue', 'Lane', 'Dr', 'Drive', 'Court', 'Blvd', 'Rd', 'Way', 'Circle']
const monthNames = ['January', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'September', 'Oct', 'November', 'Dec']

type Chance = ReturnType<typeof chance>

/** Each kind with the ways its datum is written, and the sentences that it stands in; `#` is the datum, `@` a name. */
const kinds: Readonly<Record<string, { datum(by: Chance): string; readonly carriers: readonly string[] }>> = {
  phone: {
    datum: (by) => {
      const [area, last] = [by.of(['405', '513', '319', '617', '931', '580']), `01${by.digits(2)}`]
      return by.of([`(${area}) 555-${last}`, `${area}-555-${last}`, `${area}.555.${last}`, `${area} 555 ${last}`, `${area}555${last}`, `+1 ${area} 555 ${last}`, `1-${area}-555-${last}`, `(${area})555-${last}`, `+1${area}555${last}`])
    },
    carriers: ["If you find it, call @'s mom at #.", '@ forgot his inhaler again, his dad is at #', 'Emergency contact for @: #', 'Text her at # if practice is late', "@'s cell: #", 'his home number is #, ask for grandma', 'You can reach @ on his cell, #.', "Parent's cell # for anything about @"],
  },
  email: {
    datum: (by) => `${by.of(given).toLowerCase().normalize('NFKD').replace(/[^a-z]/g, '')}${by.of(['.', '_', ''])}${by.of(family).toLowerCase().replace(/[^a-z]/g, '')}${by.of(['', '07', '2011', '99'])}@${by.of(['gmail.com', 'yahoo.com', 'outlook.com', 'icloud.com', 'hotmail.com', 'aol.com'])}`,
    carriers: ["@'s mother is #", 'write to his dad, #, about the trip', 'Email @ at #', 'her personal email is #', 'Parent e-mail: #', 'send the pictures of @ to #'],
  },
  'social security number': {
    datum: (by) => { const [a, b, c] = [by.of(['219', '078', '457', '512']), by.of(['09', '05', '55', '41']), `${1 + by.below(9)}${by.digits(3)}`]; return by.of([`${a}-${b}-${c}`, `${a} ${b} ${c}`]) },
    carriers: ["@'s SSN is #", 'The form had his social, #, on it', 'SSN: #', 'Social Security number # was left on the copier'],
  },
  'birth date': {
    datum: (by) => {
      const [month, day, year] = [by.below(12), 1 + by.below(28), 2006 + by.below(13)]
      return by.of([`${month + 1}/${day}/${year}`, `${monthNames[month]} ${day}, ${year}`, `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`, `${month + 1}-${day}-${year}`, `${day} ${monthNames[month]} ${year}`, `${month + 1}.${day}.${year}`])
    },
    carriers: ['@, DOB #, needs a new bus pass', '@ was born #', 'date of birth: # (@)', "her birth date is #", "@ was born on # and reads at night"],
  },
  'student number': {
    datum: (by) => by.digits(by.of([6, 7, 8, 9])),
    carriers: ['student ID # left a coat on the bus', '@, student number #, has overdue books', 'ID number #', 'Student # : fees are due'.replace('# :', 'no. #:'), "@'s lunch number is #", 'state ID # belongs to @', 'medicaid number # on the form'],
  },
  'home address': {
    datum: (by) => `${10 + by.below(9900)} ${by.of(['', '', 'N ', 'NW ', 'South ', 'E. '])}${by.of(streets)} ${by.of(kindsOfStreet)}${by.of(['', '', ' Apt 3B', ', Unit 4'])}`,
    carriers: ['@ lives at #', 'Drop the homework off at his house, #', 'Home address: #', 'Send cards to @ at #', 'they just moved to #', 'her grandma lives at #, so she walks'],
  },
  handle: {
    datum: (by) => `@${by.of(given).toLowerCase().normalize('NFKD').replace(/[^a-z]/g, '')}${by.of(['_', '.', ''])}${by.of(['plays', 'art', 'dances', 'runs'])}${by.digits(by.of([0, 2, 4]))}`,
    carriers: ["her insta is #", "follow @'s TikTok, #", 'his snap is #, add him', "Our valedictorian's Instagram: #"],
  },
}

/** Sentences with numbers that are nobody's: none of them holds a personal datum. `#` is a number of their own. */
const nobodys = ['The final score was ##-##.', 'Doors open at #:## p.m. in room ###.', 'Tickets are $##.## at the door.', 'We read ###,### minutes this year!', 'ISBN 978-0-##-######-#', 'The 20##-20## calendar is out.', 'Bus ## runs ## minutes late.', 'Picture day is 10/##/2026.', 'We have ### days until summer.', 'Page ### of the handbook, section #.##', 'Our GoFundMe reached $##,###.', 'Grades ## and ## meet in the gym.', 'Bake at ### degrees for ## minutes.', 'The bond passed in 19## with ##.#% of the votes.', 'Founded in 18##, our school turns 1## this fall.', 'Locker combinations are handed out on 8/##.', 'Temperature: ##.# F at 7:## a.m.', 'Version 2.#.## of the app is out', 'We collected #,### cans and ### coats.', 'The serial number of the lost Chromebook cart is on the box ##.', 'At mile ##.# of the 5K, turn left.', 'Meet at 9:##, leave by 10:##, home by 3:##.', 'Purchase order ####### was approved on Monday.', 'Zip code 45###, precinct ##-#', 'https://example.org/forms/########']

/** What an office says of itself in public. */
const offices = ['Call the front office at (405) 555-01## with questions.', 'Questions? Write to info@example.org or call 513-555-01##.', 'Our address is #### Grand Avenue.', 'The nurse can be reached at 319.555.01##, ext. ##.', 'The game is at Taft Stadium, #### May Avenue.', 'Tip line: 1-800-555-01##', 'RSVP to the library at 617 555 01## by Friday.', 'Email registrar@example.k12.oh.us for transcripts.', 'Box office: (931) 555-01##', 'Visit us at the district office, #### N Klein Ave.']

/** `count` texts of each kind with a datum, and as many of nobody's numbers and of offices; the same on every machine. */
export function personalTexts(count: number): { readonly personal: readonly PersonalText[]; readonly nobodys: readonly string[]; readonly offices: readonly string[] } {
  const by = chance(20261122)
  const personal = Object.entries(kinds).flatMap(([kind, { datum, carriers }]) => Array.from({ length: count }, (_, index): PersonalText => {
    const value = datum(by)
    const carrier = carriers[index % carriers.length] ?? ''
    return { kind, datum: value, text: carrier.replace('@', by.of([by.of(given), `${by.of(given)} ${by.of(family)}`])).replace('#', value) }
  }))
  const fill = (text: string): string => text.replace(/#/g, () => String(1 + by.below(9)))
  const many = (texts: readonly string[]) => Array.from({ length: count * 2 }, (_, index) => fill(texts[index % texts.length] ?? ''))
  return { personal, nobodys: many(nobodys), offices: many(offices) }
}
