import { CannotOpen } from '#src/kit/cannot-open.ts'
import { report } from './report.ts'

const taken = 'That port is taken by another program. Choose another one: PORT=4041 npm start'
const full = 'The disk is full. Free some space and start again; what was saved before is kept.'
const readOnly = 'The data folder cannot be written. Check its owner and its rights, or choose another with CHALKLINE_DATA.'
const noServer = 'The database server that DATABASE_URL names does not answer. Check that it runs and that its address is right.'
const noEntry = 'The database server does not let us in. Check the user, the password and the database in DATABASE_URL.'

/** By the system's codes, and PostgreSQL's (28: who may come in; 3D000: no such database). */
const byCode: Readonly<Record<string, string>> = {
  EADDRINUSE: taken,
  ENOSPC: full, EDQUOT: full,
  EROFS: readOnly, EACCES: readOnly, EPERM: readOnly,
  ECONNREFUSED: noServer, ENOTFOUND: noServer, EAI_AGAIN: noServer, ETIMEDOUT: noServer, EHOSTUNREACH: noServer,
  '28P01': noEntry, '28000': noEntry, '3D000': noEntry,
}

/** Says why the house does not open, and what to do, in words; an error we know nothing of is reported as it is. */
export function explainStart(error: unknown): void {
  const causes = causesOf(error)
  const known = causes.find((one) => one instanceof CannotOpen)?.message
    ?? causes.map((one) => ('code' in one && typeof one.code === 'string' ? byCode[one.code] : undefined)).find((words) => words !== undefined)
  if (known !== undefined) {
    console.error(known)
    return
  }
  console.error('Chalkline could not open. Nothing was changed.')
  report(error)
}

/** The error and what it came of: a driver's refusal lies within the query's, several tries within one. */
function causesOf(error: unknown, depth = 0): readonly Error[] {
  if (!(error instanceof Error) || depth > 5) return []
  const within = error instanceof AggregateError ? error.errors : [error.cause]
  return [error, ...within.flatMap((one) => causesOf(one, depth + 1))]
}
