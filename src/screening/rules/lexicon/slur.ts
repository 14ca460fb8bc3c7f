import type { Lexicon } from './lexicon.ts'
import { broken } from './broken.ts'
import { list, weigh } from './lexicon.ts'
import { swapped } from './swapped.ts'

const words = list(`
  faggot, faggots, fag, fags, faggy, faggotry, fagot, dyke, dykes, tranny, trannies, shemale, shemales, heshe, homos, ladyboy, carpet muncher, fudge packer, fudgepacker, pillow biter, poofter, sodomite, sodomites
  kike, kikes, spic, spics, spick, spicks, chink, chinks, gook, gooks, wetback, wetbacks, beaner, beaners, raghead, ragheads, towelhead, towelheads, camel jockey, camel jockeys, sand nigger, sandnigger, paki, pakis, chingchong, ching chong, zipperhead
  coon, coons, jigaboo, jiggaboo, porch monkey, porch monkeys, sambo, pickaninny, darkie, darkies, darky, spearchucker, tar baby, jungle bunny, jungle bunnies, wop, wops, dago, dagos, injun, injuns, redskin scum, squaw bitch, cotton picker, negroid, abo scum, golliwog, half breed, halfbreed, mudblood jew, heeb, shylock, christ killer, christ killers, mussie, muzzie, muzzies, goat fucker, slant eye, slant eyes, slanteye, moon cricket, nig, nigs, niggy, nicca, niccas, wigga, wiggas, you queer, a queer, your a queer, groid, uncle tom, squaw, squaws, gyppo, gyppos, sudaca, sudacas, mayate, mayates, maricon, maricones, rag head, rag heads, towel head, towel heads, chinky, chinkies, shitskin, shitskins, mudslime, mudslimes, mudshark, femoid, femoids, gimps, pikey, pikeys, goatfucker, slanty eyed, slanty eyes, yellowman, kebab remover, darkeys, troon, troons, trannie, he she, cottonpicker, gringo trash, ching chong ling long, bluegum, spook trash, polack scum, krauts scum, injun giver
  retard, retards, retarded, retardation kids, fucktard, libtard, libtards, tard, tards, mongoloid, window licker, window lickers, sperg
  white power, white pride, heil hitler, sieg heil, hitler was right, hitler did nothing wrong, gas the jews, 14 88, 1488, race traitor, race traitors, white genocide, kkk member, the jewish question, china virus, kung flu
`)

/** Words that are slurs for who somebody is, and sentences that say hate of a group without one. */
export const slur: Lexicon = {
  name: 'slur',
  evaded: true,
  entries: [
    { term: 'nigger', weight: 0.98, anywhere: true },
    { term: 'nigga', weight: 0.93, anywhere: true },
    ...weigh(0.95, words),
    ...broken(['nigger', 'niggers', 'nigga', 'niggas', ...words], 0.85),
    ...weigh(0.8, swapped(['nigger', 'niggers', 'nigga', 'niggas', ...words])),
    { term: 'jap', weight: 0.7 }, { term: 'japs', weight: 0.9 },
    ...weigh(0.65, list('illegals, illegal aliens, midgets, midget, gyp, gypped, tramp stamp, homo, cripple, cripples, lesbo, lesbos, thot, thots, hood rat, hood rats, ghetto trash, trailer trash, white trash, redneck trash, anchor baby, anchor babies, jewed, sissy, sissies, oriental kids, colored people, negro, negroes, spaz, spastic, wigger, cracker ass, honky, gringo scum, emojimonkey emojimonkey')),
    { term: `(send|ship) (them|these people|those people|you) (all |)back`, weight: 0.8 },
    { term: 'go back to (your own country|your country|where you came from|where they came from|mexico|africa|china|india|pakistan|iraq|somalia|guatemala|honduras|haiti|your shithole)', weight: 0.88 },
    { term: '(act|acting|talk|talking|look|looking|dress|dressed) like a (homo|fag|tranny|jew|terrorist)', weight: 0.85 },
    { term: '(that|this|it|you|he|she|so) (is|are|was) (so |such a |really |)(gay|a gay|retarded)', weight: 0.55 },
    { term: '(the |those |these |)jews (control|controls|run|runs|own|are behind|did 9)', weight: 0.9 },
    { term: '(speak|learn) english or (leave|go|get out)', weight: 0.8 },
    { term: '(terrorist|terrorists|isis) .. (muslim|muslims|hijab|towel)', weight: 0.6 },
    { term: 'you (dirty|filthy|stupid|lazy) (jew|jews|mexican|mexicans|muslim|muslims|arab|arabs|immigrant|immigrants|black|blacks|gay|asian|asians|indian|indians)', weight: 0.93 },
  ],
  except: [
    'coon (rapids|creek|valley|dog|hound|hunter|hunters|cat|cats)', 'maine (coon|coons)', '(van|von) (dyke|dykes)', 'dyke (road|street|avenue|marsh|elementary|high|middle|park)', '(a|the|that|this|find|found|any|no) (chink|chinks) in', 'spic (and|n) span', '(midget|midgets) (football|league|hockey|baseball|racing|car|cars|wrestling|division|basketball|team)', '(peewee|pee wee|pop warner|bantam) (and |)(midget|midgets)', 'wop bop', 'chink of light',
    'snigger(s|ed|er|ers|ing|ingly|ings|)', 'niggard(s|ed|ing|ly|liness|linesses|ize|izes|ized|izing|)',
    'homo (sapiens|erectus|habilis|neanderthalensis|genus)', 'genus homo', '(flame|fire) (retard|retarded)', 'uncle tom cabin', 'shylock (in|from|and|s|is|character|monologue|demands)', '(merchant of venice|antonio and|portia and) .. shylock', '(negro leagues|negro league|united negro|national council of negro|the negro speaks|negro spirituals|negro spiritual|negro college|new negro)', 'sambo (wrestling|martial)', 'graham (cracker|crackers)',
    '(do|does|did) not hate', 'why do .. hate', '(people|those|anyone) who (hate|think|say|believe)', 'fag end', 'transmission tranny', 'brer .. tar baby', 'uncle remus', 'br er .. tar baby',
    'gay (straight alliance|pride|rights|marriage|community|students|club|teens|couple|parents)', 'marching band dykes',
  ],
}
