import type { Roster } from '#src/screening/rules/roster.ts'
import type { RosterStudent } from '#src/screening/rules/student-rows.ts'
import type { Peer } from './roster-peers.ts'
import { pickOf, seeded } from './roster-students.ts'
import { frames, variants } from './roster-variants.ts'

/** What the judge acts on; below it a hit only advises. */
export const counts = 0.5

export interface Recall { readonly kind: string; readonly tried: number; readonly found: number; readonly wrong: number; readonly another: number }

/**
 * Writes students' names in every way of roster-variants.ts and looks for them. A slip that spells
 * another student of the roster exactly names that one: it is counted apart (`another`). Wrong is a
 * text with a hit of which no student is the one meant.
 */
export function measureRecall(roster: Roster, students: readonly RosterStudent[], each: number, told?: (line: string) => void): readonly Recall[] {
  const random = seeded(7)
  const names = new Set(students.map((student) => keyOf(`${student.given} ${student.family}`)))
  return variants.map(({ kind, write, isSentence }) => {
    let [tried, found, wrong, another] = [0, 0, 0, 0]
    for (let tries = 0; tried < each && tries < each * 60; tries++) {
      const student = pickOf(random, students)
      const name = write(student, random)
      if (name === null) continue
      if (kind.startsWith('slip') && names.has(keyOf(name))) {
        another++
        continue
      }
      const text = isSentence ? name : pickOf(random, frames).replace('NAME', () => name)
      const hits = roster.find(text).filter(({ confidence }) => confidence >= counts)
      const right = hits.filter((hit) => hit.students.some(({ id }) => id === student.id))
      tried++
      if (right.length > 0) found++
      if (right.length < hits.length) wrong++
      if (right.length === 0 || right.length < hits.length) told?.(`${kind}\t${right.length === 0 ? 'missed' : 'wrong'}\t${text.replaceAll('\n', '⏎')}\t${student.given} ${student.family}\t${hits.map((hit) => `${text.slice(hit.span.start, hit.span.end)}=${hit.students[0]?.given} ${hit.students[0]?.family} ${hit.confidence.toFixed(2)}`).join(' | ')}`)
    }
    return { kind, tried, found, wrong, another }
  })
}

/** The same for another program: in percent, the mean over all ways. */
export function peerRecall({ find }: Peer, students: readonly RosterStudent[], each: number): number {
  const random = seeded(7)
  const shares = variants.map(({ write, isSentence }) => {
    let [tried, found] = [0, 0]
    for (let tries = 0; tried < each && tries < each * 60; tries++) {
      const student = pickOf(random, students)
      const name = write(student, random)
      if (name === null) continue
      tried++
      if (find(isSentence ? name : pickOf(random, frames).replace('NAME', () => name)).some(({ ids }) => ids.has(student.id))) found++
    }
    return found / Math.max(1, tried)
  })
  return (100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length
}

const keyOf = (name: string): string => name.normalize('NFD').toLowerCase().replaceAll(/[^a-z]/g, '')

if (import.meta.main) {
  const { buildRoster } = await import('#src/screening/rules/build-roster.ts')
  const { rosterStudents } = await import('./roster-students.ts')
  const [count = '200000', kind = ''] = process.argv.slice(2)
  const students = rosterStudents(Number(count))
  const lines: string[] = []
  for (const one of measureRecall(buildRoster(students), students, 1000, (line) => lines.push(line))) {
    console.log(`${one.kind.padEnd(36)} ${(100 * one.found / one.tried).toFixed(1).padStart(6)} %  wrong ${(100 * one.wrong / one.tried).toFixed(1).padStart(5)} %  of ${one.tried}, another ${one.another}`)
  }
  for (const line of lines.filter((line) => line.startsWith(kind)).slice(0, kind === '' ? 0 : 40)) console.log(line)
}
