/** Words that are said as others are, with and without their apostrophe. */
export const contractions: ReadonlyMap<string, string> = new Map(Object.entries({
  im: 'i am', ive: 'i have', dont: 'do not', doesnt: 'does not', didnt: 'did not', cant: 'can not', cannot: 'can not', wont: 'will not', isnt: 'is not',
  arent: 'are not', wasnt: 'was not', aint: 'is not', shouldnt: 'should not', wouldnt: 'would not', couldnt: 'could not', havent: 'have not', hasnt: 'has not',
  youre: 'you are', theyre: 'they are', hes: 'he is', shes: 'she is', thats: 'that is', whats: 'what is', theres: 'there is', lets: 'let us', youll: 'you will', theyll: 'they will',
  u: 'you', ur: 'your', r: 'are', ya: 'you', yall: 'you all', gonna: 'going to', gunna: 'going to', wanna: 'want to', gotta: 'have to', imma: 'i am going to', ima: 'i am going to',
  "i'ma": 'i am going to', "i'mma": 'i am going to', finna: 'going to', tryna: 'trying to', hafta: 'have to', cuz: 'because', bc: 'because', pls: 'please', plz: 'please', ppl: 'people', thru: 'through',
  "can't": 'can not', "won't": 'will not', "ain't": 'is not', "let's": 'let us', "y'all": 'you all', "i'm": 'i am', "he's": 'he is', "she's": 'she is', "it's": 'it is', "that's": 'that is',
  "there's": 'there is', "what's": 'what is', "who's": 'who is', "here's": 'here is', "how's": 'how is', "where's": 'where is', "everyone's": 'everyone is', "somebody's": 'somebody is',
}))

const endings: readonly (readonly [string, string])[] = [["n't", ' not'], ["'ll", ' will'], ["'ve", ' have'], ["'re", ' are'], ["'d", ' would'], ["'m", ' am'], ["'s", '']]

/**
 * A word with an apostrophe spelled out as patterns write it (`isn't` is `is not`, a possessive
 * loses its 's); null when it is too long to be one.
 */
export function spelledOut(codes: Uint16Array, from: number, to: number): string | null {
  if (to - from > 64) return null
  let word = ''
  let last = 0
  for (let unit = from; unit < to; unit++) {
    if (codes[unit] === 39) last = unit
    word += String.fromCharCode(codes[unit] ?? 32)
  }
  const known = contractions.get(word)
  if (known !== undefined) return known
  for (const [ending, spelled] of endings) if (last >= to - ending.length && word.endsWith(ending)) return word.slice(0, -ending.length).replaceAll("'", '') + spelled
  return word.replaceAll("'", '')
}
