import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { lexicons } from '#src/screening/rules/lexicon/all.ts'
import { readPattern } from '#src/screening/rules/pattern.ts'
import type { Row } from '../../row.ts'
import { carriers, disguised, ways } from '../disguises.ts'
import { wordFilters } from '../peers.ts'
import { fires } from '../word-rules.ts'

const offensive = ['profanity', 'slur', 'sexual', 'insult'] as const
/** Debian's package wamerican-huge: 247,033 words in small letters. */
const dictionary = process.env.CHALKLINE_WORDS ?? '/usr/share/dict/american-english-huge'

/** Words that the lists hold as they are: these are found on purpose. */
const listed: ReadonlySet<string> = new Set(lexicons
  .filter(({ name }) => (offensive as readonly string[]).includes(name))
  .flatMap(({ entries }) => entries.flatMap((entry) => readPattern(typeof entry === 'string' ? entry : entry.term).flatMap(({ spellings }) => spellings))))

const isListed = (word: string): boolean => listed.has(word) || word.includes('fuck') || word.startsWith('nigger') || word.startsWith('nigga')

/** Disguised words that are noticed, by the way of disguising; and dictionary words that only unfolding makes a finding of. */
export function bench(): Promise<readonly Row[]> {
  const filters = [{ name: 'ours', notices: (text: string) => fires(offensive, text) }, ...wordFilters]
  const table = Object.entries(ways).map(([way, spellings]) => {
    const texts = disguised.flatMap((word) => spellings(word).flatMap((spelling) => carriers.map((carrier) => carrier(spelling))))
    return { way, shares: filters.map(({ notices }) => (100 * texts.filter(notices).length) / texts.length) }
  })
  const mean = filters.map((_, at) => table.reduce((sum, { shares }) => sum + shares[at]!, 0) / table.length)
  const peers = (shares: readonly number[]) => wordFilters.map(({ name }, at) => ({ name, figure: shares[at + 1] ?? NaN }))
  return Promise.resolve([
    { name: `evasion: recall, mean of ${table.length} ways`, ours: mean[0]!, unit: '%', limit: 98, atLeast: true, peers: peers(mean) },
    ...table.map(({ way, shares }): Row => ({ name: `evasion: ${way}`, ours: shares[0]!, unit: '%', limit: null, peers: peers(shares) })),
    words(),
  ])
}

function words(): Row {
  const name = 'evasion: dictionary words flagged that no list holds as they are'
  // Like what tests need: installed where that is possible, said where it is not.
  if (!existsSync(dictionary) && process.getuid?.() === 0) spawnSync('apt-get', ['install', '--yes', '--quiet', 'wamerican-huge'], { stdio: 'ignore' })
  if (!existsSync(dictionary)) return { name, ours: NaN, unit: 'words', limit: 10, note: `no dictionary at ${dictionary} (Debian: wamerican-huge)` }
  const all = readFileSync(dictionary, 'utf8').split('\n').filter((word) => /^[a-z]+$/.test(word))
  const flagged = all.filter((word) => fires(offensive, word))
  const odd = flagged.filter((word) => !isListed(word))
  if (process.env.CHALKLINE_SHOW) console.log(odd.join(' '))
  return { name, ours: odd.length, unit: 'words', limit: 10, note: `of ${all.length}; ${flagged.length - odd.length} more stand in the lists` }
}
