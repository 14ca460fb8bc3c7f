import { classes } from './lexicon/classes.ts'

/**
 * A part of a pattern: the literal spellings it may have, how many words may stand before it, and
 * whether it may be missing.
 */
export interface Part { readonly spellings: readonly string[]; readonly gap: number; readonly optional: boolean }

/** Spellings that a part may multiply to before the pattern is cut into parts that follow each other. */
const most = 12

/**
 * Reads a lexicon's pattern. It is plain folded words, and:
 * `(a|b|)` one of these, or nothing; `<kin>` one word of a class; `kill~` the verb and its forms;
 * `..` up to three other words of the same sentence, `..7` up to seven (not within parentheses).
 */
export function readPattern(pattern: string): readonly Part[] {
  if (isPlain(pattern)) return [{ spellings: [pattern], gap: 0, optional: false }]
  const parts: Part[] = []
  let now: readonly string[] = ['']
  let gap = 0
  const close = () => {
    const spellings = now.length === 1 ? [tidy(now[0] ?? '')] : [...new Set(now.map(tidy))]
    const written = spellings.filter((text) => text !== '')
    if (written.length > 0) {
      parts.push({ spellings: written, gap, optional: written.length < spellings.length })
      gap = 0
    }
    now = ['']
  }
  for (const atom of atomsOf(named(pattern))) {
    if (atom.startsWith('..')) {
      close()
      gap = Number(atom.slice(2) || 3)
      continue
    }
    if (atom.charCodeAt(0) !== openBracket) {
      // A word by itself, with the blank before it.
      if (now.length > most && (atom.charCodeAt(0) === 32 || now.every((text) => text === '' || text.endsWith(' ')))) close()
      now = now.length === 1 ? [now[0]! + atom] : now.map((start) => start + atom)
      continue
    }
    const next = alternatives(atom, { at: 0 })
    const apart = now.every((text) => text === '' || text.endsWith(' ')) || next.every((text) => text === '' || text.startsWith(' '))
    if (apart && now.length * next.length > most) close()
    now = now.length === 1 && now[0] === '' ? next : now.flatMap((start) => next.map((end) => start + end))
  }
  close()
  return parts
}

/** Most entries are words and nothing else. */
function isPlain(pattern: string): boolean {
  for (let at = 0; at < pattern.length; at++) {
    const code = pattern.charCodeAt(at)
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code === 32 && at > 0 && at < pattern.length - 1 && pattern.charCodeAt(at - 1) !== 32))) return false
  }
  return pattern !== ''
}

/** One blank between words and none around them; nearly all are so written. */
function tidy(text: string): string {
  let before = 32
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 ? before === 32 : code < 33 || code > 126) return text.replace(/\s+/g, ' ').trim()
    before = code
  }
  return before === 32 ? text.trim() : text
}

/** Classes and verbs written out. */
function named(pattern: string): string {
  if (!pattern.includes('<') && !pattern.includes('~')) return pattern
  return pattern
    .replace(/<([a-z-]+)>/g, (_, name: string) => {
      const members = classes[name]
      if (members === undefined) throw new Error(`The pattern “${pattern}” names the class <${name}>, which does not exist`)
      return `(${members})`
    })
    .replace(/([a-z]+)~/g, (_, verb: string) => `(${forms(verb).join('|')})`)
}

/** A pattern cut at its outermost level: groups, gaps, and words each with the space before it. */
function atomsOf(pattern: string): readonly string[] {
  const atoms: string[] = []
  let depth = 0
  let from = 0
  const cut = (at: number) => {
    if (at > from) atoms.push(pattern.slice(from, at))
    from = at
  }
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]
    if (depth === 0 && (char === '(' || char === ' ' || char === '.')) cut(at)
    if (char === '.') {
      if (depth > 0 || pattern[at + 1] !== '.') throw new Error(`The pattern “${pattern}” has a gap where none can be`)
      at += 2
      while (isDigit(pattern.charCodeAt(at))) at++
      cut(at--)
    } else if (char === '(') depth++
    else if (char === ')' && --depth === 0) cut(at + 1)
  }
  if (depth !== 0) throw new Error(`The pattern “${pattern}” has a parenthesis without its other half`)
  cut(pattern.length)
  return atoms
}

const openBracket = 40
const isDigit = (code: number): boolean => code >= 48 && code <= 57

function alternatives(pattern: string, cursor: { at: number }): string[] {
  const done: string[] = []
  let now = ['']
  while (cursor.at < pattern.length) {
    const from = cursor.at
    while (cursor.at < pattern.length && !isBracket(pattern.charCodeAt(cursor.at))) cursor.at++
    if (cursor.at > from) {
      const literal = pattern.slice(from, cursor.at)
      now = now.map((start) => start + literal)
      continue
    }
    const char = pattern[cursor.at++]
    if (char === '(') {
      const inner = alternatives(pattern, cursor)
      now = now.flatMap((start) => inner.map((end) => start + end))
    } else if (char === ')') break
    else {
      done.push(...now)
      now = ['']
    }
  }
  return done.length === 0 ? now : [...done, ...now]
}

/** One of `(`, `)` and `|`. */
const isBracket = (code: number): boolean => code === 40 || code === 41 || code === 124

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
