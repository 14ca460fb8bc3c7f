import { describe, expect, test } from 'vitest'
import { adultPermission } from './adult-permission.ts'
import { anAdult, anImage, aRelease, hitsOf, shows, whereOf } from './fixtures.ts'

const facts = {
  adults: [anAdult('A1', 'Sam Ito'), anAdult('A2', 'Dana Ruiz', [aRelease()]), anAdult('A3', 'Lee Park', [aRelease({ purposes: ['yearbook'] })])],
  staff: [{ name: 'Rosa Vega', role: 'teacher' }],
}
const photo = (id: string, change = {}) => [anImage({ people: [shows({ adult: id }, change)] })]

describe('OKC-B3k, CMC-7: adults agree before they are shown or quoted', () => {
  test.each([
    ['shown', { assets: photo('A1') }, ['person A1']],
    ['agreed', { assets: photo('A2') }, []],
    ['agreed to something else', { assets: photo('A3') }, ['person A3']],
    ['the writer', { author: { name: 'Sam Ito', roles: [], relation: null }, assets: photo('A1') }, []],
    ['cannot be made out', { assets: photo('A1', { recognisable: false }) }, []],
    ['unknown to the records', { assets: photo('A9') }, ['person A9']],
    ['quoted', { text: '“We could not be prouder,” said Sam Ito.' }, ['Sam Ito']],
    ['quoted with leave', { text: '“We could not be prouder,” said Dana Ruiz.' }, []],
    ['only mentioned', { text: 'Sam Ito runs the chess club.' }, []],
    ['a personal picture of an unnamed adult', { as: 'personal', assets: [anImage({ people: [shows({ unknown: true })] })] }, ['asset 0']],
    ['an official picture of an unnamed person is for the release check', { assets: [anImage({ people: [shows({ unknown: true })] })] }, []],
  ] as const)('%s', (_name, draft, expected) => {
    expect(hitsOf(adultPermission, draft, facts).map(whereOf)).toEqual(expected)
  })
})

describe('OKC-C2b: no tags of colleagues without their leave', () => {
  test.each([
    ['tagged in a picture', { assets: photo('A1', { tagged: true }) }, ['person A1']],
    ['tagged, though from behind', { assets: photo('A1', { tagged: true, recognisable: true, focus: false }) }, ['person A1']],
    ['shown, not tagged', { assets: photo('A1') }, []],
    ['tagged with leave', { assets: photo('A2', { tagged: true }) }, []],
    ['tagged in the words', { text: 'Fun night with @samito and @mrsvega' }, ['samito', 'mrsvega']],
    ['a place and name line', { text: 'At the lake — with Sam Ito' }, ['Sam Ito']],
    ['the district’s own handle', { text: 'From @crschools: no school Monday' }, []],
  ] as const)('%s', (_name, draft, expected) => {
    expect(hitsOf(adultPermission, { as: 'personal', ...draft }, facts, { only: 'tagged' }).map(whereOf)).toEqual(expected)
  })
})
