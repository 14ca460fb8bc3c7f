/**
 * Says on the console that something went wrong: the kind of error and where in our code, never its
 * parameters, since those may be a child's name.
 */
export function report(error: unknown): void {
  if (!(error instanceof Error)) {
    console.error('Unknown error')
    return
  }
  const at = framesOf(error).slice(0, 4).join('\n')
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  console.error(`${error.name}${code}\n${at}`)
}

/** The lines of the stack after the message, which a line of its own may begin with "at". None where the message cannot be told from them. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const begins = stack.indexOf(message)
  if (begins < 0) return []
  return stack.slice(begins + message.length).split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
}
