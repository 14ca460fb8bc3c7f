/** What the history of a student's answers needs to know of each. */
export interface Told { readonly givenAt: Date; readonly withdrawnAt: Date | null; readonly supersededAt: Date | null; readonly purposes: readonly string[] }

/**
 * The answers as a family gave them, newest first. When one use is taken back, what was said of the
 * others goes on as a row of its own; such a row is no answer that anybody gave, and once it has given
 * way too it is left out.
 */
export function toldAnswers<T extends Told>(answers: readonly T[]): readonly T[] {
  const when = (one: Told) => (one.withdrawnAt ?? one.givenAt).getTime()
  const isPartOf = (one: Told, other: Told) => other.withdrawnAt === null && other.givenAt.getTime() === one.givenAt.getTime() && other.purposes.length > one.purposes.length
  return answers
    .filter((one) => one.supersededAt === null || one.withdrawnAt !== null || !answers.some((other) => isPartOf(one, other)))
    .toSorted((one, other) => when(other) - when(one))
}
