import type { Lexicon } from './lexicon.ts'
import { broken } from './broken.ts'
import { list, weigh } from './lexicon.ts'
import { swapped } from './swapped.ts'

const hard = list(`
  shit, shits, shitty, shitter, shitting, shitted, shithead, shitheads, shithole, shitshow, shitbag, shitface, shitfaced, shitload, shitstorm, shitpost, shitless, shite
  bullshit, bullshits, bullshitting, bullshitter, horseshit, batshit, dipshit, dipshits, apeshit, chickenshit, dogshit, jackshit, dumbshit, holyshit
  bitch, bitches, bitching, bitched, bitchy, biotch, biatch, bitchass, sonofabitch, son of a bitch, sons of bitches, beotch
  asshole, assholes, asshat, asshats, asswipe, asswipes, dumbass, dumbasses, jackass, jackasses, smartass, smartasses, fatass, lardass, dumb ass, jack ass, asshead, assclown, ass hole, badasses, candyass, kissass
  cunt, cunts, cunty, twat, twats, cock, cocks, cocksucker, cocksuckers, cocksucking, dickhead, dickheads, dickwad, dickface, dick head, prick, pricks, wanker, wankers, wank, bastard, bastards
  motherfucker, motherfuckers, mofo, mofos, muthafucka, fck, fcking, fcked, fcker, fuk, fuking, fukin, fuker, phuck, phuk, fvck, fook off, effing, feck, fucc, fuq, fk off, fkn, fkin
  douchebag, douchebags, douche, douches, douchey, bollocks, bugger off, arsehole, arseholes, arse, tosser, bellend, pissoff, clusterfuck, goddamn, goddamned, goddammit, goddamnit, god damn, god damn it, god dammit
  stfu, gtfo, lmfao, wtf, wtaf, omfg, ffs, jfc, mf, mfer, mfers, mfs, fml, snafu, fubar, pos teacher
`)

/** Swearing and obscenity, from what nobody would print to what some grandmothers say. */
export const profanity: Lexicon = {
  name: 'profanity',
  evaded: true,
  entries: [
    { term: 'fuck', weight: 0.97, anywhere: true },
    { term: 'motherf', weight: 0.9, anywhere: true },
    ...weigh(0.95, hard),
    ...broken(['fuck', 'fucks', 'fucked', 'fucker', 'fuckers', 'fucking', ...hard], 0.85),
    ...weigh(0.8, swapped(['fuck', 'fucker', 'fucking', ...hard])),
    ...weigh(0.85, list('ass, asses, dick, dicks, piss, pissed, pisses, pissing, piss off, pissed off, pissy, turd, turds, badass, dumbfuck, kick ass, kickass, bad ass, smart ass, ahole, aholes, bs teacher, shart, dogshit, butthole')),
    ...weigh(0.6, list('damn, damned, dammit, damnit, dang it all, crap, crappy, crappiest, hell no, hell yeah, hell yes, go to hell, what the hell, who the hell, how the hell, why the hell, where the hell, the hell out of, the hell is, as hell, hella, helluva, bloody hell, to hell with, screw you, screw this, screw them, screw that, screw off, screwed over, eff you, eff off, effed up, fricking, friggin, frigging, freakin hell, pissant, sob teacher, half assed, half ass, emojifinger, lmao, give a rat, kiss my butt, bust my butt, bite me')),
  ],
  except: [
    // Names and titles
    'dick (smith|van|tracy|tuck|clark|cheney|grayson|butkus|vitale|sporting|and jane|whittington|wolf|king smith|rowe|gregory|francis|button)', 'moby dick', 'tom dick and harry', 'philip k dick', '(mr|dr|uncle|grandpa) dick', 'damn yankees', 'a damn by a mill',
    'hancock', 'cock a doodle', 'cock robin', 'cock of the', 'peacock(s|)', 'cock and bull', 'bloody mary', 'bloody sunday', 'teddy~',
    // Other senses
    '(wild|wild african|african wild|a donkey or|ox and) (ass|asses)', 'ox and ass', 'the ass in the', '(finger|pin|skin|allergy|needle) (prick|pricks)', 'prick~ (your|my|his|her|their|a|the) finger', 'prick test', 'prick up',
    'hell (creek|canyon|gate|week|on wheels)', 'douche canoe day', 'amen break', 'balderdash',
    'hoover dam', 'beaver dam', 'dam',
  ],
}
