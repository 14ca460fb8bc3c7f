import { listedNicknames } from './nickname-pairs.ts'

/** Given names and what children with them are called; each line is one circle of names. */
const circles = [
  'abigail abby abbie gail', 'abraham abe', 'alejandro alex ale', 'alexander alex xander al lex', 'alexandra alex lexi sandra allie', 'alexandria alex lexi', 'alfredo fredo fred', 'alice ali', 'alicia ali licia', 'allison ally allie ali', 'amanda mandy', 'amelia amy millie mia', 'anastasia ana stacy', 'andrea andi drea', 'andrew andy drew', 'angela angie', 'angelina angie lina', 'annabelle anna belle', 'anthony tony ant', 'antonio tony', 'arthur art artie', 'ashley ash',
  'barbara barb', 'bartholomew bart', 'beatrice bea', 'benjamin ben benny benji', 'bernadette bernie', 'bethany beth', 'bradley brad', 'brandon bran', 'brianna bri', 'brittany britt',
  'cameron cam', 'caroline carrie', 'cassandra cass cassie', 'catherine cathy cate katie kate', 'cecilia ceci', 'charles charlie chuck', 'charlotte charlie lottie', 'christian chris', 'christina chris tina chrissy', 'christine chris tina chrissy', 'christopher chris topher kit', 'clarissa clara', 'claudia clau', 'courtney court', 'cynthia cindy',
  'daniel dan danny', 'danielle dani', 'david dave davey', 'deborah deb debbie', 'delilah lila', 'demetrius demi', 'dominic dom nick', 'donald don donny', 'dorothy dot dottie', 'douglas doug',
  'eduardo eddie lalo', 'edward ed eddie ted teddy', 'eleanor ellie nora', 'elijah eli', 'elizabeth liz lizzie beth betsy eliza ellie libby', 'emily em emmy', 'emmanuel manny', 'enrique quique', 'esmeralda esme', 'ethan eth', 'evangeline eva evie', 'evelyn evie',
  'fernando nando', 'florence flo', 'frances fran frankie', 'francisco paco frank pancho', 'francis frank frankie', 'franklin frank', 'frederick fred freddie',
  'gabriel gabe', 'gabriela gabby', 'gabriella gabby ella', 'genevieve gen evie', 'geoffrey geoff', 'gerald jerry', 'gianna gia', 'giovanni gio', 'giselle gigi', 'gregory greg', 'guadalupe lupe', 'guillermo memo', 'gwendolyn gwen',
  'harold harry hal', 'harrison harry', 'henry hank', 'humberto beto',
  'ignacio nacho', 'isaac ike', 'isabel izzy bella', 'isabella izzy bella', 'isabelle izzy belle', 'israel izzy',
  'jackson jack', 'jacob jake', 'jacqueline jackie', 'james jim jimmy jamie', 'jasmine jas jazzy', 'jeffrey jeff', 'jennifer jen jenny', 'jeremiah jeremy jerry', 'jessica jess jessie', 'jesus chuy', 'jimmy jim', 'joanna jo', 'john johnny jack', 'jonathan jon johnny nate', 'jordan jordy', 'jose pepe', 'joseph joe joey', 'josephine josie jo', 'joshua josh', 'josiah joe', 'juliana julie', 'julian jules', 'juliet jules', 'justin jus',
  'kaitlyn kait katie', 'katherine kathy kate katie kat kitty', 'kathleen kathy katie', 'kayla kay', 'kenneth ken kenny', 'kimberly kim', 'kristen kris', 'kristina kris tina',
  'lawrence larry', 'leonard leo lenny', 'leonardo leo', 'leticia lety', 'liliana lily', 'lillian lily lil', 'lucas luke', 'lucia lucy', 'lucille lucy', 'luis lou',
  'mackenzie kenzie mac', 'madeline maddie', 'madison maddie', 'magdalena lena', 'manuel manny', 'marcus marc', 'margaret maggie meg peggy', 'maria mari', 'marissa rissa', 'matthew matt matty', 'maximilian max', 'maxwell max', 'megan meg', 'melissa mel missy', 'mercedes mercy', 'michael mike mikey mick', 'michelle shelly', 'miguel mike', 'mitchell mitch', 'mohammed mo', 'mohamed mo', 'muhammad mo',
  'natalie nat', 'natalia nat talia', 'nathan nate', 'nathaniel nate nathan', 'nicholas nick nicky', 'nicole nikki', 'noelle noe',
  'olivia liv livvy', 'oliver ollie',
  'pamela pam', 'patricia pat patty trish', 'patrick pat paddy', 'penelope penny', 'peter pete', 'philip phil', 'phillip phil', 'priscilla cilla',
  'rachel rach', 'raymond ray', 'rebecca becca becky', 'reginald reggie', 'ricardo ricky', 'richard rick ricky dick rich', 'robert rob bob bobby robbie bert', 'roberto beto', 'ronald ron ronnie', 'rosemary rose', 'rosario charo', 'russell russ',
  'samantha sam sammy', 'samuel sam sammy', 'santiago santi', 'sarah sadie', 'savannah savvy', 'sebastian seb bash', 'serenity ren', 'sofia sofi', 'sophia sophie', 'stanley stan', 'stephanie steph', 'stephen steve', 'steven steve', 'susan sue susie', 'suzanne sue',
  'tabitha tabby', 'theodore theo ted teddy', 'theresa terry tess', 'thomas tom tommy', 'tiffany tiff', 'timothy tim timmy', 'tobias toby', 'tyler ty',
  'valentina val', 'valerie val', 'vanessa nessa', 'veronica ronnie vero', 'victor vic', 'victoria vicky tori', 'vincent vince vinny', 'virginia ginny', 'vivian viv',
  'walter walt', 'wesley wes', 'william will bill billy liam', 'winston win', 'zachary zach zack', 'zoe zo',
]

/** Our own circles, each a name and its short forms. */
export const nicknameCircles = (): readonly (readonly string[])[] => circles.map((circle) => circle.split(' '))

/** Short forms of a given name in lower case; empty when none is known. */
export function nicknamesOf(given: string): readonly string[] {
  byName ??= readCircles()
  return byName.get(given) ?? none
}

const none: readonly string[] = []
/** Read when the first roster asks: a page without one has no use for them. */
let byName: Map<string, string[]> | null = null

function readCircles(): Map<string, string[]> {
  const read = new Map<string, string[]>()
  for (const circle of [...circles, ...listedNicknames.trim().split(/;\s/)]) {
    const [formal = '', ...short] = circle.split(' ')
    read.set(formal, [...(read.get(formal) ?? []), ...short])
  }
  return read
}
