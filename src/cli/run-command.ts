import { nearest } from '#src/policies/rules/nearest.ts'
import { help, helpOf } from './help.ts'

/** Each command takes the words after its name and gives back the exit status. */
const commands: Readonly<Record<string, (argv: readonly string[]) => Promise<number>>> = {
  start: async (argv) => (await import('./start-command.ts')).startCommand(argv),
  check: async (argv) => (await import('./check-here.ts')).checkHere(argv),
  policy: async (argv) => (await import('./policy-command.ts')).policyCommand(argv),
  ledger: async (argv) => (await import('./ledger-command.ts')).ledgerCommand(argv),
  'second-opinion': async (argv) => (await import('./second-opinion-command.ts')).secondOpinionCommand(argv),
  seed: async (argv) => (await import('./seed-command.ts')).seedCommand(argv),
}

/** sysexits.h EX_USAGE: the command could not be understood. */
export const USAGE_STATUS = 64

/**
 * Runs one command line of `chalkline`. What a person can get wrong is said on standard error and
 * gives 64; an installation that does not open says why in words and gives 1.
 */
export async function runCommand([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    if (rest[0] === 'check') return runCommand(['check', '--help'])
    console.log((rest[0] === undefined ? undefined : helpOf[rest[0]]) ?? help)
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    const meant = nearest(name, Object.keys(commands))
    console.error(`chalkline: there is no command ${name}${meant === undefined ? `; there are ${Object.keys(commands).join(', ')}` : `; did you mean ${meant}?`}\n(chalkline --help tells more)`)
    return USAGE_STATUS
  }
  const asked = rest.includes('--help') || rest.includes('-h')
  // A ledger's verify and proof say more than the command does.
  const text = name === 'ledger' && (rest[0] === 'verify' || rest[0] === 'proof') ? undefined : helpOf[name]
  if (asked && text !== undefined) {
    console.log(text)
    return 0
  }
  try {
    return await command(rest)
  } catch (error) {
    const { explainStart } = await import('#src/app/explain-start.ts')
    explainStart(error)
    process.exit(1) // what was opened halfway would keep the process alive
  }
}

/** Says why a command line could not be understood, and where help is. */
export function misunderstood(command: string, message: string): number {
  console.error(`chalkline ${command}: ${message}\n(chalkline ${command} --help tells more)`)
  return USAGE_STATUS
}

/** The names of a command's parts, with the nearest one to a word that is none of them. */
export function noSuchPart(command: string, word: string | undefined, parts: readonly string[]): number {
  if (word === undefined) return misunderstood(command, `one of ${parts.join(', ')} is missing`)
  const meant = nearest(word, parts)
  return misunderstood(command, `there is no ${command} ${word}; ${meant === undefined ? `there are ${parts.join(', ')}` : `did you mean ${meant}?`}`)
}
