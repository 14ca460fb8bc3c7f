/**
 * Words that mean alike for the rules, class by class: the model sees the class beside the word, so
 * that what it learned of one newspaper, pill or uncle holds for the next. A word may be in several
 * classes. Verbs with `~` stand for all their forms.
 */
export const wordClasses: Readonly<Record<string, string>> = {
  // People
  me: 'i me my myself mine im ive id',
  you: 'you your yours yourself u ur ya yall',
  we: 'we us our ours ourselves',
  third: 'he she him her his hers they them their theirs himself herself themselves',
  mother: 'mom mother mama mommy mum stepmom stepmother mami grandma grandmother abuela nana aunt auntie tia',
  father: 'dad father daddy papa stepdad stepfather papi grandpa grandfather abuelo uncle tio boyfriend',
  kin: 'brother sister cousin niece nephew son daughter stepbrother stepsister sibling family parents parent guardian twin hermano hermana primo hijo hija',
  kid: 'kid kids child children student students boy girl boys girls pupil pupils baby toddler teen teens teenager kiddo kiddos niño niños niña estudiante estudiantes scholar scholars classmate classmates freshman sophomore junior senior kindergartner grader graders',
  friend: 'friend friends bestie buddy bff crush girlfriend bf gf roommate amiga amigo homie bro',
  teacher: 'teacher teachers coach principal counselor sub aide para instructor professor nurse janitor custodian librarian secretary superintendent dean trainer driver staff faculty employee employees colleague colleagues coworker maestro maestra profe director admin administrator paraprofessional',
  title: 'mr mrs ms miss mx dr sr sra señor señora',
  boss: 'principal superintendent director supervisor board chairman chair president dean admin hr',
  stranger: 'stranger strangers man guy dude creep person someone somebody anybody anyone people',
  everyone: 'everyone everybody all whole entire nobody none noone',
  // Violence and danger
  weapon: 'gun guns rifle pistol knife knives glock weapon weapons bomb bombs explosive explosives grenade shotgun ammo bullets bullet machete ar15 ar bat strap blade gasoline molotov pistola cuchillo arma 🔫 🔪 💣 emojigun emojiknife emojibomb',
  attack: 'kill~ murder~ shoot~ stab~ strangle~ slaughter~ execute~ attack~ bomb~ burn~ torch~ choke~ hurt~ beat~ punch~ jump~ fight~ smash~ destroy~ slit~ poison~ drown~ slap~ hit~ kick~ rape~ lynch~ hang~ beatdown fists murder massacre matar matare mataré pegar',
  blood: 'blood bleed bleeding bloody dead death die dies died dying corpse body bodies grave funeral casket coffin morgue hospital muerto muerta morir',
  victims: 'school class classroom cafeteria gym building bus campus office assembly prom graduation mosque church synagogue',
  revenge: 'pay regret sorry revenge payback watch wait warning warned coming finish end deserve deserves lesson snitch snitches dare',
  alarm: 'lockdown evacuate evacuated swat police cops 911 threat threats hoax swatted emergency shooter shooting',
  // Wanting to die, hurting oneself
  selfkill: 'kms suicide suicidal unalive unaliving unalived sewerslide kys ctb overdose od overdosing overdosed jump~ noose rope razor razors bridge ledge suicidio suicidarme matarme',
  cutting: 'cut~ cuts cutting scars scar wrist wrists arms thighs razor blade sleeves bandages burn burns self harm',
  pills: 'pills pill tylenol meds medication bottle ibuprofen sleeping dose',
  despair: 'hopeless worthless pointless empty numb tired done exhausted burden alone lonely trapped broken hate useless anymore nothing disappear vanish gone gone forever sleep awake exist existing alive living life live',
  farewell: 'goodbye bye farewell note letter last final finally sorry forgive remember forget ashes dog playlist belongings stuff giving gave away',
  without: 'without better off miss care cares notice notices noticed',
  // What adults do to children
  handle: 'touch~ grab~ rub~ kiss~ undress~ tickle~ molest~ grope~ fondle~ hug~ lick~ massage~ tocar toca tocó tocaba',
  strike: 'hit~ slap~ spank~ whip~ belt belts beat~ kick~ punch~ throw~ push~ choke~ shake~ burn~ smack~ backhand cord wire extension shoe paddle pega pegó cinturón golpea',
  marks: 'bruise bruises bruised welts welt burns scar marks mark black eye swollen bleeding broken fingerprints limp limping hurt hurts pain',
  locked: 'locked lock closet basement outside garage chained tied room cage dark shut',
  hungry: 'hungry starving food eat fed eats dinner fridge empty heat electricity filthy dirty clothes shower lice cold alone weekend weekends nights unsupervised',
  secret: 'secret secrets tell telling told anyone nobody promise promised between quiet private keep hide',
  afraid: 'afraid scared terrified fear scares home flinches flinch crying cries cried nightmares wets shaking please help',
  picture: 'pictures pics photos photo pic picture nudes video videos selfie selfies snaps camera webcam',
  // Bullying and quarrels
  ugly: 'ugly fat gross nasty disgusting smelly stinky stinks hideous pig whale cow rat dog trash garbage weird weirdo freak creep loser losers lame cringe pathetic embarrassing joke clown dumb stupid idiot moron dumbass retard psycho crazy fake worthless annoying troll beast gremlin crusty musty flat pimples acne teeth',
  shun: 'ignore ignoring ignored block blocked unfollow unfriend uninvite uninvited invite invited invites exclude avoid leave sit sits lunch table alone nobody noone likes wants transfer quit move disappear cancel canceled report reported spam',
  mock: 'laugh~ mock~ tease~ lol lmao lmfao haha hahaha rofl meme memes roast~ humiliate~ expose~ exposed exposing screenshot leaked leak poll vote rate rating rank ugliest worst lookalike 😂 🤣 💀 🤡 🤮 🐷 🐳 emojiclown emojipig emojiwhale emojipoop',
  taunt: 'cry crybaby mad salty triggered clown bro lil little big mouth face scared coward sissy wimp chicken pull up square meet 1v1 catch hands outside parking lot',
  rude: 'seriously honestly obviously clearly apparently maybe try reading read literally again once bother bothered figure adult adults grown manage grow relax calm whining whine complain complaining complainers entitled lazy sorry newsflash congrats congratulations genius brilliant bless wow sigh ugh smh yikes spare excuse excuses ridiculous pathetic clueless ignorant hilarious cute adorable 🙄 😒 emojieyeroll',
  blame: 'fault blame liar liars lie lied lying wrong dishonest hypocrite corrupt incompetent failure fail failed ashamed shame disgrace embarrassment coward',
  sue: 'lawyer lawyers attorney sue suing lawsuit court news media police board report reporting license fired screenshots receipts proof expose',
  // School records
  grade: 'grade grades gpa score scores scored scoring test tests quiz exam math reading failing fail failed failing passed pass passing percentile lexile credits credit transcript retained held behind repeat repeating honor f d c a b act sat staar iready map nwea benchmark proficient level',
  special: 'iep 504 sped special education resource el ell esl lep intervention evaluated evaluation eligible eligibility accommodations accommodation dyslexia dyslexic adhd autism autistic aspergers speech therapy therapist aide paraprofessional plan disability disabled reading specialist gifted tier services caseload',
  medical: 'adhd medication meds inhaler insulin diabetic diabetes seizure seizures epilepsy asthma allergy allergic epipen anxiety depression therapy therapist counseling counselor doctor diagnosis diagnosed nurse hospital hospitalized pregnant pregnancy surgery cancer treatment rehab mental illness bipolar eating disorder vaccinated lice ringworm concussion ritalin',
  discipline: 'suspended suspension expelled expulsion detention iss oss referral referrals office write-up writeup fight fighting caught cheating cheated vaping truancy truant tardy tardies absent absences skipped skipping probation behavior incident consequences disciplined',
  lowincome: 'free reduced lunch homeless shelter foster welfare snap ebt poverty poor mckinney vento evicted motel',
  custody: 'custody custodial divorce divorced restraining order court cps dcs dhs dhr visitation removed placement foster jail prison deported ice incarcerated immigration undocumented papers',
  parentcall: 'called call mom dad parents conference meeting home',
  // Staff matters
  leave: 'leave fmla medical maternity sabbatical administrative paid unpaid absent out away gone replaced resigned resign resigning quit quitting fired firing terminated let nonrenewed renewed retire retiring retired transferred demoted',
  inquiry: 'investigation investigated investigating complaint complaints grievance hr title ix disciplinary disciplined reprimand reprimanded written write-up evaluation evaluated observation improvement plan misconduct allegation allegations accused suspended union arbitration settlement lawsuit background arrested dui drunk affair',
  money: 'salary pay paid paycheck raise bonus money $ stipend contract overtime dollars cash fee cost price bank loan credit debt',
  // Conversations
  message: 'email emailed e-mail mail texted text texts dm dms dmed message messages messaged chat groupchat gc thread slack voicemail memo letter note call phone called zoom whatsapp teams inbox forwarded forward cc bcc reply replied correspondence correo mensaje',
  meeting: 'meeting meetings staff faculty plc closed session executive conference huddle debrief interview cabinet retreat committee workroom lounge',
  screenshot: 'screenshot screenshots screenshotted screenshoted recording recorded transcript copied copy pasted paste quote verbatim word exact below attached leaked heres',
  said: 'said says say told tells tell saying asked asks wrote writes admitted admits confided mentioned claims claimed stated announced yelled whispered dijo dijeron',
  // Elections
  ballot: 'vote votes voting voted voter voters ballot ballots election elections polls poll measure proposition prop issue levy bond referendum amendment primary runoff millage override tax taxes seat candidate candidates campaign nov november tuesday elect reelect re-elect yes no',
  urge: 'vote support oppose endorse endorsed endorsing back backing elect reelect stop reject defeat pass approve choose join donate volunteer rally canvass canvassing sign signs yard knock flip hold fight stand',
  party: 'republican republicans democrat democrats gop liberal liberals conservative conservatives maga trump biden harris senator senate congress governor mayor president union legislature party left right woke',
  neutralvote: 'location locations hours register registration deadline sample information informational forum nonpartisan precinct id bring open',
  // News and rumors
  hearsay: 'heard hear apparently supposedly allegedly rumor rumors rumour word sources source told saying says people someone friend supposedly confirmed unconfirmed guess seems idk sounds spreading true pass share shares heads reportedly',
  alarmnews: 'fired arrested gun shooting overdose overdosed closing closed closure bankrupt layoffs stealing stole embezzling affair cheating pregnant drugs lockdown predator kidnapping kidnapped van poisoned asbestos mold outbreak threat resigned investigated',
  fact: 'confirmed official statement facts verified according report reports press release superintendent update correction false untrue incorrect debunked',
  // Press
  outlet: 'writer substack daily desk blog blogger air host reporting reporter journalist producer editor correspondent news newspaper tv channel station radio podcast podcaster magazine gazette times tribune herald post journal dispatch enquirer chronicle abc nbc cbs fox cnn npr wkrc koco press media newsroom documentary filmmaker freelance freelancer columnist stringer anchor broadcast kgan wcpo',
  interviewing: 'interview interviews comment comments statement quote quotes footage deadline story stories piece segment article coverage covering spokesperson record background speak talk reach camera film filming credentials foia records',
  // Spam
  lure: 'free win winner won winning prize gift card giveaway click link bio dm inbox claim congratulations selected limited offer discount code sale guaranteed earn profit investment invest bitcoin crypto forex trading trader returns passive income work from home hiring loans loan approved miracle weight loss keto viagra psychic spell caster recover recovery hacked hack hacker whatsapp telegram verify verification suspended account password login update expire expires urgent followers likes subscribe onlyfans singles dating hot sugar',
  business: 'shop store boutique salon realtor realty listing homes insurance roofing plumbing lawn discount order orders website cleaning detailing photography bookings booking appointments quote estimate restaurant mlm essential oils candles',
  // Voice
  onbehalf: 'behalf representing represent official officially spokesperson position policy announce announcing announcement decided decision decisions effective immediately district administration hereby speaking authorized approved stance require requires required',
  own: 'opinion opinions own mine personal personally views view imo imho think feel believe parent taxpayer citizen union',
  district: 'district school schools okcps cps cmcss crcsd cpsd elementary middle high board department campus',
  // Drugs and drink
  weed: 'weed marijuana cannabis thc cbd bud kush joint joints blunt blunts bong bowl dab dabs cart carts edible edibles gummies gummy zaza za pot reefer 420 stoned high baked blazed faded dispensary plug grass ganja hash spliff mota 🍃 🌿',
  hard: 'cocaine coke crack heroin meth fentanyl percs perc percocet oxy oxycontin xanax xans bars molly ecstasy mdma lsd acid shrooms mushrooms ketamine ket adderall addy vyvanse lean codeine opioids opioid pill pills snort~ snorted line lines nark needle emojipill emojineedle blow',
  vape: 'vape vapes vaping vaped juul elf elfbar puff puffs nic nicotine zyn zyns cigarette cigarettes cig cigs smoke~ chew dip tobacco hookah cigar cigars marlboro lighter snus emojicigarette',
  drink: 'wine beer beers vodka tequila whiskey bourbon rum gin margarita margaritas cocktail cocktails martini champagne prosecco sangria mimosa mimosas seltzer claws claw booze alcohol liquor keg shots shot drunk drunken hammered wasted tipsy buzzed hungover hangover bar pub brewery happy hour drinking drinks drank toast cheers keg pong flask cerveza vino emojiwine emojibeer emojitoast emojicocktail emojiwhiskey',
  prevent: 'prevention drug-free awareness week dare assembly pledge red ribbon sober recovery policy prohibited banned dangers danger education program say no resist refusal mocktail',
  sell: 'sell~ selling buy~ hit hmu plug deal dealing dealer price venmo cashapp zelle hook tap supply stash score trade',
  // Place and time
  now: 'now right currently today tonight here just leaving arrived arriving live minutes way heading headed stopped boarding checked waiting',
  clock: 'am pm noon clock sharp morning afternoon evening 0:00 00:00 minutes hour hours',
  place: 'zoo museum park hotel inn suites mall restaurant lake beach camp airport gate terminal stadium corner street avenue bus stop stops route lot entrance exit room floor lobby pool trail trailhead plaza playground library depot station mcdonalds chick-fil-a aquarium farm orchard rink theater',
  going: 'go~ walk~ ride~ leave~ depart~ arrive~ meet~ pick pickup drop dropoff dismissal stay~ staying board~ check checking head~ trip field bus buses van',
  // Contact
  channel: 'snap snapchat insta instagram discord tiktok whatsapp telegram kik facebook messenger twitch xbox playstation psn roblox gamertag steam facetime skype gmail yahoo hotmail venmo cell number phone personal private groupme signal handle username bereal',
  reach: 'text call dm message add follow friend hit reach hmu contact ping write snap facetime chat request join server group',
  anytime: 'anytime any time day night late after hours weekend weekends whenever always 24/7 private privately just between secret delete alone',
  schooltool: 'canvas remind parentsquare classdojo dojo seesaw google classroom teams school email office portal powerschool infinite schoology district extension ext front',
  // Others' works
  work: 'song songs music lyrics track clip clips scene movie film episode photo photos picture pictures pic image images artwork art poem poems worksheet worksheets lesson pdf textbook page pages chapter book cartoon meme memes logo logos font video videos graphic graphics drawing illustration quote quotes beat cover poster design infographic chart statistic statistics study research',
  take: 'found find grabbed grab took borrowed borrow stole snagged snag downloaded download ripped rip screenshot copied copy pasted scanned scan photocopied used using use google googled pinterest internet web online repost reposted sharing swiped lifted cropped watermark edited',
  license: 'license licensed licence permission royalty free creative commons cc public domain courtesy credit credits credited photographer photo by rights copyright own original released release fair use canva purchased paid subscription ©',
  maker: 'disney marvel pixar taylor swift beyonce drake spotify netflix nike nintendo pokemon getty nyt times espn nfl nba peanuts dr seuss adele beatles starbucks',
  unknownmaker: 'unknown author anonymous someone somewhere wise saying once famous great favorite quote',
  // How something is said
  modal: 'will gonna going would could should can might must shall ill imma',
  not: 'not dont doesnt didnt wont cant never no nothing isnt arent wasnt shouldnt couldnt wouldnt aint havent',
  been: 'was were been has had have got is are being be',
  few: 'one two three four five six seven few both only half couple pair twins handful',
  want: 'want wants wanna need needs hope hoping wish try tried trying tryna plan planned planning quiero',
  day: 'tomorrow tmrw monday tuesday wednesday thursday friday saturday sunday weekend week next soon lately already yet until till since before after',
  where: 'house apartment car bed bedroom bathroom locker hallway stairs home door',
  bodypart: 'arm arms neck hand hands leg legs head face hair stomach back skin',
  ask: 'ask asks asking looking seeking need willing available would could possible questions question answer answers',
}
