import { describe, expect, test } from 'vitest'
import { readRoster } from './roster-csv.ts'

const head = 'id,given,family,preferred,grade,school'
const one = (text: string) => {
  const read = readRoster(text)
  if (read.kind === 'problem') throw new Error(`line ${read.line} ${read.message}`)
  return read.students.map(({ id, given, family, preferred, grade, school }) => [id, given, family, preferred, grade, school])
}

describe('a roster that is well formed', () => {
  test.each<[string, string, (string | null)[][]]>([
    ['plain', `${head}\nS1,Mia,Torres,,7,Jefferson\n`, [['S1', 'Mia', 'Torres', null, '7', 'Jefferson']]],
    ['no line break at the end', `${head}\nS1,Mia,Torres,,7,Jefferson`, [['S1', 'Mia', 'Torres', null, '7', 'Jefferson']]],
    ['CRLF and a byte-order mark, as spreadsheets write', `\uFEFF${head}\r\nS1,Mia,Torres,,7,Jefferson\r\n`, [['S1', 'Mia', 'Torres', null, '7', 'Jefferson']]],
    ['a comma, a quote and a line break in quotes', `${head}\nS1,"Mia ""Mimi""","Torres, Jr.",,7,"Jefferson\nHigh"\n`, [['S1', 'Mia "Mimi"', 'Torres, Jr.', null, '7', 'Jefferson\nHigh']]],
    ['an empty value in quotes', `${head}\nS1,Mia,Torres,"",7,\n`, [['S1', 'Mia', 'Torres', null, '7', null]]],
    ['spaces around values', `${head}\n S1 , Mia ,Torres, , 7,Jefferson\n`, [['S1', 'Mia', 'Torres', null, '7', 'Jefferson']]],
    ['columns in another order, with one that is not ours', 'family,room,id,given\nTorres,12,S1,Mia\n', [['S1', 'Mia', 'Torres', null, null, null]]],
    ['headings in capitals', 'ID,Given,Family\nS1,Mia,Torres\n', [['S1', 'Mia', 'Torres', null, null, null]]],
    ['blank lines', `${head}\n\nS1,Mia,Torres,,7,J\n\n\n`, [['S1', 'Mia', 'Torres', null, '7', 'J']]],
    ['names that are not English', `${head}\nS1,Zoë,Núñez-Ōkubo,,7,J\n`, [['S1', 'Zoë', 'Núñez-Ōkubo', null, '7', 'J']]],
    ['nobody', `${head}\n`, []],
  ])('%s', (_title, text, students) => {
    expect(one(text)).toEqual(students)
  })
})

describe('a roster with a mistake says the line', () => {
  test.each<[string, string, number, RegExp]>([
    ['nothing at all', '', 1, /empty/],
    ['no heading', 'S1,Mia,Torres,,7,J\n', 1, /no column id, given, family/],
    ['a value too few', `${head}\nS1,Mia,Torres,,7,J\nS2,Owen,Hale\n`, 3, /3 values where the first line names 6/],
    ['a value too many, after a value of two lines', `${head}\nS1,Mia,Torres,,7,"J\nHigh"\nS2,Owen,Hale,,7,J,x\n`, 4, /7 values/],
    ['no name', `${head}\nS1,,Torres,,7,J\n`, 2, /needs an id, a given and a family name/],
    ['an id twice', `${head}\nS1,Mia,Torres,,7,J\nS1,Owen,Hale,,7,J\n`, 3, /S1 a second time \(first on line 2\)/],
    ['an open quote', `${head}\nS1,"Mia,Torres,,7,J\n`, 2, /never closed/],
    ['words after a quote', `${head}\nS1,"Mia"x,Torres,,7,J\n`, 2, /after a closing quote/],
  ])('%s', (_title, text, line, message) => {
    const read = readRoster(text)
    expect(read).toMatchObject({ kind: 'problem', line })
    expect(read.kind === 'problem' && read.message).toMatch(message)
  })
})
