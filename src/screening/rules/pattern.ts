import { classes } from './lexicon/classes.ts'

/** A part of a pattern: the literal spellings it may have, and how many words may stand before it. */
export interface Segment { readonly spellings: readonly string[]; readonly gap: number }

/**
 * Reads a lexicon's pattern. It is plain folded words, and:
 * `(a|b|)` one of these, or nothing; `<kin>` one word of a class; `kill~` the verb and its forms;
 * `..` up to three other words of the same sentence, `..7` up to seven.
 */
export function readPattern(pattern: string): readonly Segment[] {
  const segments: Segment[] = []
  let gap = 0
  for (const piece of pattern.split(/(\.\.\d*)/)) {
    if (piece.startsWith('..')) gap = Number(piece.slice(2) || 3)
    else segments.push({ spellings: spell(piece), gap })
  }
  return segments
}

/** Every spelling of a pattern without gaps. */
export function spell(pattern: string): readonly string[] {
  const named = pattern.replace(/<([a-z-]+)>/g, (_, name: string) => {
    const members = classes[name]
    if (members === undefined) throw new Error(`The pattern “${pattern}” names the class <${name}>, which does not exist`)
    return `(${members})`
  })
  const whole = named.replace(/([a-z]+)~/g, (_, verb: string) => `(${forms(verb).join('|')})`)
  const all = alternatives(whole, { at: 0 })
  return [...new Set(all.map((text) => text.replace(/\s+/g, ' ').trim()))].filter((text) => text !== '')
}

function alternatives(pattern: string, cursor: { at: number }): string[] {
  const done: string[] = []
  let now = ['']
  while (cursor.at < pattern.length) {
    const char = pattern[cursor.at++]
    if (char === '(') {
      const inner = alternatives(pattern, cursor)
      now = now.flatMap((start) => inner.map((end) => start + end))
    } else if (char === ')') break
    else if (char === '|') {
      done.push(...now)
      now = ['']
    } else now = now.map((start) => start + char)
  }
  return [...done, ...now]
}

const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ['be', 'is', 'am', 'are', 'was', 'were', 'been', 'being'],
  beat: ['beat', 'beats', 'beaten', 'beating'],
  bring: ['bring', 'brings', 'brought', 'bringing'],
  buy: ['buy', 'buys', 'bought', 'buying'],
  burn: ['burn', 'burns', 'burned', 'burnt', 'burning'],
  cut: ['cut', 'cuts', 'cutting'],
  die: ['die', 'dies', 'died', 'dying'],
  do: ['do', 'does', 'did', 'doing', 'done'],
  drink: ['drink', 'drinks', 'drank', 'drunk', 'drinking'],
  feel: ['feel', 'feels', 'felt', 'feeling'],
  get: ['get', 'gets', 'got', 'gotten', 'getting'],
  give: ['give', 'gives', 'gave', 'given', 'giving'],
  go: ['go', 'goes', 'went', 'gone', 'going'],
  hang: ['hang', 'hangs', 'hung', 'hanged', 'hanging'],
  have: ['have', 'has', 'had', 'having'],
  hear: ['hear', 'hears', 'heard', 'hearing'],
  hide: ['hide', 'hides', 'hid', 'hiding'],
  hit: ['hit', 'hits', 'hitting'],
  hurt: ['hurt', 'hurts', 'hurting'],
  keep: ['keep', 'keeps', 'kept', 'keeping'],
  leave: ['leave', 'leaves', 'left', 'leaving'],
  lose: ['lose', 'loses', 'lost', 'losing'],
  make: ['make', 'makes', 'made', 'making'],
  put: ['put', 'puts', 'putting'],
  say: ['say', 'says', 'said', 'saying'],
  see: ['see', 'sees', 'saw', 'seen', 'seeing'],
  sell: ['sell', 'sells', 'sold', 'selling'],
  send: ['send', 'sends', 'sent', 'sending'],
  set: ['set', 'sets', 'setting'],
  shoot: ['shoot', 'shoots', 'shot', 'shooting'],
  smoke: ['smoke', 'smokes', 'smoked', 'smoking'],
  take: ['take', 'takes', 'took', 'taken', 'taking'],
  tell: ['tell', 'tells', 'told', 'telling'],
  think: ['think', 'thinks', 'thought', 'thinking'],
  throw: ['throw', 'throws', 'threw', 'thrown', 'throwing'],
  write: ['write', 'writes', 'wrote', 'written', 'writing'],
}

/** The forms of an English verb; strong verbs are listed, the rest follow spelling. */
export function forms(verb: string): readonly string[] {
  const known = irregular[verb]
  if (known) return known
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (/(s|x|z|ch|sh)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`]
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb)) return [verb, `${verb}s`, `${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`]
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`]
}
