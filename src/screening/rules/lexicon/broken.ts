import type { Entry } from './lexicon.ts'

/** A blank in a listed word that leaves two ordinary words, or a letter and one. Found by trying all of them on a dictionary and on common names. */
const ordinary = new Set(`s hit, s hits, s hitter, s hitting, bulls hit, bulls hits, bulls hitting, bulls hitter, bats hit, dips hit, dips hits, apes hit, chickens hit, dogs hit, jacks hit, horses hit, shits kin, shits how
  b itch, b itches, b itching, b itched, b itchy, as shat, as swipe, as swipes, fa tass, t wat, p rick, p ricks, wan k, wank er, fec k, f kin, toss er, bel lend, bell end, gt fo, o mfg, m fer, goddam nit
  fa got, fa gs, he she, hes he, she male, she males, ho mos, lady boy, mo fo, s pic, s pics, s pick, s picks, ch ink, ch inks, chin k, chin ks, ch inky, bean er, pa ki, co on, coo n, s ambo, sam bo, dark y, dark ie, w ops, wo ps
  d ago, dag o, dag os, in jun, negro id, shy lock, wig gas, gro id, gyp pos, may ate, ma yates, mar icon, blue gum, yellow man, mud slime, mud slimes, mud shark, g imps, pi key, pi keys, tr annie, ta rd, tar d, sp erg, who re, goo k, goo ks, wet back, wet backs, half breed, slant eye, cotton picker, moth er`.split(/[,\n]/).map((pair) => pair.trim()))

/** Listed words with one blank in them (`fu ck`), as people write them past a filter. They count only with that blank and nothing else between. */
export function broken(words: readonly string[], weight: number): Entry[] {
  const pairs = words.filter((word) => /^[a-z]{4,}$/.test(word)).flatMap((word) =>
    Array.from({ length: word.length - 1 }, (_, at) => `${word.slice(0, at + 1)} ${word.slice(at + 1)}`))
  return [...new Set(pairs)].filter((pair) => !ordinary.has(pair)).map((term) => ({ term, weight, oneBlank: true }))
}
