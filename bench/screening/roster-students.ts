import type { RosterStudent } from '#src/screening/rules/student-rows.ts'
import { readLines } from './sets.ts'

/** A small seeded generator (mulberry32): the same students and texts in every run. */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const pickOf = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!

const accents: Readonly<Record<string, string>> = { Jose: 'José', Sofia: 'Sofía', Maria: 'María', Jesus: 'Jesús', Angel: 'Ángel', Andres: 'Andrés', Lucia: 'Lucía', Zoe: 'Zoë', Chloe: 'Chloé', Renee: 'Renée', Garcia: 'García', Lopez: 'López', Hernandez: 'Hernández', Martinez: 'Martínez', Gonzalez: 'González', Rodriguez: 'Rodríguez', Perez: 'Pérez', Sanchez: 'Sánchez', Ramirez: 'Ramírez', Munoz: 'Muñoz', Nunez: 'Núñez', Muller: 'Müller' }
const apostrophes: Readonly<Record<string, string>> = { Obrien: "O'Brien", Oconnor: "O'Connor", Oneal: "O'Neal", Oneill: "O’Neill", Dangelo: 'D’Angelo', Damico: "D'Amico", Ohara: "O'Hara", Okeefe: 'O’Keefe', Odonnell: "O'Donnell" }

/** Draws by weight; the list is cut where the weights are spent. */
function drawer(rows: readonly (readonly [string, number])[]): (random: () => number) => string {
  const sums = new Float64Array(rows.length)
  let sum = 0
  rows.forEach(([, weight], at) => { sums[at] = sum += weight })
  return (random) => {
    const wanted = random() * sum
    let [low, high] = [0, rows.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! < wanted) low = middle + 1
      else high = middle
    }
    return rows[low]![0]
  }
}

const title = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase()

export interface Names { readonly given: (random: () => number) => string; readonly family: (random: () => number) => string }

/** Given names of children born in 2010 and surnames of the 1990 census, as often as they are borne. */
export function readNames(): Names {
  const given = readLines('names/given-names-born-2010.csv').map((line) => line.split(',')).map(([name = '', , count]) => [name, Number(count)] as const)
  const family = readLines('names/surnames-1990-census.csv').map((line) => line.split(',')).map(([name = '', share]) => [title(name), Math.max(0.0005, Number(share))] as const)
  return { given: drawer(given), family: drawer(family) }
}

const sports = ['varsity soccer', 'JV basketball', 'robotics', 'marching band', 'debate', 'swim', 'varsity volleyball', 'chess', 'drumline', 'tennis', 'wrestling', 'orchestra']

/**
 * Students as a district has them: one in twelve with a double surname, some with marks and
 * apostrophes, some with two given names, one in ten who goes by another name.
 */
export function rosterStudents(count: number, names: Names = readNames()): readonly RosterStudent[] {
  const random = seeded(20261005)
  const surname = () => {
    const family = names.family(random)
    return apostrophes[family] ?? (random() < 0.5 ? accents[family] ?? family : family)
  }
  const schools = Array.from({ length: Math.ceil(count / 700) }, () => names.family(random))
  const teachers = Array.from({ length: Math.ceil(count / 20) }, () => `${pickOf(random, ['Ms.', 'Mr.', 'Mrs.'])} ${names.family(random)}`)
  return Array.from({ length: count }, (_, at) => {
    const first = names.given(random)
    const given = random() < 0.5 ? accents[first] ?? first : first
    const grade = Math.floor(random() * 13)
    return {
      id: `${1_000_000 + at * 7}`,
      given: random() < 0.03 ? `${given} ${names.given(random)}` : given,
      family: random() < 1 / 12 ? `${surname()}${random() < 0.6 ? '-' : ' '}${surname()}` : surname(),
      preferred: random() < 0.1 ? names.given(random) : null,
      grade: grade === 0 ? 'K' : String(grade),
      school: `${pickOf(random, schools)} ${grade < 6 ? 'Elementary' : grade < 9 ? 'Middle' : 'High'}`,
      teacher: pickOf(random, teachers),
      team: random() < 0.3 ? pickOf(random, sports) : null,
      former: random() < 0.02,
    }
  })
}
