import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { DistrictDb } from '#src/db/client.ts'
import { people, students } from './tables.ts'

/** Letters with marks as letters without, hyphens as spaces, and no apostrophes, which have no counterpart: "O’Brien" is one word. */
const marked = "áàâäãåāăąçćčďđéèêëēėęěğíìîïīįłñńňóòôöõøōőřśšşťúùûüūůűýÿźžż-.'’"
const plain = 'aaaaaaaaacccddeeeeeeeegiiiiiilnnnoooooooorssstuuuuuuuyyzzz  '

/**
 * Which of these words a student, present or former, or an employee bears as a given, preferred or
 * family name or a part of it. Words are in lower case, without diacritics. Reads every name once.
 */
export async function namesBorneAmong(db: DistrictDb, words: readonly string[]): Promise<ReadonlySet<string>> {
  if (words.length === 0) return new Set()
  const wanted = new Set(words)
  const asked = sql`array[${sql.join([...wanted].map((word) => sql`${word}`), sql`, `)}]::text[]`
  const wordsOf = (names: SQL) => sql<string[]>`string_to_array(translate(lower(${names}), ${marked}, ${plain}), ' ')`
  const ofStudent = wordsOf(sql`${students.given} || ' ' || coalesce(${students.preferred}, '') || ' ' || ${students.family}`)
  const ofPerson = wordsOf(sql`${people.given} || ' ' || ${people.family}`)
  const borne = await db.sql.select({ words: ofStudent }).from(students).where(and(eq(students.districtId, db.district), sql`${ofStudent} && ${asked}`))
    .unionAll(db.sql.select({ words: ofPerson }).from(people).where(and(eq(people.districtId, db.district), sql`${ofPerson} && ${asked}`)))
  return new Set(borne.flatMap((one) => one.words).filter((word) => wanted.has(word)))
}
