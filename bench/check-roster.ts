import type { StudentFact } from '#src/screening/rules/facts.ts'

const given = ('Ava Noah Mia Liam Zoe Owen Elena Mateo Grace Hope Mark May Rose Will Chase Summer Dawn Jack Priya Arjun Amara Kofi '
  + 'Aisha Omar Layla Yusuf Wei Mei Hana Kenji Sofia Diego Lucia Carlos Ingrid Lars Freya Nils Keisha Andre Tyler Hannah Brett '
  + 'Calvin Theo Jonah Devin Isabella Lucas Emma Ethan Olivia Mason Harper Logan Chloe Caleb Ruby Isaac Violet Aaron Naomi '
  + 'Silas June Felix Iris Hugo Pearl Otto Faith Ezra Joy').split(' ')
const family = ('Torres Hale Nair Boone Lindqvist Reyes Marsh Okafor Bassett Hollis Voss Yarrow Brandt Cruz Whitebird Pell Lamb Frey '
  + 'Haddad Kowalski Field Rose Hope Baker Cook Hunter Young Green White Black Brown King Bishop Page Park Lee Kim Tran Nguyen '
  + 'Patel Singh Khan Ali Garcia Lopez Martinez Rivera Ortiz Jensen Olsen Novak Ivanov Rossi Moreau Schmidt Fischer Weber '
  + "O'Brien Murphy Kelly Walsh Stone Woods Rivers Banks Price Cash Long Short Day Winter March Wolf").split(' ')

/** A roster as a district has it: many share a given or a family name, and many names are also words. */
export function manyStudents(count: number): readonly StudentFact[] {
  return Array.from({ length: count }, (_, index) => {
    const first = given[index % given.length] ?? ''
    const last = family[(index * 7 + Math.floor(index / given.length)) % family.length] ?? ''
    // Beyond the pairs there are, families join their names, as they do.
    const second = family[(index * 13) % family.length] ?? ''
    return {
      id: `S${index + 1}`, given: first, family: index % 5 === 0 ? `${last}-${second}` : last, preferred: index % 11 === 0 ? first.slice(0, 3) : null,
      grade: String(index % 13), school: `School ${index % 8}`, teacher: null, team: null, former: index % 40 === 0, adultSince: null, releases: [],
    }
  })
}
