import type { Lexicon } from './lexicon.ts'
import { list, weigh } from './lexicon.ts'

/** What was said or written among colleagues and not for the public. */
export const privateConversation: Lexicon = {
  name: 'private-conversation',
  entries: [
    { term: '(superintendent|principal|vice principal|assistant principal|boss|supervisor|dean|board president|board member|hr|human resources|admin|administration|administrator|department head|counselor|the union rep|union rep|coworker|colleague|colleagues|coach|secretary|they|he|she|mr|mrs|ms|dr) .. (told|said|admitted|announced|informed|mentioned|revealed|confirmed|confided|shared|warned|promised|confessed|complained|yelled|joked|was told|let slip|let it slip|told us|told me) .. (in|at|during|after) (the|a|our|my|todays|today|yesterdays|yesterday|this morning|last|an|that|his|her|closed|executive|private) (staff |faculty |team |department |closed |private |internal |admin |leadership |cabinet |executive |closed door |planning |evaluation |iep |disciplinary |union |grade level |last |data |plc |)(meeting|meetings|session|huddle|lounge|office|conversation|conference call|zoom|call|evaluation|chat)', weight: 0.85 },
    { term: '(in|at|during|from|after) (the|a|our|my|today|yesterday|this morning|last|last week|that|monday|tuesday|wednesday|thursday|friday) (staff|faculty|department|leadership|cabinet|admin|team|internal|closed door|grade level|union|plc) (meeting|meetings|huddle) .. (told|said|learned|announced|found out|informed|complained|heard|they|admin|she said|he said|principal|superintendent|was told|were told|discussed|admitted|cut|cuts|fired|layoffs|lay off|laid off|closing)', weight: 0.82 },
    { term: '(told|said|learned|announced|found out|informed|heard|admitted|discussed|revealed) .. (in|at|during) (the|a|our|my|today|yesterday|this morning|last|that) (staff|faculty|department|leadership|cabinet|admin|internal|closed door|closed|grade level|union|private) (meeting|meetings|huddle|session)', weight: 0.8 },
    ...weigh(0.82, list(`
      between you and me, just between us, keep this between us, keep it between us, stays between us, between us though, between us only, strictly between us, this is between us, between us teachers, off the record though, in strict confidence, told me in confidence, told us in confidence, said in confidence, shared in confidence, confided in me, she confided, he confided, internal email, internal emails, internal memo, internal memos, internal document, internal documents, internal message, internal messages, internal chat, internal slack, leaked email, leaked emails, leaked memo, leaked document, leaked documents, leaked screenshot, leaked screenshots, leaked text, leaked texts, leaked from, leaked the, staff only email, staff email says, staff email said, staff only memo, staff group chat, staff chat, staff text thread, teacher group chat, teachers group chat, teachers chat, team group chat says, faculty group chat, admin group chat, our group chat, parents group chat screenshot, screenshot of the group chat, screenshots of the group chat, screenshot of our group chat, screenshots from the group chat, screenshot from the group chat, screenshot from our chat, screenshot of our chat, screenshot of the email, screenshots of the email, screenshot of an email, screenshot of her text, screenshot of his text, screenshot of the text, screenshot of the texts, screenshots of the texts, screenshot of her message, screenshot of his message, screenshot of the message, screenshots of the messages, screenshot of our conversation, screenshots of our conversation, screenshots of our messages, screenshot of my conversation, screenshots of my conversation, screenshot of a private, screenshots of private, screenshots of a private, screenshot of her dm, screenshot of his dm, screenshots of the dms, here is the email, here are the emails, here is the text thread, posting the emails, posting the texts, posting the email, behind closed doors, closed door meeting, not supposed to share, not supposed to say, not supposed to tell, not supposed to post, not supposed to know, not supposed to be sharing, not supposed to be public, should not be sharing this, should not share this, should not be telling, probably should not post this, probably should not share, probably should not say, not allowed to say this, you did not hear it from me, you did not hear this from me, did not hear it from me, keep this quiet, keep it quiet, keep this to yourself, keep it to yourself, do not tell anyone, do not tell anybody, do not repeat this, do not forward this, forwarded me the email, forwarded me an email, forwarded us the email, forwarded me her email, forwarded me his email, private conversation, private conversations, private message from, private messages from, private email, private emails, private text, private texts, private group chat, private chat, confidential email, confidential memo, confidential meeting, confidential conversation, confidential document, confidential information, email from the principal to staff, email from the superintendent to staff, email to staff, email to all staff, emailed staff, emailed the staff, memo to staff, not for public, not public yet, not been announced yet, has not been announced, have not announced, before it is announced, overheard the principal, overheard the superintendent, overheard admin, overheard two teachers, overheard a teacher, overheard in the office, overheard in the lounge, overheard in the teachers lounge, teachers lounge, teacher lounge, in the lounge today, transcript of our, recording of the meeting, recorded the meeting, secretly recorded, recorded our conversation, hr told me, hr told us, in my evaluation, in my evaluation meeting, what was said in the meeting, what she said in the meeting, what he said in the meeting
    `)),
    { term: '(in|during|from) (the |)(executive|closed) session', weight: 0.78 },
    { term: '(group chat|group text|text thread|email chain|email thread|slack channel|teams chat|gc)', weight: 0.42 },
    { term: '(texted|emailed|messaged|dmed|wrote|told|said to|admitted to|whispered to) (me|us) (privately|in private|in confidence|last night that|confidentially|off the record)', weight: 0.85 },
    { term: '(according to|per|from) (an|a|the|her|his|our) (internal |leaked |staff |private |forwarded |)(email|memo|text|message|text message|conversation|phone call)( i| we| she| he| sent| from| that| between|)', weight: 0.58 },
    { term: '(he|she|they|the principal|our principal|the superintendent|admin|the board) (said|told) .. (privately|in private|in confidence|confidentially|behind closed doors|off the record|when no one|when parents were not)', weight: 0.82 },
    { term: '(i |we |)(secretly |)(recorded|taped|screenshotted|screen recorded|leaked|copied) (my|the|our|his|her|a|their|that|this) (meeting|conversation|call|phone call|zoom|iep meeting|email|emails|texts|messages|chat|dm|dms|evaluation|voicemail)', weight: 0.82 },
    { term: '(look what|see what|read what|here is what|this is what|you should see what|cannot believe what|guess what) (my|the|our|his|her) (boss|principal|superintendent|supervisor|admin|hr|coach|vice principal|department head|dean|director|teacher) (emailed|texted|messaged|wrote|sent|said|told|posted|said to|dmed)', weight: 0.75 },
    { term: '(in|on|from) (our|the|my|a|their) (team|staff|teacher|teachers|faculty|department|grade level|admin|private|work|parent|coach|coaches|office) (chat|group chat|group text|text thread|slack|teams|email chain|email thread|thread|groupme|whatsapp|discord)', weight: 0.72 },
    { term: '(confided|whispered|admitted privately|vented) (to|in|that) (me|us|my|the)', weight: 0.82 },
    { term: '(post|posting|posted|share|sharing|shared|release|releasing|publish|publishing|here are|see|read|leak|leaking) (the|these|those|all the|her|his|their|my|some) (text messages|texts|text|emails|messages|dms|private messages|email exchange|conversation|screenshots|voicemail|voicemails|chat logs|recordings|recording) (between|from|of|with|he|she|they|i|that|where|about|so)', weight: 0.78 },
    { term: '(do not|please do not|dont) (tell|say|repeat|share|mention|forward) (anyone|anybody|this|it|to anyone) .. (leaving|fired|resign|resigning|closing|layoffs|quit|retiring|secret|principal|superintendent|coach|pregnant|but)', weight: 0.78 },
    { term: '(closed|executive) session .. (agreed|decided|voted|told|said|discussed|talked|learned|admitted|fought|argued)', weight: 0.8 },
    { term: '(leadership|cabinet|disciplinary|grievance|bargaining|evaluation|admin|hiring committee|closed door|staff) (retreat|hearing|debrief|briefing)', weight: 0.6 },
    { term: '(straight from|word for word from|word for word in|what went down in|what was said in|what happened in) (the|our|my|a|this|today|that) ..2 (meeting|retreat|hearing|session|briefing|conference|plc|interview|call|chat)', weight: 0.85 },
    { term: '(staff|teacher|teachers|admin|faculty|employee|principals) only (slack|chat|email|group|fb|facebook|page|thread|meeting|message|memo|server|discord|channel)', weight: 0.85 },
    { term: 'internal only', weight: 0.8 },
    { term: 'not for (the |)(public|parents|distribution|release|outsiders)', weight: 0.72 },
    { term: '(posting|sharing|reading|publishing|releasing|here is|here are|dropping|attaching) (the|my|our|this|these|some of the|a|her|his) (private |whole |entire |full |)(text|texts|text thread|dm|dms|message|messages|email|emails|group text|thread|conversation|voicemail|recording|exchange) ..3 (between|with|from|i) ..5 (principal|superintendent|admin|boss|hr|supervisor|counselor|psychologist|director|teachers|coach|coaches|office|board|colleague|coworker|team)', weight: 0.85 },
    { term: '(emails|texts|messages|voicemails|dms|screenshots) i (have |)(saved|kept|been saving|held on to)', weight: 0.72 },
    { term: '(voicemail|text|message|email) ..3 (left me|sent only to|sent me in private)', weight: 0.68 },
    { term: '(marked|stamped|labeled) (confidential|internal|private|do not share|privileged)', weight: 0.85 },
    { term: '(signed|broke|breaking|violating|under) (an |a |my |)(nda|confidentiality agreement|non disclosure)', weight: 0.85 },
    { term: '(not|am not|was not|were not|are not) (allowed|supposed|permitted|authorized) to (tell you|tell anyone|tell parents|say this|say anything|share this|repeat|be out|be public|know this|post this|discuss this)', weight: 0.8 },
    { term: 'off the record .. (the district|the principal|the superintendent|the board|admin|hr|school|he|she|they)', weight: 0.78 },
    { term: 'little bird ..4 told me ..6 (job|fired|hired|closing|leaving|quit|contract|budget|position|raise)', weight: 0.75 },
    { term: '(confided|let slip|vented) (to|in|that|it to) (a few of us|me|us|some of us|my|several)', weight: 0.82 },
    { term: '(straight|directly) from a (board member|principal|superintendent|union rep|insider|secretary|administrator)', weight: 0.78 },
    { term: '(hush hush|keep this quiet|keep it quiet|on the down low|on the dl|keep it under wraps|not announced yet)', weight: 0.72 },
    { term: '(group text|group chat|group thread) (with|of|from) (the|our|my) (coaches|staff|teachers|admin|principals|office|faculty|department)', weight: 0.68 },
    { term: '(recorded|taped|secretly recorded|have a recording of|my recording of) (the|our|my|a|that) (staff|faculty|closed|department|evaluation|admin|leadership|union) (meeting|session|conference|hearing|call)', weight: 0.85 },
    { term: '(nos|me) (dijeron|dijo|contaron) en (la|una) (junta|reunion) de (maestros|personal|directores|administradores)', weight: 0.82 },
    { term: 'entre nos', weight: 0.72 },
    { term: 'en confianza (me|nos) (dijo|conto|dijeron)', weight: 0.82 },
  ],
  except: [
    'according to the (email|message|text) (sent|we|home|that went|from the (school|district|office|teacher|pta))', 'entre nosotros',
    '(will|to|shall|can|may) (meet|go|convene|enter|recess|adjourn|move) (in|into|to|for) (the |an |a |)(executive|closed) session', '(meet|meets|convene|convenes|entered|enters|recessed|adjourned|moved|went) (in|into|to) (executive|closed) session', '(executive|closed) session (at|begins|will|is|starts|scheduled|agenda|pursuant|followed|to be held)', '(agenda|notice|minutes) .. (executive|closed) session', '(donuts|treats|breakfast|coffee|cookies|goodies|lunch|snacks|pto|pta|thank) .. (teachers|teacher) lounge', '(teachers|teacher) lounge .. (donuts|treats|breakfast|coffee|cookies|goodies|lunch|snacks|makeover|decorated|stocked|potluck|pta|pto|thank|delivered)', '(stock|stocking|stocked|decorate|decorated|decorating|filled|fill|surprised) .. (teachers|teacher) lounge', '(keep|protect|protects|protecting|safeguard|safeguarding|secure) .. confidential information', '(confidential information|private message|private messages) (is|must|should|will|to|us|the|our|with|for|me|form)', '(send|drop|please) (us |me |)(a |)private (message|messages|email|text)', '(join|remind|parent|class|team|band|booster|our) .. group (chat|text) (for|to|on|link|at)', 'keep it quiet (in|please|during|at|for)', 'keep it to yourself (if|hands)', 'hands .. to yourself', 'do not tell anyone .. (surprise|santa|secret santa|easter bunny|elf|birthday)', 'surprise .. do not tell'],
}

/** What about a colleague is nobody else's business. */
export const staffMatter: Lexicon = {
  name: 'staff-matter',
  entries: [
    ...weigh(0.82, list(`
      fired, terminated, let go, suspended, suspended without pay, suspended with pay, written up, wrote up, disciplined, reprimanded, letter of reprimand, demoted, investigated, under investigation, being investigated, investigation into, put on leave, placed on leave, on administrative leave, administrative leave, on paid leave, on unpaid leave, unpaid leave, forced to resign, forced out, asked to resign, resigned after, resigned because, resign because, pushed out, non renewed, nonrenewed, not renewed, contract was not renewed, contract not renewed, not being renewed, arrested, dui, drunk at work, failed a drug test, drug test, sexual harassment complaint, harassment complaint, hr complaint, complaint against, grievance against, filed a grievance, complaints about him, complaints about her, personnel file, disciplinary action, disciplinary hearing, improvement plan, plan of improvement, pip, bad evaluation, poor evaluation, bad review, poor performance review, performance review, evaluation score, evaluation scores, failed her evaluation, failed his evaluation, rated ineffective, ineffective rating, got a low, did not get tenure, denied tenure, lost her license, lost his license, background check
      salary, makes more than, gets paid, paycheck, pay stub, was paid, is paid, earns, bonus, six figures, pay raise, gets a raise, stipend of, garnished
      sick leave, medical leave, on leave because, stress leave, mental health leave, disability leave, fmla, family leave, bereavement leave, maternity leave, paternity leave, leave of absence, nervous breakdown, mental breakdown, had a breakdown, in rehab, to rehab, alcoholic, drinking problem, drug problem, addiction, depression, depressed, bipolar, anxiety disorder, ptsd, suicidal, psych ward, hospitalized, in the hospital, diagnosed, diagnosis, cancer, chemo, chemotherapy, tumor, stroke, heart attack, surgery, miscarriage, miscarried, pregnant, ivf, hiv, seizures, dementia, covid, tested positive, has been sick, medical condition, health problems, on medication, takes medication, antidepressants, disability, hysterectomy, transplant, dialysis, hip replacement
      divorce, getting divorced, divorced, affair, custody battle, bankruptcy, evicted, immigration status, undocumented, home address is, social security number
    `)),
    { term: '(makes|earns|paid|salary of|salary is|pays (him|her)) .. (k|thousand|grand|000|a year|per year|an hour|dollars)', weight: 0.8 },
    { term: 'on leave', weight: 0.7 },
    { term: '(will not|would not|not|was not|is not|wont|did not get) (be |being |get |been |)(renewed|rehired|coming back because|asked back|invited back)', weight: 0.8 },
    { term: '(makes|earns|paid|gets paid|is paid) (more|less|only|over|under|nearly|about|a whopping)', weight: 0.72 },
    { term: '(going through|in the middle of|having|has|battling|struggling with|suffering from|dealing with|fighting|recovering from|out with|treated for) (a |an |her |his |their |)(divorce|affair|breakdown|cancer|depression|anxiety|addiction|alcoholism|illness|miscarriage|custody|burnout|health|medical|mental|drinking|heart|stroke|surgery|bankruptcy)', weight: 0.82 },
    { term: '(in treatment|on a growth plan|on an improvement plan|on a pip|performance plan|plan of assistance|lost the baby|miscarriage|miscarried|restraining order|immigration papers|immigration case|security walked (her|him)|walked out by security|escorted out|on probation|third write up|write ups|under review by|complaint with hr|hr complaint|disciplinary reasons|disciplinary transfer|severance|forced out|forced to resign|on suspension|rehab|fertility treatment|workers comp)', weight: 0.82 },
    { term: '(has|have|got|had) (a|an|two|three|multiple|another) (dui|duis|dwi|criminal record|felony|warrant|mugshot|arrest record)', weight: 0.85 },
    { term: '(hr|human resources) (is |are |has been |)(looking into|investigating|involved with)', weight: 0.85 },
    { term: '(got|was|were|been|being|is|getting) (fired|canned|sacked|axed|booted|disciplined|reprimanded)', weight: 0.85 },
    { term: 'being transferred (for|because|after)', weight: 0.75 },
    { term: '(esta de licencia|licencia medica|despidieron|corrieron|fue despedido|fue despedida|la suspendieron|lo suspendieron|arrestaron|llego borracho|problemas mentales)', weight: 0.82 },
  ],
  except: [
    'arrested (our|my|the) attention',
    '(makes|gets paid) more (sense|time|friends|room|art|fun|of|than (ever))', '(fired|fires) up', 'fired (clay|pottery|kiln)', 'let go of', '(breast|lung|colon|childhood|pediatric|ovarian|prostate|skin|against|fight|fighting|beat|relay|cure for|research|coaches vs|kick|awareness|fundraiser for|walk for|run for|pink out) cancer', 'cancer (awareness|research|walk|society|survivors|center|foundation|month|night|fundraiser|week|charity)', '(suicide|drug|alcohol|depression) awareness', 'different strokes', 'stroke (of|order|play|technique)', 'pip squeak', 'background check (form|forms|required|is|for|before|process|must|at|to|complete|clearance|link|online|application)', '(complete|pass|need|require|requires|required|submit|must|volunteer) .. background check', 'bonus (points|point|question|questions|day|word|round|book|content)', 'earns (a|an|the|her|his|their|state|national|top|first|second|third|all|gold|silver|bronze|degree|certification|perfect|recognition|honors|spot|award|college|scholarship|black)', 'was paid (for|off|by the|tribute)', 'is paid for', 'gets paid forward', 'salary (schedule|schedules|range|scale|negotiations|study)', '(great )depression era', 'the depression', 'arrested development', '(mock|jail) .. arrested', 'cardiac arrested', 'suspended (in|above|from the|over|animation)', '(game|play|service|schedule|classes|search|season) .. suspended', 'surgery (center|tech)', 'covid (19 |)(vaccine|clinic|protocols|testing|guidelines|relief|funds|pandemic|cases|policy)', 'earns', 'affair to remember', 'current affair'],
}

/** Titles that come before a name. */
export const staffRole: Lexicon = {
  name: 'staff-role',
  entries: [
    { term: '(our|the|my|his|her|their|that|this|one of our|one of the|a|former|your|new|old|kids|daughter|son|child) (school |old |new |former |own |old assistant |interim |head |lead |sub |poor |english |math |science |history |art |music |gym |pe |spanish |french |special ed |sped |kindergarten |first grade |second grade |third grade |fourth grade |fifth grade |sixth grade |varsity |football |basketball |track |band |choir |drama |chemistry |biology |)(<staff>)', weight: 0.8 },
    { term: '(mr|mrs|ms|mx|dr|coach|principal|superintendent|professor|nurse|officer|vice principal|assistant principal|counselor|dean|director) (smith|jones|a|b|c|d|e|f|g|h|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z)', weight: 0.85 },
    { term: '(mr|mrs|ms|mx|dr|coach|principal|superintendent|vice principal|nurse)', weight: 0.8 },
    { term: '(a |my |our |one of my )(coworker|coworkers|co worker|colleague|colleagues|teammate at work)', weight: 0.8 },
    { term: '(the|our|my|that|this) (art|music|speech|math|band|gym|choir|reading|tech|it|front) (teacher|therapist|specialist|director|coach|guy|lady|person|desk lady)', weight: 0.8 },
    { term: '(the|our|my|that|this) ..1 (coach|teacher|principal|driver|therapist|registrar|psychologist|librarian|nurse|custodian|secretary|aide)', weight: 0.75 },
    { term: '(senora|senor|maestra|maestro|profesora|profesor|directora|director|miss|profe)', weight: 0.75 },
  ],
  except: ['dr (seuss|king|martin|pepper|who|suess|appointment)', 'mr (potato|rogers|peabody|bean|fox|popper|wolf)', '(become|becoming|want to be|wants to be|hiring|hire|be|being) (a|our|the|our next|the next|our new) <staff>', 'coach (bus|buses|house|purse|bag|outlet)', '(sub|substitute|teacher|custodian|coach|bus driver|nurse|paraprofessional|staff) (shortage|pay|salaries|salary schedule|openings|positions|position|jobs|job fair)'],
}

/** The school, the district or the writer's own work there. */
export const workMention: Lexicon = {
  name: 'work-mention',
  entries: [
    { term: '(my|our) (school|district|students|student|class|classroom|classes|principal|coworkers|co workers|colleagues|kindergartners|first graders|second graders|third graders|fourth graders|fifth graders|sixth graders|seventh graders|eighth graders|freshmen|sophomores|juniors|seniors|1st graders|2nd graders|3rd graders|4th graders|5th graders|6th graders|7th graders|8th graders|homeroom|superintendent|school board|building|staff|faculty|department|administration|admin|schools|football team|band kids|choir kids|team at school|kiddos|school kids|kids at school|lesson plans|teaching job|teacher friends|job at the district|job at school|vice principal|assistant principal|grade level team|caseload|union|contract|iep students)', weight: 0.85 },
    { term: '(the|this) (school district|district|school board|superintendent|principal|administration|board of education|school|schools|central office|district office)', weight: 0.8 },
    { term: '(i |we |who |)(teach|taught|coach|work|sub|substitute teach|student teach|am a teacher|am teaching|am a coach|am a counselor|am a principal) (at|in|for|here|there|kindergarten|first|second|third|fourth|fifth|sixth|seventh|eighth|middle|high|math|science|english|history|art|music|pe|special|band|elementary) ', weight: 0.8 },
    { term: '(elementary|middle school|high school|school district|public schools|city schools|county schools|unified|isd|usd|junior high|intermediate school|academy|charter school|community schools|preschool)', weight: 0.65 },
    { term: '(as|being) (a|an|your|their) (teacher|educator|coach|principal|counselor|employee|librarian|bus driver|school nurse|para|district employee|staff member|school employee)', weight: 0.8 },
    { term: '(back|off|heading|headed|going|day|home from|at|from|today at|long day at|return|first day|last day) (to|at|of|from) (school|work|teaching)', weight: 0.55 },
    { term: '(parent teacher conferences|faculty meeting|staff meeting|in service|inservice|professional development day|report cards|grading papers|state testing|lesson planning|bus duty|recess duty|lunch duty|iep meeting)', weight: 0.7 },
    { term: '(mi|nuestra|la) (escuela|clase|directora)', weight: 0.8 },
    { term: '(mis|nuestros) (alumnos|estudiantes)', weight: 0.85 },
    { term: '(el|mi|nuestro) (distrito|distrito escolar|director)', weight: 0.8 },
    { term: '(my|our) ..1 (principal|school board|superintendent|school|district|counselors|custodians|paras|librarian|cafeteria|band kids|students)', weight: 0.75 },
    { term: '(my|our) (middle schoolers|high schoolers|kids at|team at|third period|first period|kindergartners|counselors|custodians|paras|teachers|librarian|start time|bell schedule)', weight: 0.75 },
    { term: '(school board|school board meeting|board meeting|the pta|the ptso|the admin|central office|district leadership|the staff|our admin)', weight: 0.72 },
    { term: 'the board (should|must|needs|voted|members|does not|never|will not)', weight: 0.7 },
    { term: '(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th) grade (team|teachers|teacher)', weight: 0.75 },
  ],
  except: [
    'board meeting (of|at) (my|the) (hoa|church|company|bank|club)',
    'back to school (sale|shopping|deals|clothes)', 'law school', '(grad|graduate|medical|nursing|dental|culinary|sunday|driving|beauty|old) school', 'royal academy', 'the district (of columbia)', '(congressional|water|shopping|historic|arts|lake|fire|garment|warehouse|theater|business|financial|park) district'],
}

/** Sentences that say these are one's own views. */
export const ownViews: Lexicon = {
  name: 'own-views',
  entries: [
    { term: '(views|view|opinions|opinion|thoughts|tweets|posts|comments|statements|words|ideas|beliefs|takes|everything|all posts|all views|all opinions|these|this post|anything i say|anything here) (expressed |here |posted |shared |above |in this post |on this page |stated |on here |that i share |i share |i post |i express |)(here |)(is|are|represent|represents|reflect|reflects) (solely |only |strictly |all |purely |entirely |just |simply |)(my|mine|personal)', weight: 0.95 },
    { term: '(my|mine) (own |personal |)(views|view|opinion|opinions|thoughts|take|two cents|perspective|words) (only|alone|not|and not|here|and do|and does|are|is|as a)', weight: 0.85 },
    { term: '(just|only|simply|this is|these are|strictly|in|speaking) (only |just |)(my) (own |personal |honest |humble |)(view|views|opinion|opinions|two cents|take|thoughts|perspective|capacity)', weight: 0.85 },
    { term: '(speak|speaking|post|posting|write|writing|talking|say this|saying this|comment|commenting) (only |here |just |solely |strictly |)(for|as) (myself|me|myself only|me only|a private citizen|a private person|a parent|a citizen|an individual|a resident|a taxpayer|a neighbor|a dad|a mom)', weight: 0.9 },
    { term: '(not|do not|does not|never|am not|i am not|without) (speaking|speak|posting|post|writing|representing|represent|necessarily represent|necessarily reflect|reflect|here) (here |)(for|on behalf of|as|of|the (views|opinions|position|positions)|those of|my employer|the district|the school|my school|my district)', weight: 0.92 },
    ...weigh(0.92, list('views are my own, views my own, opinions my own, opinions are my own, opinions are mine, views mine, opinions mine, thoughts are my own, thoughts my own, my views only, my opinion only, not my employer, not my employers, not those of my employer, not those of my school, not those of the district, not the views of, not the opinion of, not the opinions of, not the district, in my personal capacity, in a personal capacity, personal capacity, as a private citizen, as a private individual, personal opinion, personal opinions, personal view, personal views, personal account, imo, imho, my own opinion, my own opinions, my own view, my own views, my own thoughts, does not represent, do not represent, does not reflect, do not reflect, not affiliated with my job, not on behalf of, not an official')),
  ],
}

/** Words by which somebody speaks as the school or the district. */
export const officialVoice: Lexicon = {
  name: 'official-voice',
  entries: [
    { term: 'we (here |)at (the |)(school|district|<school>|jms|jhs|lms|lhs|ems|ehs|whs|wms|chs|nhs|shs|lincoln|jefferson|washington|roosevelt|central|north|south|east|west|kennedy|franklin|madison|our school|our district)', weight: 0.85 },
    { term: 'we (here |)at .. (school|elementary|middle|high|academy|district|schools|isd|usd|junior high)', weight: 0.88 },
    { term: '(on|in) behalf of (the |our |my |all of |all of us at |everyone at |all |)(entire |whole |)(school|district|schools|board|staff|faculty|administration|superintendent|principal|department|teachers|students|team|lincoln|jefferson|washington|roosevelt|two rivers|central|north|south|elementary|middle|high|oklahoma|cedar|cincinnati|cambridge|clarksville)', weight: 0.9 },
    { term: '(on|in) behalf of .. (school|schools|elementary|middle|high|academy|district|isd|staff|faculty|board|department)', weight: 0.88 },
    { term: '(an |this is an |this is the |the |our |your |as an |)(official) (statement|announcement|page|account|response|position|policy of|word from|news from|notice|spokesperson|representative|source|school|district|update|communication|message from)', weight: 0.8 },
    { term: '(the |our |)(school |school district|district|administration|board of education|school board|superintendent office|central office|elementary|middle school|high school|athletic department|academy|schools) (is |are |would like to |will be |hereby |proudly |has |have |)(announces|announce|announcing|pleased to|proud to|excited to|happy to|thrilled to|delighted to|regrets|regret|apologizes|would like|wishes to|invites|invite|congratulates|hereby|decided to|requires all|requests that|reminds|advises|welcomes you|adopted a new|has decided|will be closed|will close|will not tolerate)', weight: 0.75 },
    { term: '(speaking|speak|posting|writing|responding|commenting|here|acting) (for|as|on) (the|a|your|an) (school|district|official|representative of|spokesperson|school board|principal of|voice of|district representative|school representative)', weight: 0.82 },
    { term: '(as|in my role as|in my capacity as|in my official capacity) (your |the |an official |a )(principal|superintendent|spokesperson|representative|assistant principal|athletic director|communications director|district official|building leader|school leader|official representative)', weight: 0.72 },
    { term: '(we are|we at|the district is|our school is) (pleased|proud|excited|happy|thrilled|delighted|honored) to (announce|share that|inform|welcome|introduce|offer all)', weight: 0.72 },
    ...weigh(0.68, list('attention parents, attention families, attention all parents, attention students and families, dear parents, dear families, dear parents and guardians, parents and guardians, please be advised, it is our policy, it is district policy that all, per district policy, our district position, our school position, the position of the district, the district position, the school position, our official position, we apologize to our families, our school will be closed, school will be closed, we will be closing school, in my official capacity')),
    { term: '(attention|notice to|notice for|to all) (all |our |)(parents|families|students|guardians)', weight: 0.75 },
    { term: 'attention ..2 (families|parents|students|guardians|community|staff)', weight: 0.75 },
    { term: '(statement|message|announcement|reminder|update|notice|breaking|alert|information) from (the|your|our|your child) ..2 (school|district|principal|superintendent|office|administration|high school|elementary|academy)', weight: 0.78 },
    { term: 'statement from ..3 (school|high school|elementary|district|academy)', weight: 0.8 },
    { term: 'as the school spokesperson', weight: 0.85 },
    { term: 'as (the|a|your) ..2 spokesperson', weight: 0.85 },
    { term: '(families|parents|visitors|guardians|all students|all families|all visitors) (will|must|are required to|are asked to|are expected to) (receive|get|bring|be notified|be contacted|report|use|wear|enter|sign)', weight: 0.68 },
    { term: '(students|parents|families) in grades ..4 (must|will|are required|are expected|need)', weight: 0.68 },
    { term: 'effective immediately ..2 (visitors|students|parents|families|school|no|all)', weight: 0.75 },
    { term: '(our|the) (school|district|office|administration) will (no longer|not be|not accept|now|begin)', weight: 0.68 },
    { term: '(our|the) (school|district|board|board of education|administration) has (been made aware|determined|approved|adopted|concluded|received a)', weight: 0.72 },
    { term: '(please |)(contact|call|email) our (office|front office|school|registrar|district office|counselors)', weight: 0.68 },
    { term: 'we are (now |currently |)(enrolling|accepting applications|registering students)', weight: 0.7 },
    { term: 'we (apologize|thank|ask|remind|invite|encourage|will notify|appreciate) (to |)(all |)(our|all|affected) (parents|families|students|guardians)', weight: 0.72 },
    { term: 'we the (staff|faculty|teachers|administration|team) (of|at)', weight: 0.82 },
    { term: '(safety|security|well being) (is|remains) our (top|first|number one|highest) priority', weight: 0.78 },
    { term: '(the |our |)(district|school) (stance|position) (is|on|remains)', weight: 0.65 },
    { term: '(elementary|middle school|high school|academy) (will be hosting|is hosting|will host|will dismiss|will open|will close)', weight: 0.72 },
    { term: '(estimados|queridos) (padres|padres de familia|familias)', weight: 0.78 },
    { term: 'en nombre de (la|nuestra|el) (escuela|distrito|primaria|secundaria)', weight: 0.85 },
    { term: '(el distrito|la escuela|nuestra escuela) (anuncia|informa|invita|comunica|avisa|les)', weight: 0.8 },
  ],
  except: ['not (an |the |speaking |posting |here |writing |)(official|on behalf of|in my official|speaking for|speaking as|for the)', 'unofficial', '(not|never|do not|am not|without) (speak|speaking|post|posting|writing|commenting|here) (for|as|on) (behalf of |the |a |an |)(school|district|official|representative)', 'it is official', '(make|made|making|makes) it official', '(share|shared|sharing|see|saw|from|follow|check|visit|via|on|read|find|repost|reposting|love) .. (official (page|account|announcement|statement|website|post|news))', 'official (website|time|rules|results|school colors|visit|start|end)', 'no official'],
}

/** Words of an emergency. */
export const crisisWords: Lexicon = {
  name: 'crisis-words',
  entries: list('shooting, shooter, active shooter, shots fired, gunman, gunshots, gunfire, lockdown, lock down, locked down, lockout, lock out, secure hold, shelter in place, sheltering in place, evacuate, evacuated, evacuating, evacuation, injured, injuries, injury, wounded, victim, victims, casualties, fatalities, hostage, hostages, police, sheriff, swat, officers on scene, ambulance, ambulances, paramedics, first responders, helicopter, helicopters, bomb, bomb threat, explosion, suspect, suspects, in custody, weapon, gun, knife, stabbing, stabbed, killed, died, dead, death, deaths, passed away, tragedy, tragic, incident, emergency, crisis, situation at, what happened, what is happening, what is going on, pray for, praying for, prayers for, prayers, stay safe, is everyone safe, are the kids safe, are the kids ok, is everyone ok, safe, reunification, reunify, pick up your child, pick up your kids, pick up students, come get your, get your kids, tornado, flood, flooding, fire, gas leak, earthquake, hurricane, crash, bus crash, accident, missing student, missing child, threat, threats, hoax, swatting, rumor, confirmed, unconfirmed, breaking, update, updates, release of students, early release, early dismissal, school is closed, closed tomorrow, memorial, vigil, thoughts are with, our hearts'),
}

/** Children who are somewhere together. */
export const studentGroup: Lexicon = {
  name: 'student-group',
  entries: [
    '(the |our |my |)(whole|entire|full) (choir|band|orchestra|class|team|grade|club|group|squad|cast|crew|homeroom|school)', '(our|my|the|these|mrs|mr|ms|all|all of our|all our|several|40|50|30|25|60) (amazing |awesome |sweet |little |wonderful |own |youngest |jv |varsity |girls |boys |marching |jazz |show |color |robotics |chess |drama |debate |math |science |art |ski |hiking |special olympics |)(kindergartners|kindergarteners|first graders|second graders|third graders|fourth graders|fifth graders|sixth graders|seventh graders|eighth graders|1st graders|2nd graders|3rd graders|4th graders|5th graders|6th graders|7th graders|8th graders|9th graders|10th graders|11th graders|12th graders|preschoolers|pre k|graders|freshmen|sophomores|juniors|seniors|students|kids|kiddos|class|classes|team|teams|band|choir|orchestra|club|group|crew|bunch|scholars|scouts|girls|boys|players|athletes|cheerleaders|dancers|swimmers|runners|wrestlers|golfers|guard|musicians|campers|kids group|squad|field trip|homeroom)', '(mrs|mr|ms|miss|coach) ..1 (class|students|kindergartners|team|group|homeroom|graders|kids)', '(choir|band|orchestra|robotics team|debate team|jv team|varsity team|chess club|drama club) (is|are|just|has|have|arrived)', '(jv|varsity|debate|robotics|swim|track|soccer|football|basketball|volleyball|baseball|softball|wrestling|tennis|golf|chess|cheer|dance) (team|squad|girls|boys|kids)', '(kindergarten|first grade|second grade|third grade|fourth grade|fifth grade|sixth grade|seventh grade|eighth grade|1st grade|2nd grade|3rd grade|4th grade|5th grade|6th grade|7th grade|8th grade|third graders|fourth graders|fifth graders|2nd graders|3rd graders|4th graders|5th graders|6th graders|kindergartners|students) ',
    '(my|our|the|with|all|these|those) ..2 (kids|students|girls|boys|graders|class|seniors|juniors|kinders|debaters|swimmers|team|band|homeroom|littles|guard|choir|orchestra|club|cast)',
    '(pre k|kinder|kinders|kindergartners|preschoolers|first graders|second graders|third graders|fourth graders|fifth graders|sixth graders|seventh graders|eighth graders|middle schoolers|1st graders|2nd graders|3rd graders|4th graders|5th graders|6th graders|7th graders|8th graders)',
    '(mis|los|las|nuestros) (alumnos|estudiantes|ninos|alumnas)',
    '(team bus|color guard|marching band|mock trial team|student council|field trip)',
  ],
}

/** That it is happening at this moment, and how long it will last. */
export const rightNow: Lexicon = {
  name: 'right-now',
  entries: [
    '(right now|currently|at the moment|at this moment|this very minute|as we speak|as i type|this very second|for the next (hour|two hours|few hours|30 minutes|hour and a half|couple of hours))', '(just|have just|has just) (arrived|got|gotten|landed|checked in|checked into|boarded|pulled in|pulled up|sat down|reached|made it|parked|left|unloaded|got off)', '(until|till|til) (noon|1|2|3|4|5|6|7|8|9|10|11|12|about|around|lunch|dismissal)', '(is|are|we are) (here|still here|now at|now in|on the bus|on our way|heading|headed|on their way|boarding|leaving now|walking to|walking over|waiting at|waiting outside|waiting for the bus|staying at|camped|at the (zoo|museum|park|aquarium|pool|capitol|hotel|theater|library|farm|beach|mall|science center|airport|station|capitol building|pumpkin patch|nature center|water park|amusement park|ice rink|bowling alley|planetarium|courthouse|fire station|botanical|orchard|trampoline park|skating rink|stadium|convention center))', 'live from', '(boarding|waiting at|waiting outside|wandering|exploring|lined up|gathered|unloading|staying at) (the|at|our|in|outside|a)', '(on our way|on the way|on their way|en route|heading|headed) (to|back|home|over|now|for)', '(staying|stay|checked in|sleeping) (at|in|on) (the|room|our|floor)', 'room (number|numbers) ', '(we will be|they will be|will be) (here|at this|in this|back at the bus|at the bus) (until|till|til|all|for)', '(come|stop by and|come by and) (see|wave|find|say hi|watch|join) .. (now|us|until|here)',
    '(right this (minute|second|moment)|this very (moment|hour)|at this (hour|very moment)|as of now|as i (type|write|post)|happening now|rn)',
    '(just|have) (pulled in|pulled into|got off|got to|left for|landed in|arrived in|walked into|checked into|rolled into|stepped off)',
    '(stop by|come wave|come say|come find|swing by|say congrats|come by) ',
    'here (until|till|til|to|through) (noon|1|2|3|4|5|10|11|12)',
    'on the move',
    'staying tonight',
    'lunch stop',
    '(park|steps|zoo|museum|hotel|mall|rink|trail|capitol|memorial|lobby|farm|fairgrounds) now',
    '(waiting|walking|swimming|napping|camped) (for the train|to|at|in|by) ..4 (now|station|park|with)',
    '(is|are) in (room|barn|cabin|booth)',
    'in room',
    'ahora mismo',
    'en este momento',
    'acabamos de llegar',
    'acabo de llegar',
    'de llegar al',
  ],
  except: ['(enrolling|enrollment|register|registering|registration|hiring|accepting|available|applications|studying|learning|reading|working on|need|needing|collecting|looking for|on sale|open|recruiting|seeking|taking|practicing|preparing|in need|we are learning) .. (right now|currently|at the moment)', '(right now|currently|at the moment) .. (studying|learning|reading|enrolling|hiring|accepting|working on|collecting|looking for|raising|exploring|reviewing|preparing|writing|building|in need|seeking|recruiting|creating|rehearsing for|planning|have|need)', 'until (next|further|tomorrow|spring|monday|tuesday|wednesday|thursday|friday|summer|fall|graduation)', '(heading|headed) (back to school|to (state|nationals|college|regionals|sectionals|finals|the (state|next|finals|championship)))', 'on (our|their|the) way to (becoming|success|state|a|being|reading|mastering|our goal|graduation|meeting|college)'],
}

/** A place that somebody could go to. */
export const outPlace: Lexicon = {
  name: 'out-place',
  entries: [
    '(at|in|to|from|outside|inside|near|by|around) (the |our |a |)(downtown |main |north |south |east |west |central |city |state |county |national |local |children s |childrens |art |science |history |natural history |riverside |union |memorial |lincoln |hampton |pine |oak |lake |sunset |)(zoo|museum|park|aquarium|pool|capitol|hotel|theater|theatre|library|farm|beach|mall|science center|airport|station|pumpkin patch|nature center|water park|amusement park|rink|ice rink|bowling alley|planetarium|courthouse|fire station|gardens|garden|orchard|trampoline park|stadium|convention center|campground|lake|river|trail|corner of|plaza|square|bus stop|bus station|train station|rest stop|restaurant|pizza|mcdonalds|chick fil a|dairy queen|ice cream|playground|field|arena|fairgrounds|fair|state fair|six flags|disney|disneyland|disney world|cedar point|worlds of fun|hilton|marriott|hampton inn|holiday inn|best western|hyatt|inn|lodge|camp|ymca|church|university|college|campus|downtown|street|avenue|gate|entrance|exhibit|monkey house|lobby|parking lot|track meet|tournament|meet|courts|gym at|golf course|mountain|ski resort|memorial|monument|white house|capital|washington dc|new york|chicago|studio|tv station|hospital|nursing home|senior center|food bank|shelter|festival|parade)', '(downtown|hotel|room (number|numbers)|zoo|museum|aquarium|pumpkin patch|bus 1|rest area)',
    '(at|in|to|from|outside|inside|near|by|behind|on|into) ..3 (inn|suites|motel|marriott|hilton|drury|hyatt|lobby|gas station|petting zoo|skating rink|splash pad|corn maze|hayride|bakery|food court|barn|fairgrounds|botanical gardens|courthouse|capitol|park|shelter|church parking lot|station|museum|zoo|pizza hut|cracker barrel|chick fil a|mcdonalds|field|high school|farm|y|caves|ferry)',
    'room (101|102|103|104|105|106|110|112|114|118|200|201|202|204|206|208|210|212|214|300|302|304|306|308|310|312|314)',
    '(al|en el) (museo|zoologico|parque|teatro|acuario)',
  ],
  except: ['(in|at|from) (the |our |)(school|classroom|gym|cafeteria) (library|garden|playground|field|gym|courtyard)', 'in (the |our |)(library|garden|playground) (today|learning)', '(at|in) college'],
}
