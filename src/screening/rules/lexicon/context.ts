import type { Lexicon } from './lexicon.ts'

/** Sentences that speak against abuse, about words as words, or that tell what somebody else said. */
export const counterSpeech: Lexicon = {
  name: 'counter-speech',
  entries: [
    '(never|not|is not|are not|is never|are never) (ok|okay|acceptable|funny|cool|tolerated|allowed|welcome|a joke|appropriate|right)', 'unacceptable', 'do not (use|say|call|calling|tolerate|allow|accept|make fun)', '(never|do not|stop|not ok to|not okay to) (tell|say|call|telling|saying|make|laugh)', '(stop|stopped|quit) (calling|using|saying|bullying|name calling)', '(no|not a) (place|room) for', 'zero tolerance', '(stand|stood|speak|spoke|standing|speaking) (up |out |)(to|against|for)', 'take a stand', '(the|this|that) (word|term|slur|phrase|r word|n word|f word|name)', '(is|as|are) (a slur|slurs|hurtful|offensive|harmful|racist|hateful|wrong|hate speech|bullying)', 'spread the word to end', 'hate (speech|has no home|crime|crimes)', '(anti|end|prevent|preventing|against) (bullying|bully|hate|racism|harassment|violence)', '(bullying|suicide|violence|abuse|hazing|harassment) prevention', 'called (me|him|her|them|my|our|a student|us|kids|another|each other) ', '(calls|calling) (me|him|her|them|my|our|us|other|another|people|kids|each other|someone|anyone)', '(told|tells|telling) (me|him|her|my|our|another|them) (son|daughter|child|kid|that|he|she|to|boy|girl|student|friend|nobody|go|they)', '(said|says|saying|yelled|yells|wrote|posted|texted|screamed|shouted) (to|at) (my|him|her|me|our|them)', 'being (called|bullied|told|harassed|threatened|picked)', '(was|were|got|been|gets) (called|bullied|told|harassed|threatened)', 'instead of (saying|calling|using)', 'words (hurt|matter)', '(name|names) like', 'we (condemn|reject|denounce|do not condone)', '(learn|learned|learning|teach|taught|teaching|lesson|unit|study|studied|discuss|discussed|reading|read) .. (about|on|why|how|history|of)', 'used to (call|say|use)', 'should never (be|have|say|use)', 'no one (should|deserves)', 'nobody (should|deserves)', 'report (it|them|any|bullying|threats|this)', 'if (someone|anyone|you hear|you see|your child|a student|somebody)', 'see something say something', 'the character', '(novel|book|play|film|movie|song|author|chapter|poem|musical)',
  ],
}

/** Teaching, preventing, treating, forbidding: where drugs, drink and harm are named for a good reason. */
export const prevention: Lexicon = {
  name: 'prevention',
  entries: [
    'drug free', 'alcohol free', 'tobacco free', 'vape free', 'smoke free', 'substance free', '(red|white|purple) ribbon', '(prevention|prevent|prevents|preventing|awareness)', 'just say no', 'say(ing|) no to', 'dare (program|officer|graduation)', 'd a r e', 'dangers', '(risk|risks|harms|harm|effects|impact|consequences|signs|symptoms|hazards) of', 'dangerous', '(addiction|addicted|recovery|treatment|rehab|overdose|overdoses|naloxone|narcan|sobriety|sober)', 'health (class|teacher|unit|education|department|fair|curriculum|lesson)', '(prohibited|prohibits|prohibit|banned|ban|forbidden|not allowed|not permitted|never allowed|against the rules|zero tolerance|confiscated|detectors|detector|illegal)', '(policy|code of conduct|handbook|law enforcement|arrested|arrests|charged|police)', 'take back', 'disposal', '(pledge|pledged|pledges)', '(presentation|workshop|seminar|webinar|speaker|assembly|lesson|lessons|curriculum|unit|research|survey|study|training|education|program|parent night|information session|class on|essay|documentary)', '(poster contest|essay contest|be smart do not start|do not start|kick butts|kick butts day|truth campaign|through with chew)', '(resist|refuse|refusal|quit|quitting|stay away|avoid|cessation|peer pressure)', 'talk to your (child|children|kids|teen|teens|student|students|son|daughter)', '(warn|warning|warns|warned|concerned|concerns|concern)', 'drunk driving', 'impaired driving', 'drive sober', 'madd', 'sadd', 'mothers against', 'students against', '(hotline|helpline|lifeline|988|counselors|counselor|support group|resources|al anon|alateen)', '(history|prohibition|war|trade|novel|chapter|shakespeare|homer|poem|odyssey) ', 'under the influence', 'no (alcohol|tobacco|vaping|smoking|drugs)', 'without (alcohol|drugs)', '(underage|teen|youth|student) (drinking|vaping|smoking|drug use|alcohol use|substance use)', 'substance (abuse|use|misuse)', '(caught|suspended|disciplined|busted|expelled)',
  ],
}

/** Work against suicide: where the word itself tells of nobody's state. */
export const suicideWork: Lexicon = {
  name: 'suicide-work',
  entries: ['suicide (prevention|awareness|hotline|lifeline|crisis|and crisis|screening|training|protocol|policy|risk|intervention|postvention|loss|rates|rate|statistics)', '988', '(lifeline|hotline|helpline|crisis text line|text home|qpr|signs of suicide|hope squad|sources of strength|out of the darkness|walk|candlelight|vigil|training|workshop|webinar|assembly|curriculum|novel|play|romeo|juliet|hamlet|shakespeare|13 reasons|documentary|poem|history|cleopatra|socrates|hitler)', 'mental health (month|awareness|week|day|resources|first aid|training)', 'warning signs'],
}

/** Work against abuse: training, awareness, the law and stories read in class. */
export const abuseWork: Lexicon = {
  name: 'abuse-work',
  entries: ['(child abuse|abuse|assault|neglect) (prevention|awareness|month|hotline|training|reporting|statistics)', '(mandated|mandatory) (reporter|reporters|reporting|report)', '(pinwheel|pinwheels|hotline|training|webinar|workshop|curriculum|lesson|novel|book|chapter|character|film|movie|play|story|poem|documentary|fundraiser|shelter drive|erins law|erin law|safe touch|body safety|signs of|warning signs)', 'if (you|a child|someone|anyone|your child|a student) (suspect|suspects|is|has|tells|are|know)'],
}

/** Words of violence in a sense that harms nobody: the model, which counts words, says nothing beside them. */
export const playful: Lexicon = {
  name: 'playful',
  entries: [
    '(mom|mother|dad|father|parents|teacher|coach|wife|husband|brother|sister|boss) (is|are|was|were|will be) going to (kill|murder) me', '(mom|dad|coach|teacher|parents) (will|would) kill me', '(omg |)i am (dead|deceased|dying) (omg|lol|lmao|this|that|you guys|over here)', 'i am dead emoji', 'omg i am (dead|dying|deceased)', 'steal~ the show', 'beat~ the ..3 (in|at) (soccer|football|basketball|baseball|softball|volleyball|hockey|tennis|chess|debate|trivia|overtime|the finals|the final|the playoffs|the championship)', '(slow|quick) to (hear|respond|react|answer|learn|notice)', '(attack|attacks|attacked|attacking|crush|crushes|crushed|tackle|tackles|tackled|destroy|destroys|destroyed) the (problem|problems|record|records|test|exam|question|questions|science fair|competition|finals)', 'beat~ (cancer|the odds|the heat|the clock|the traffic)', 'shoot~ (a|our|the|their) (video|videos|film|movie|scene|commercial)', 'kill~ it on stage', 'bomb cyclone', 'bomb cyclones', '(bath|seed|photo|cherry|glitter) (bomb|bombs|bombed|bombing)', 'bomb squad robotics', '(is|are|was|were) the bomb',
    'die~ laughing', 'die~ to see', 'to die for', 'die~ of (laughter|embarrassment|boredom)', 'shoot~ he scores', 'shoots she scores', 'shooting (guard|star|stars|hoops)', 'shoot~ hoops', '(photo|video) shoot',
    'kill~ it', 'kill~ (myself|me) laughing', 'cut myself (some slack|shaving)', '(cut|cuts|cutting) (me|you|us|them) some slack', '(beat|beats|beating) (me|us|him|her) (at|to|in)', '(hit|hits|hitting) (golf|tennis|baseballs|homers|the gym|the road|his first|her first|a homer|a home run)', 'make~ (me|us) (smile|laugh|proud|happy)', '(hugs|hugged) me', 'run laps', '(wake|wakes|waking|get|getting) up (so |too |that |)early', 'killer (whale|whales|season|app|bake|show)', 'slay~ that', 'slayed', 'break a leg', 'knock~ them dead', 'dead (week|heat|leaves|end|last|tired)', '(flu|covid) shots', 'shot put',
  ],
}

/** Where talk is public: what was said there is nobody's secret. */
export const openTalk: Lexicon = {
  name: 'open-talk',
  entries: ['(public|open|board|town hall|press|news) (board |)(meeting|meetings|session|forum|hearing|conference)', 'town hall', 'open session', 'press (release|conference|statement)', '(announced|announces) (a|an|the|that|today|last night)', 'public comment'],
  except: ['(closed|executive|private) session'],
}

/** Somebody who speaks of their own child asks as a parent. */
export const ownFamily: Lexicon = {
  name: 'own-family',
  entries: ['(my|our) (son|sons|daughter|daughters|child|childs|children|kid|kids|grandson|granddaughter|grandchild|boy|girl|oldest|youngest)'],
}
