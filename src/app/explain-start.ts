import { FolderInUse } from '#src/db/lock.ts'
import { report } from './report.ts'

/** Says why the house does not open, and what to do, in words; an error we know nothing of is reported as it is. */
export function explainStart(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (error instanceof FolderInUse) console.error(error.message)
  else if (code === 'EADDRINUSE') console.error('That port is taken by another program. Choose another one: PORT=4041 npm start')
  else if (code === 'ENOSPC') console.error('The disk is full. Free some space and start again; what was saved before is kept.')
  else if (code === 'EROFS' || code === 'EACCES') console.error('The data folder cannot be written. Check its owner and its rights, or choose another with CHALKLINE_DATA.')
  else if (error instanceof Error && error.name === 'Error' && /^[A-Z_]+:/.test(error.message)) console.error(`The environment is not right.\n${error.message}`)
  else {
    console.error('Chalkline could not open. Nothing was changed.')
    report(error)
  }
}
