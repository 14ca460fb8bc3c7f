import type { Lexicon } from './lexicon.ts'

const app = '(snap|snapchat|insta|instagram|ig|tiktok|discord|whatsapp|telegram|signal|kik|bereal|facebook|fb|messenger|facetime|twitter|threads|groupme|viber|skype|xbox|playstation|psn|steam|twitch|roblox|venmo|imessage|reddit)'
const own = '(private|personal|own|home|real|new|second|other|side|finsta|)'

/** Ways in which a member of staff offers a channel of their own (CAM-3e, CRS-C1). */
export const privateContact: Lexicon = {
  name: 'private-contact',
  entries: [
    `my ${own} (cell|cell phone|cellphone|cell number|mobile|mobile number|phone number|number|digits|phone)`,
    `my ${own} (snap|snapchat|insta|instagram|ig|tiktok|discord|whatsapp|telegram|kik|bereal|facebook|fb|twitter|finsta|gamertag|gamer tag|xbox|psn|steam|twitch|roblox|venmo|cash app|cashapp|dms|socials|handle|user name|username|snap code|snapcode|discord server|groupme)`,
    'my (private|personal|home|own) (email|e mail|account|accounts|page|profile|handle|address|gmail)', 'my (gmail|yahoo|hotmail|icloud)',
    'text me', '(shoot|drop|send) me (a|an) (text|dm|snap|message on)', '(give|send|dm|text) me your (number|numbers|cell|snap|insta|phone number)', 'group chat on (whatsapp|snapchat|instagram|discord|messenger|telegram|signal|groupme)', 'call me (at|on|any time|anytime|tonight|later|if|when|whenever)', 'dm me', 'pm me', 'snap me', 'whatsapp me', 'facetime me', 'inbox me', 'hmu', 'hit me up', 'ping me on', 'im me',
    `(message|msg|contact|reach|find|friend|hit|write|chat with|talk to|get|hmu) me (on|at|over|through|via) ${own} ${app}`, `(add|follow|friend|find) me (on|at|over) (my |)${own} ${app}`, 'add me on', 'friend me', 'friend request me', 'send me a (friend request|dm|snap|text|direct message|private message)',
    '(reach|call|find|catch|text|ring|get) me at (home|my house|my place)', '(skype|inbox|venmo|zelle|snapchat|instagram|telegram|kik|imessage) me', `(catch|hit|ping|get|buzz) me on ${app}`, `(reach out|write|talk|send it|send them) to me (on|at|over|through|via) ${own} ${app}`, `ping me on ${app}`, `add (coach|mr|mrs|ms|miss|dr) .. on ${app}`, `(text|call|ring|dm|snap|message) (coach|mr|mrs|ms|miss) ..`, `(coach|mr|mrs|ms|miss) .. (personal|private|own) (e mail|email|cell|cell phone|phone|number|instagram|snapchat|insta|facebook|gmail)`, `(text|call|message) (coach|mr|mrs|ms|miss) .. cell`, `(coach|mr|mrs|ms|miss) .. cell`,
    `(follow|friend|add|request) (my|me|my second|my private|my personal|my other) (account|page|profile|finsta|insta|snap|tiktok|dms)`, 'add my (second|other|private|personal|new) (account|page|profile|insta|snap|tiktok)', `(follow|add) my ${own} (account|page|profile)`, `you can (now |)(follow|add|friend|text|call|snap) (me|my personal page|my account|my page)`, 'i (followed|added|friended) (you|you all|each of you|them) back', '(will|shall) (follow|add|friend) you back', 'i accept (follow|friend|friend and follow) requests', 'i sent (each of you|you|you all|them) (a|an) (friend|follow) (request|invite)', 'let (us|me) be (your |)(facebook|instagram|snapchat|insta|snap|)(friend|friends)', `(be|become) (${app}) friends`, `(moving|moved|move|taking) (our |the |class |team |)(chat|group chat|conversation|questions) to ${app}`, `(our|the|class|team|study) (chat|group chat|conversation) is (now |)(on|in|at) ${own} ${app}`,
    'dms (are |always |)open', 'my dms', 'my inbox is (always |)open', 'i gave (all |)(my|the|our) (students|kids|seniors|juniors|team|players|class) my (number|cell|snap|insta)', 'get my number', 'have my (number|cell|snap|insta)', 'text (me )(direct|directly|ideas|pics|pictures|your|any time|anytime|whenever|when|before|after|if|tonight|tomorrow|for|with|to|and|at|about|a|on|right|or)', 'text a question to', 'text (your|pics|sizes|ideas|questions|answers) to', '(rather|better|prefer) (you |that you |)(text|call) (than|over|instead)', 'facetime or (text|call)', `on ${app} (tonight|now|live|all night|after school|at)`, `i (will|shall) be on ${app}`, `i am at .. on ${app}`, `(personal|private|my own|home) (cell|cell phone|line|mobile|number|phone) (for|is|at|if|in)`, 'my (personal|private|home) (line|cell|mobile)', `(snap|sc|ig|insta|instagram|snapchat|discord|whatsapp|kik|telegram) (is|are|handle) (mr|mrs|ms|coach|chem|that|the)`, 'call me with (questions|any|your)', 'drop by my (house|home|place|apartment)', '(come to|over to|at) my (house|apartment|place) (for|to|after|tonight)',
    'slide into my dms', '(my|the) dms are (always |)open', 'join (my|our private|the private) (discord|groupme|group chat|whatsapp|snap group|telegram|server|gc)', `i am (also |)on ${app}`, `(here is|here are|take|save|this is|write down) my (number|cell|digits|snap|insta|handle|contact info|socials)`,
    `(on|to|at|through|via) my ${own} ${app}`, 'message me privately', 'message me directly', 'private message me', `${app} handle is`, 'outside (of |)(school|class|remind|canvas) (you can |just |)(text|call|dm|message|reach)', 'escribanme a mi (celular|whatsapp)', 'mi (celular|whatsapp|numero personal)', 'mandenme (un mensaje|un whatsapp)',
  ],
  except: [
    'my (office|school|work|classroom|district|class|extension|desk|google voice) (phone|number|cell|line|email)', 'my number (one|1)', 'my number (two|2)', 'my number (three|3)', 'my phone (is|was) (dead|broken|lost|off)', 'my phone away', 'put my phone', 'my new phone', 'my number is up',
    'not call me', 'they call me', 'you can call me (al|mr|mrs|ms|coach|doc|miss)', 'call me (mr|mrs|ms|coach|crazy|biased|old|old fashioned|if you)', 'my handle on', 'my facebook memories', 'off my phone', 'on my phone', 'with my phone', 'from my phone', 'my phone (camera|case|died|charger)', 'asking for my', 'ask for my', 'asked for my', '(text|call|message) (coach|mr|mrs|ms|miss) .. (office|school|classroom)', '(catch|hit|get|reach|buzz) me (up|a|the|some|off|going|every|right|in|with|by)', 'text me = what', 'text me what', '(romeo|juliet|hamlet)', '(find|found|keep finding) my (tiktok|instagram|insta|facebook)', 'get me',
  ],
}

/** Channels that the district provides; beside one of them "message me" is no private offer. */
export const officialChannel: Lexicon = {
  name: 'official-channel',
  entries: [
    'remind', 'parentsquare', 'parent square', 'canvas', 'google classroom', 'schoology', 'classdojo', 'class dojo', 'seesaw', 'talkingpoints', 'talking points', 'bloomz', 'blackboard', 'powerschool', 'infinite campus', 'schoolstatus', 'microsoft teams', 'edlio', 'studentsquare', 'thrillshare', 'rooms',
    '(number|phone|cell|reached|reach me|call me) at (school|work)', '(school|district|work|office) (email|e mail|phone|number|line|account|inbox)', 'my (extension|office)', 'main office', 'front office', 'school office', 'office hours', 'google voice',
  ],
}
