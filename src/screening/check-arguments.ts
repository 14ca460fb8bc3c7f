import { parseArgs } from 'node:util'
import { parseIsoDate, type IsoDate } from '#src/kit/dates.ts'
import { voices, type Voice } from '#src/policies/rules/edition.ts'
import { nearest } from '#src/policies/rules/nearest.ts'

/** What `chalkline check` was asked to do. */
export type CheckRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'usage'; readonly message: string }
  | { readonly kind: 'text'; readonly file: string; readonly policies: readonly string[]; readonly as: Voice; readonly roster: string | null; readonly today: IsoDate | null; readonly json: boolean; readonly secondOpinion: boolean }
  | { readonly kind: 'cases'; readonly files: readonly string[]; readonly today: IsoDate | null; readonly json: boolean }

const options = {
  policy: { type: 'string', multiple: true },
  as: { type: 'string' },
  roster: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
  case: { type: 'boolean' },
  'second-opinion': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Reads the words after `chalkline check`. */
export function readArguments(argv: readonly string[]): CheckRequest {
  const known = Object.keys(options)
  // `--case` says that the files are cases, however many follow; `--case=FILE` means the same.
  const words = argv.flatMap((word) => (word.startsWith('--case=') ? ['--case', word.slice('--case='.length)] : [word]))
  const unknown = beforeEnd(words).find((word) => word.startsWith('-') && word !== '-' && word !== '-h' && !known.includes(optionName(word)))
  if (unknown !== undefined) {
    const meant = nearest(optionName(unknown), known)
    return usage(`there is no option ${unknown}${meant === undefined ? '' : `; did you mean --${meant}?`}`)
  }
  let parsed
  try {
    parsed = parseArgs({ args: words, options, allowPositionals: true })
  } catch (error) {
    return usage(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
  }
  const { values, positionals } = parsed
  if (values.help) return { kind: 'help' }

  const today = values.today === undefined ? null : parseIsoDate(values.today)
  if (values.today !== undefined && today === null) return usage(`--today ${values.today} is not a day; write it as 2026-10-05`)
  const json = values.json ?? false
  const policies = (values.policy ?? []).flatMap((list) => list.split(',')).map((id) => id.trim()).filter((id) => id !== '')

  if (values.case) {
    const own = [values.policy && '--policy', values.as && '--as', values.roster && '--roster'].filter((name) => name)
    if (values['second-opinion']) return usage('--second-opinion is about one text; leave it out with --case')
    if (own.length > 0) return usage(`a case file says its own policy, voice and students; leave out ${own.join(' and ')}`)
    if (positionals.length === 0) return usage('--case needs a file, for example policies/cases/**/*.yaml')
    return { kind: 'cases', files: positionals, today, json }
  }
  if (positionals.length > 1) return usage(`one text at a time: ${positionals.join(' ')} are ${positionals.length} files (for case files, put --case before them)`)
  if (policies.length === 0) return usage('--policy is missing: which policy should the text be checked against?')
  if (values.as === undefined) return usage(`--as is missing: who speaks? One of ${voices.join(', ')}`)
  const as = voices.find((voice) => voice === values.as)
  if (as === undefined) {
    const meant = nearest(values.as, voices)
    return usage(`--as ${values.as} is none of ${voices.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`)
  }
  return { kind: 'text', file: positionals[0] ?? '-', policies, as, roster: values.roster ?? null, today, json, secondOpinion: values['second-opinion'] ?? false }
}

const usage = (message: string): CheckRequest => ({ kind: 'usage', message })
const optionName = (word: string): string => word.replace(/^-+/, '').replace(/=.*$/, '')
const beforeEnd = (words: readonly string[]): readonly string[] => (words.includes('--') ? words.slice(0, words.indexOf('--')) : words)
