/**
 * What a slip of a listed word would be, and is a word of its own: "money" is no monkey, "hall" not
 * halal. Apostrophes are left out, as in the text: "Africa's" is no slip of Africans.
 */
export const realWords: ReadonlySet<string> = new Set(`
  accept angel angle animas back beard bind bother bothers bown bread brothers brow caches carton casses casual causal chid chill claims clams classes coaches count country county court cowards crated
  created dairy desert deserts dessert diary except faher father fiend fiends first fist fried hones honest hoping hopping horses lading leading leans learns loose lose marital martial mother moths parent
  parts patent patents pats person planed planet planned plant plants poper prison prisons proper quiet quite reading roman romans sacred sated scared scaring scarring signed singed stared staring starring started
  stated tans towards trail trial united untied whit wining winning worse worthies
  abuses anther apace ault babes backs bared basts beats bests bruts bura burrs cahier chats chins chips complin cooked cooks copped coupe coupes crepes crepy cured dances depot devis diver
  divers domed downed drier driers drives droned duds dues dunes dunks duped errs fraus gags gans garage gats geek guts hall heatless hinds hops huts inane inferiors init inset insets
  jihads judos lades lathe lathes layer layers locuss loses maes metal migrates money moneys mooches moons moos morns mors naive naives objets outbred pacing payer payers radial refuge refuges reset
  revoting robing roches sakes salves sapped saves sealing seals sells sers shooing sinking sinks snaky soiled staling strange sunned tails tais teaches tees tenes tens thins tings toddles tries uses
  votes waker whits
  basra chios christina christinas demos georgias hong hongs koran korans kwanza latins moors nero neros peron poes pols rabi travelers uygurs violet
  africas albanias algerias americas armenias asias bangladeshs bosnias bulgarias cambodias colombias cubas dominicas eritreas ethiopias georgias guatemalas honduras indias indonesias iraqs israels italias jamaicas kenyas koreas liberias libyas malaysias micronesias
  mongolias nepals nicaraguas nigerias pakistans persias romanias russias rwandas samoas syrias tongas ugandas venezuelas yemens
`.trim().split(/\s+/))

/** Written without a blank within and not to be taken apart: each of them would read as an attack on somebody. */
export const wholeWords: readonly string[] = ['islamabad', 'aromatherapist', 'aromatherapists', 'aromatherapy', 'blacksmithing', 'blacksmithings', 'washerwoman', 'washerwomen', 'assawoman', 'atheroma']
