/** Words with one meaning only, which people disguise to get them past a filter. */
export const disguised = `fuck fucker fucking motherfucker shit shitty bullshit bitch bitches cunt asshole dumbass jackass bastard dickhead cocksucker
twat wanker whore slut pussy blowjob handjob dildo jizz faggot nigger nigga retard kike wetback tranny raghead beaner chink dyke`.split(/\s+/)

/** Sentences that a disguised word is put in. */
export const carriers = [
  (word: string) => `you are such a ${word}`,
  (word: string) => `What a ${word}!`,
  (word: string) => `I saw the picture from the game and thought: ${word}, really?`,
  (word: string) => `${word} is all I have to say about the new bell schedule`,
]

const leet: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' }
const symbols: Readonly<Record<string, string>> = { a: '@', s: '$', i: '!', c: '(', t: '+' }
const cyrillic: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', i: 'і', k: 'к', o: 'о', p: 'р', s: 'ѕ', t: 'т', u: 'υ', x: 'х', y: 'у', h: 'һ', r: 'г', n: 'п', b: 'Ь', g: 'ɡ', d: 'ԁ' }
const marks = ['\u0301', '\u0308', '\u0327', '\u0302']
const spell = (word: string, by: Readonly<Record<string, string>>): string => [...word].map((letter) => by[letter] ?? letter).join('')
const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter)
const firstVowel = (word: string): number => Math.max(1, [...word].findIndex((letter, at) => at > 0 && isVowel(letter)))

/** The ways of disguising, each with all the spellings it gives a word. */
export const ways: Readonly<Record<string, (word: string) => readonly string[]>> = {
  leet: (word) => [spell(word, leet)],
  symbols: (word) => [spell(word, symbols)],
  spacing: (word) => [[...word].join(' '), `${word.slice(0, 2)} ${word.slice(2)}`],
  dots: (word) => [[...word].join('.'), [...word].join('-'), [...word].join('_')],
  stars: (word) => [word.slice(0, firstVowel(word)) + '*' + word.slice(firstVowel(word) + 1), word[0] + '*'.repeat(word.length - 2) + word.at(-1), word.slice(0, 1) + '#' + word.slice(2)],
  repeats: (word) => [word.replace(/[aeiou]/, '$&$&$&$&'), word + word.at(-1)!.repeat(3), [...word].map((letter) => letter.repeat(2)).join('')],
  homoglyph: (word) => [spell(word, cyrillic)],
  'zero-width': (word) => [[...word].join('\u200b'), `${word.slice(0, 2)}\u00ad${word.slice(2)}`],
  'full-width': (word) => [[...word].map((letter) => String.fromCodePoint(0xff00 + letter.charCodeAt(0) - 0x20)).join(''), [...word].map((letter) => String.fromCodePoint(0x1d400 + letter.charCodeAt(0) - 65 - 6)).join('')],
  diacritic: (word) => [[...word].map((letter, at) => letter + marks[at % marks.length]!).join(''), spell(word, { a: 'ä', e: 'ë', i: 'ï', o: 'ö', u: 'ü', c: 'ç', n: 'ñ' })],
  swap: (word) => [word.length > 4 ? word.slice(0, 2) + word[3] + word[2] + word.slice(4) : word[0]! + word[2] + word[1] + word.slice(3)],
  case: (word) => [[...word].map((letter, at) => (at % 2 === 0 ? letter : letter.toUpperCase())).join(''), word.toUpperCase()],
}
