/** Where something stands in a file; line and column count from 1, as editors do. */
export interface Place { readonly line: number; readonly column: number }

/** What is wrong with a pack, where, and what to do about it. */
export interface Problem extends Place {
  readonly file: string
  readonly clause?: string
  readonly message: string
  /** The valid word that was probably meant. */
  readonly nearest?: string
}

/** One line for a terminal or an editor: `cedar.yaml:12:7: CRS-B6: "blok" is no outcome. Did you mean "block"?` */
export function problemLine(problem: Problem): string {
  const clause = problem.clause === undefined ? '' : `${problem.clause}: `
  const hint = problem.nearest === undefined ? '' : ` Did you mean "${problem.nearest}"?`
  return `${problem.file}:${problem.line}:${problem.column}: ${clause}${problem.message}${hint}`
}

/** In the order a person reads the file. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column))
