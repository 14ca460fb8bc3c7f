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
    'slide into my dms', '(my|the) dms are (always |)open', 'join (my|our private|the private) (discord|groupme|group chat|whatsapp|snap group|telegram|server|gc)', `i am (also |)on ${app}`, `(here is|here are|take|save|this is|write down) my (number|cell|digits|snap|insta|handle|contact info|socials)`,
    `(on|to|at|through|via) my ${own} ${app}`, 'message me privately', 'message me directly', 'private message me', `${app} handle is`, 'outside (of |)(school|class|remind|canvas) (you can |just |)(text|call|dm|message|reach)', 'escribanme a mi (celular|whatsapp)', 'mi (celular|whatsapp|numero personal)', 'mandenme (un mensaje|un whatsapp)',
  ],
  except: [
    'my (office|school|work|classroom|district|class|extension|desk|google voice) (phone|number|cell|line|email)', 'my number (one|1)', 'my number (two|2)', 'my number (three|3)', 'my phone (is|was) (dead|broken|lost|off)', 'my phone away', 'put my phone', 'my new phone', 'my number is up',
    'not call me', 'they call me', 'you can call me (al|mr|mrs|ms|coach|doc|miss)', 'call me (mr|mrs|ms|coach|crazy|biased|old|old fashioned|if you)', 'my handle on', 'my facebook memories', 'off my phone', 'on my phone', 'with my phone', 'from my phone', 'my phone (camera|case|died|charger)',
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
