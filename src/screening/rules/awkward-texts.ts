/**
 * Texts that a program trips over, for the tests and the fuzz program: each kind as a text of
 * about so many UTF-16 units.
 */
export const awkwardTexts: Readonly<Record<string, (units: number) => string>> = {
  'one letter': (units) => 'a'.repeat(units),
  'one digit': (units) => '7'.repeat(units),
  'one point': (units) => '.'.repeat(units),
  'one @': (units) => '@'.repeat(units),
  'one #': (units) => '#'.repeat(units),
  'one star': (units) => '*'.repeat(units),
  'one apostrophe': (units) => '\''.repeat(units),
  spaces: (units) => ' '.repeat(units),
  'line ends': (units) => '\n'.repeat(units),
  'carriage returns': (units) => '\r'.repeat(units),
  'separators of all kinds': (units) => fill(' .,;:-_/|()[]{}<>~^=+\t\r\n', units),
  'alternating quotes': (units) => fill('"“”\'', units),
  'quoted words': (units) => fill('"yes" said “no” and \'why\' ', units),
  'an opening quote and no end': (units) => `“${fill('word ', units)}`,
  'a word without end': (units) => fill('fhjkwqz', units),
  'letters doubled': (units) => fill('ssaammee ', units),
  'letters thrice': (units) => fill('shhhiiittt ', units),
  'spaced letters': (units) => fill('s h i t ', units),
  'dotted letters': (units) => fill('s.h.i.t ', units),
  'dots without end': (units) => fill('s.h.i.t.', units),
  'hyphens without end': (units) => fill('well-', units),
  leet: (units) => fill('$h1t@ ', units),
  'leet without end': (units) => fill('$h1t@', units),
  masks: (units) => fill('s**t ', units),
  'apostrophes inside': (units) => fill('o\'o', units),
  contractions: (units) => fill('don\'t I\'m gonna y\'all ', units),
  'hits only': (units) => fill('shit ', units),
  'hits in a sentence each': (units) => fill('Kill him. ', units),
  'the beginning of a pattern': (units) => fill('i am going to ', units),
  'the end of a pattern': (units) => fill('kill you all ', units),
  'harmless senses': (units) => fill('shooting guard ', units),
  'names that end nowhere': (units) => fill('Mia Torres ', units),
  capitals: (units) => fill('GO TEAM ', units),
  'CamelCase without end': (units) => `#${fill('GoTeam', units)}`,
  hashtags: (units) => fill('#goteamgo ', units),
  handles: (units) => fill('@mia.torres ', units),
  addresses: (units) => fill('http://a.b.c/d?e=f ', units),
  'an address without end': (units) => `https://${fill('a.', units)}`,
  'mail addresses': (units) => fill('a@b.co,', units),
  numbers: (units) => fill('405-555-0100 ', units),
  'a number without end': (units) => fill('1-2', units),
  'house numbers': (units) => fill('12 Oak ', units),
  percent: (units) => fill('75% of ', units),
  emoji: (units) => fill('🍷😀👩‍👩‍👧‍👦', units),
  'emoji between words': (units) => fill('LET 👏 ', units),
  flags: (units) => fill('🇺🇸', units),
  'lone surrogates': (units) => fill('\ud800 a \udc00\ud800', units),
  'right-to-left overrides': (units) => fill('\u202eshit\u202c ', units),
  'invisible characters': (units) => fill('s\u200bh\u200di\u2060t\ufeff ', units),
  'combining marks': (units) => `a${'\u0301'.repeat(units)}`,
  'letters struck through': (units) => fill('s\u0336h\u0336', units),
  'mathematical letters': (units) => fill('𝐬𝐡𝐢𝐭 ', units),
  'full width': (units) => fill('ｓｈｉｔ　', units),
  Cyrillic: (units) => fill('ѕһіt привет ', units),
  Chinese: (units) => fill('学校的新闻。', units),
  Arabic: (units) => fill('مدرسة جديدة ', units),
  'characters that fold to many': (units) => fill('\ufdfa\u3300', units),
  'every plane': (units) => fill(Array.from({ length: 0x10ff }, (_, at) => String.fromCodePoint(at * 256 + 65)).join(' '), units),
  prose: (units) => fill('The shooting guard said damn, vote yes on Measure 12, and someone said it. ', units),
}

const fill = (piece: string, units: number): string => piece.repeat(Math.ceil(units / piece.length)).slice(0, units)

/** A row of numbers from 0 up to `below`, the same for the same seed (Park and Miller 1988). */
export function seeded(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/** A text put together from pieces of the kinds above, and single characters of every kind. */
export function randomText(pick: (below: number) => number, units: number): string {
  const kinds = Object.values(awkwardTexts)
  let text = ''
  while (text.length < units) {
    const kind = kinds[pick(kinds.length)]
    if (pick(3) === 0) text += String.fromCodePoint(pick(2) === 0 ? pick(0x80) : pick(0x110000))
    else {
      const piece = kind?.(1 + pick(40)) ?? ''
      text += piece.slice(pick(piece.length + 1))
    }
  }
  return text.slice(0, units)
}
