import { buildRoster } from '#src/screening/rules/build-roster.ts'
import { rosterStudents } from './roster-students.ts'

/**
 * Prints what the index of so many students takes of memory, in MB, beside the students' own
 * records: heap and array buffers, before and after. Run with `--expose-gc`; a process of its own,
 * so that nothing else is counted.
 */
const collect = globalThis.gc
if (collect === undefined) throw new Error('Run this with node --expose-gc.')
const used = (): number => {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

const students = rosterStudents(Number(process.argv[2]))
// What the first roster of a process learns (nicknames, look-alikes, compiled code) is not the index.
buildRoster(students.slice(0, 20_000)).find('Mia Torres')
const before = used()
const roster = buildRoster(students)
const after = used()
console.log(JSON.stringify({ megabytes: after - before, size: roster.size, students: students.length }))
