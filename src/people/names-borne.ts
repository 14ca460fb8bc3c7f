import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { DistrictDb } from '#src/db/client.ts'
import { people, students } from './tables.ts'

/** Letters with marks as letters without, hyphens as spaces, and no apostrophes, which have no counterpart: "O’Brien" is one word. */
const marked = "áàâäãåāăąçćčďđéèêëēėęěğíìîïīįłñńňóòôöõøōőřśšşťúùûüūůűýÿźžż-.'’"
const plain = 'aaaaaaaaacccddeeeeeeeegiiiiiilnnnoooooooorssstuuuuuuuyyzzz  '

/**
 * Which of these words a student, present or former, or an employee bears as a given, preferred or
 * family name or a part of it. Words are in lower case, without diacritics. It looks at every name.
 */
export async function namesBorneAmong(db: DistrictDb, words: readonly string[]): Promise<ReadonlySet<string>> {
  if (words.length === 0) return new Set()
  const asked = new Set(words)
  // One value, however many words: a statement takes 65,535 at most.
  const among = sql`string_to_array(${[...asked].join(' ')}, ' ')`
  const wordsOf = (names: SQL) => sql<string[]>`string_to_array(translate(lower(${names}), ${marked}, ${plain}), ' ')`
  // On the embedded engine everybody waits for this: most names are one plain word, and taking a name apart costs ten times as much.
  const isAmong = (names: readonly SQL[]) => {
    const [joined, spaced] = [sql.join([...names], sql` || `), sql.join([...names], sql` || ' ' || `)]
    const isPlain = sql`octet_length(${joined}) = char_length(${joined}) and strpos(${joined}, ' ') + strpos(${joined}, '-') + strpos(${joined}, '''') + strpos(${joined}, '.') = 0`
    return sql`case when ${isPlain} then ${sql.join(names.map((name) => sql`lower(${name}) in (select unnest(${among}))`), sql` or `)}
      else ${wordsOf(spaced)} && ${among} end`
  }
  const student = [sql`${students.given}`, sql`coalesce(${students.preferred}, '')`, sql`${students.family}`]
  const person = [sql`${people.given}`, sql`${people.family}`]
  const borne = await db.sql.select({ words: wordsOf(sql.join(student, sql` || ' ' || `)) }).from(students).where(and(eq(students.districtId, db.district), isAmong(student)))
    .union(db.sql.select({ words: wordsOf(sql.join(person, sql` || ' ' || `)) }).from(people).where(and(eq(people.districtId, db.district), isAmong(person))))
  return new Set(borne.flatMap((one) => one.words).filter((word) => asked.has(word)))
}
