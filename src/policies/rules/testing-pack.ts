import type { KnownMeasures } from './known.ts'
import { names } from './known.ts'

/** A small valid pack, which tests bend. Two clauses: a duty and a piece of information. */
export const samplePack = `policy: sample-policy
title: Sample
status: in-force
district: { id: sample, name: Sample Schools, state: OH, timezone: America/New_York }
kind: procedure
number: 9125-00-01
owner: communications
contact: { role: communications, email: press@sample.example }
review: { every: P1Y }
history:
  - { date: 2014-07-23, event: effective }
relations: [{ implements: "9125" }]
clauses:
  - id: SAM-1
    section: 1.10
    title: A release for each student
    says: Each child in a picture has a release on file.
    modality: must
    bearer: content-owner
    context: professional
    in-effect-by:
      - check: student-release
        each: student-depicted
        outcome: block
      - notice: parent-presences
        every: school-year
        escalate: { after: P14D, to: communications }
  - id: SAM-2
    section: 2
    title: Scope
    says: It holds for everybody.
    modality: info
    bearer: [employee, district]
    context: any
    in-effect-by:
      - guide: scope
`

export const sampleKnown: KnownMeasures = {
  measures: {
    check: names(['student-release', 'slur']),
    notice: names(['parent-presences']),
    approval: names(['presence']),
    guide: 'any',
  },
  roles: ['employee', 'content-owner', 'principal', 'communications'],
}

/** The sample with one piece of it replaced. @throws when the piece does not stand in it exactly once */
export function bent(from: string, to: string): string {
  if (samplePack.split(from).length !== 2) throw new Error(`The sample does not hold ${JSON.stringify(from)} exactly once.`)
  return samplePack.replace(from, () => to)
}
