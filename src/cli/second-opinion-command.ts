import { enter } from '#src/app/app.ts'
import { openHouse, type House } from '#src/app/house.ts'
import { listDistricts, setSecondOpinion, type District } from '#src/people/index.ts'
import { nearest } from '#src/policies/rules/nearest.ts'
import { installation, isThere } from './installation.ts'
import { misunderstood, noSuchPart } from './run-command.ts'

const settings = ['on', 'off'] as const

/** `chalkline second-opinion [on|off [DISTRICT]]`. */
export async function secondOpinionCommand([word, id, ...more]: readonly string[]): Promise<number> {
  const to = settings.find((one) => one === word)
  if (word !== undefined && to === undefined) return noSuchPart('second-opinion', word, settings)
  if (more.length > 0) return misunderstood('second-opinion', 'takes on or off, and one district')
  const env = installation()
  if (!isThere(env)) {
    console.error(`There is no installation in ${env.data}. Name another folder with CHALKLINE_DATA, or open one: npm start`)
    return 1
  }
  // Nothing is delivered meanwhile.
  const house = await openHouse(env, { work: false })
  try {
    return to === undefined ? await show(house) : await set(house, to, id)
  } finally {
    await house.close()
  }
}

async function show(house: House): Promise<number> {
  console.log(house.secondOpinion === null ? 'No program is named: CHALKLINE_SECOND_OPINION_URL is not set, so nobody is asked.' : `The program is ${house.secondOpinion.who}.`)
  for (const { id, name, settings } of await listDistricts(house.database.db)) console.log(`${settings.secondOpinion ?? 'off'}  ${name} (${id})`)
  return 0
}

async function set(house: House, to: (typeof settings)[number], id: string | undefined): Promise<number> {
  const all = await listDistricts(house.database.db)
  const district = id === undefined && all.length === 1 ? all[0] : all.find((one) => one.id === id)
  if (district === undefined) return misunderstood('second-opinion', unknown(id, all))
  const { kind } = await setSecondOpinion(enter(house, district, { kind: 'system', district: district.id }), to)
  console.log(`${district.name}: ${kind === 'changed' ? `a second opinion is now ${to}` : `it was ${to} already`}.`)
  if (to === 'on' && house.secondOpinion === null) console.log('Nobody is asked yet: name a program in CHALKLINE_SECOND_OPINION_URL and start again (docs/operations.md).')
  return 0
}

function unknown(id: string | undefined, all: readonly District[]): string {
  const ids = all.map((one) => one.id)
  if (ids.length === 0) return 'there is no district yet'
  const meant = id === undefined ? undefined : nearest(id, ids)
  return `${id === undefined ? 'which district?' : `there is no district ${id};`} ${meant === undefined ? `there are ${ids.join(', ')}` : `did you mean ${meant}?`}`
}
