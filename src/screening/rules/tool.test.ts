import { expect, test } from 'vitest'
import { hitsOf, whereOf } from './fixtures.ts'
import { tool } from './tool.ts'

const tools = [
  { name: 'Remind', domains: ['remind.com'], status: 'approved-paid-only' }, { name: 'Kwizzo', domains: ['kwizzo.com'], status: 'refused' },
  { name: 'Flip Board', domains: [], status: 'in-review' }, { name: 'Canvas', domains: ['instructure.com'], status: 'approved' }, { name: 'Discord', domains: ['discord.gg'], status: 'refused' },
] as const

test.each([
  ['Join our class on Kwizzo tonight', ['Kwizzo']],
  ['Practice at https://play.kwizzo.com/7b', ['https://play.kwizzo.com/7b']],
  ['Get the free Remind app', ['Remind']],
  ['Messages go out on Remind', ['Remind']],
  ['Post to our Flip Board', ['Flip Board']],
  ['Homework help on Discord', ['Discord']],
  ['We do not use Discord here', []],
  ['Discord is not allowed on school devices', []],
  ['The board talked about a ban on Discord', []],
  ['Instead of paper, we use Discord', ['Discord']],
  ['Our district Remind has the schedule', []],
  ['Remind your kids to bring a coat', []],
  ['Please remind families', []],
  ['Rumors sow discord in a team', []],
  ['Turn it in on Canvas', []],
  ['Practice math facts tonight', []],
])('CAM-13d: %s', (text, expected) => {
  expect(hitsOf(tool, { text }, { tools }).map(whereOf)).toEqual(expected)
})

test.each([
  ['Sign up with your school email at mathquizland.com', 1],
  ['Students: create a free account at https://brainy.app', 1],
  ['Create an account at https://portal.jeffersonschools.org', 0],
  ['Sign up for the bake sale', 0],
])('CAM-13e: a product nobody has looked at needs a person: %s', (text, count) => {
  const hits = hitsOf(tool, { text })
  expect(hits).toHaveLength(count)
  for (const hit of hits) expect(hit.needsPerson).toBe(true)
})
