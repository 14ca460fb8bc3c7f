/**
 * Says on the console that something went wrong: the kind of error and where in our code, never its
 * parameters, since those may be a child's name.
 */
export function report(error: unknown): void {
  if (!(error instanceof Error)) {
    console.error('Unknown error')
    return
  }
  const at = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 4).join('\n') ?? ''
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  console.error(`${error.name}${code}\n${at}`)
}
