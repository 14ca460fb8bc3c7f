import { describe, expect, test } from 'vitest'
import { aPresence, hitsOf } from './fixtures.ts'
import { presenceAudience } from './presence-audience.ts'
import { presenceEmail } from './presence-email.ts'
import { presenceKind } from './presence-kind.ts'
import { presencePurpose } from './presence-purpose.ts'
import { presenceStatement } from './presence-statement.ts'

describe('CRS-B3, CIN-15: district work on an organization page', () => {
  test.each([
    ['official on a personal account', 'official', aPresence({ kind: 'personal' }), {}, 1],
    ['professional on a personal account', 'professional', aPresence({ kind: 'personal' }), {}, 1],
    ['personal on a personal account', 'personal', aPresence({ kind: 'personal' }), {}, 0],
    ['official on an organization page', 'official', aPresence({ kind: 'organization' }), {}, 0],
    ['kind not said', 'official', aPresence(), {}, 0],
    ['kind not said, but asked for', 'official', aPresence(), { required: true }, 1],
    ['no presence', 'official', null, {}, 0],
  ] as const)('%s', (_name, as, presence, settings, count) => {
    expect(hitsOf(presenceKind, { as, presence }, {}, settings)).toHaveLength(count)
  })
})

describe('OKC-B2a, OKC-B3f: a school purpose', () => {
  test.each([
    ['extra-curricular', {}, 0], ['instruction', {}, 0], ['7th grade science class updates', {}, 0], ['office-mission', {}, 0],
    ['promotional', {}, 1], ['My photography business', {}, 1], ['personal travel blog', {}, 1], ['', {}, 1], ['Fun stuff', {}, 1],
    [null, {}, 0], [null, { required: true }, 1],
  ] as const)('%s %o', (purpose, settings, count) => {
    expect(hitsOf(presencePurpose, { as: 'professional', presence: aPresence({ kind: 'class', purpose }) }, {}, settings)).toHaveLength(count)
  })
})

describe('OKC-B3c2: a class presence is private unless there is a reason', () => {
  test.each([
    ['public class, no reason', aPresence({ kind: 'class', audience: 'public' }), 1],
    ['public class, a reason', aPresence({ kind: 'class', audience: 'public', justification: 'Partner class in Norway reads our blog' }), 0],
    ['public class, no real reason', aPresence({ kind: 'class', audience: 'public', justification: 'n/a' }), 1],
    ['private class', aPresence({ kind: 'class', audience: 'private' }), 0],
    ['public organization page', aPresence({ kind: 'organization', audience: 'public' }), 0],
    ['public department page', aPresence({ kind: 'department', audience: 'public' }), 0],
    ['audience not said', aPresence({ kind: 'class' }), 0],
  ] as const)('%s', (_name, presence, count) => {
    expect(hitsOf(presenceAudience, { as: 'professional', presence })).toHaveLength(count)
  })
})

describe('OKC-B1a, OKC-B1b: registered with a work address', () => {
  test.each([
    ['dana.ruiz@gmail.com', {}, 1], ['band@okcps.org', {}, 0], ['band@okcps.org', { domains: ['okcps.org'] }, 0],
    ['x@mail.okcps.org', { domains: ['okcps.org'] }, 0], ['x@notokcps.org', { domains: ['okcps.org'] }, 1],
    ['Dana@Yahoo.com', {}, 1], ['dana', {}, 1], [null, {}, 0], [null, { required: true }, 1],
  ] as const)('%s %o', (email, settings, count) => {
    expect(hitsOf(presenceEmail, { as: 'professional', presence: aPresence({ email }) }, {}, settings)).toHaveLength(count)
  })
})

describe('OKC-B3d, CMC-2b: it says what it is', () => {
  test.each([
    ['a bio that says nothing', aPresence({ name: 'Mr. R’s Room', bio: 'Coffee, books and fun' }), 1],
    ['the school in the bio', aPresence({ name: 'Mr. R’s Room', bio: 'Jefferson Middle School, grade 7' }), 0],
    ['the school in the name', aPresence({ name: 'Jefferson Band', school: 'Jefferson', bio: 'Go!' }), 0],
    ['a grade in the name', aPresence({ name: 'Ruiz 7th', bio: 'Science!' }), 0],
    ['the department', aPresence({ name: 'Nutrition', bio: 'Department of School Nutrition' }), 0],
    ['no bio known', aPresence({ name: 'Mr. R’s Room' }), 0],
  ] as const)('%s', (_name, presence, count) => {
    expect(hitsOf(presenceStatement, { as: 'professional', presence })).toHaveLength(count)
  })
})
