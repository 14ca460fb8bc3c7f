import type { Lexicon } from './lexicon.ts'
import { list, weigh } from './lexicon.ts'

/** What turns a reply into a quarrel. */
export const altercation: Lexicon = {
  name: 'altercation',
  evaded: true,
  entries: [
    ...weigh(0.85, list(`
      you people, shut up, shut it, shut your mouth, get a life, prove it coward, say it to my face, say that to my face, come at me, come at me bro, fight me, try me, bring it, bring it on then, square up, meet me outside, meet me in the parking lot, how dare you, mind your own business, mind your business, mind your own, who asked you, nobody asked you, no one asked you, nobody asked for your opinion, no one asked for your opinion, what is wrong with you, what is your problem, what the heck is your problem, cry about it, cry more, cry me a river, stay mad, keep crying, go cry, i dare you, you have no idea what you are talking about, you do not know what you are talking about, you have no clue, learn to read, learn how to read, get over yourself, get over it, get lost, get out of here with that, back off, stay out of it, stay in your lane, keep my name out of your mouth, keep my kid out of your mouth, keep my family out of your mouth, take several seats, have several seats, ok boomer, okay boomer, okay karen, ok karen, whatever karen, bye karen, sit down karen, calm down karen, nice try karen, go touch grass, touch grass, you are a joke, you are a troll, you troll, internet troll, keyboard warrior, you are delusional, you are pathetic, you are ridiculous, you are clueless, you are lying, you are a liar, you are full of it, you are full of yourself, you are an embarrassment, you are what is wrong with, you are the problem, people like you are, people like you, people of your kind, you and your kind, your kind are, your kind is, your kind should, your kind always, your kind never, your kind make, are you stupid, are you dumb, are you blind, are you deaf, are you insane, are you crazy, are you that dense, are you really that dense, are you kidding me, are you serious right now, is that a threat, you wish, you started it, you started this, you want to go, you want to fight, wanna go, wanna fight, you would not last, you could not handle, keep talking and, keep running your mouth, running your mouth, run your mouth, watch your mouth, you will regret, i will see you in court, do not make me come, you must be stupid, you must be blind, you can not be serious, who do you think you are, go away troll, nobody cares what you think, no one cares what you think, nobody cares about your, no one cares about your, you should be ashamed, shame on you, you make me sick, you disgust me, hate people like you, eat your words, put up or shut up, choke on it, i am done with you, do you even have kids, worry about your own, look in the mirror, grow up, grow a pair, man up, cope harder, cope and seethe, get bent, get wrecked, go pound sand, pound sand, kick rocks, take a hike, you wanna talk, want to take this outside, take this outside, step outside, coward, liar, hypocrite
    `)),
    ...weigh(0.55, list('do your research, do some research, calm down, read it again slowly, typical liberal, typical conservative, typical democrat, typical republican, you always, you never, you clearly, you obviously, lol ok, whatever, bless your heart, wrong again, try again, nice try, you are wrong, that is a lie, that is bs, nonsense, give me a break, spare me, oh please, educate yourself, not my fault you')),
    { term: '(come|go) (and |)(say|tell) (that|it|me) (in person|to my|to our|outside)', weight: 0.8 },
    { term: '(troll|you troll|under your bridge|who died and made you|must be fun at parties|you sound like a|you sound|get a clue|get a grip|you would know|says you|look who is talking|takes one to know one|you do not even|you could not even|you do not get to|you have some nerve|the nerve of you|do not you dare|nobody likes you|go away|stop lying|quit lying|you lie|you lied|all you do is|maybe if you|if you were a better|maybe you should parent|parent your|control your kid|raise your kid|your kid is the)', weight: 0.62 },
    { term: '(maybe|you should|try|go) (learn|learning|read|reading|try|think|thinking) (to|how|before|the) .. before you', weight: 0.68 },
    { term: 'before you (attack|open your mouth|run your mouth|talk|speak|accuse|come at|criticize|post|comment) ', weight: 0.6 },
    { term: 'keep (my|our) ..2 (name|kid|kids|daughter|son|child|family) ..1 out of your mouth', weight: 0.85 },
    { term: '(raise|parent|control|worry about|watch) your own (kid|kids|child|children|house|business)', weight: 0.82 },
    { term: 'no wonder your (kid|kids|son|daughter|child)', weight: 0.8 },
    { term: '(got|have|has) a big mouth', weight: 0.75 },
    { term: '(hide|hides|hiding) behind (a|your|that) (keyboard|screen|phone)', weight: 0.82 },
    { term: 'what are you going to do about it', weight: 0.62 },
    { term: 'imagine being (this|that|so) (wrong|loud|dumb|dense|mad|pressed|clueless|bitter|lazy)', weight: 0.8 },
    { term: 'do not come (for|at) me', weight: 0.75 },
    { term: 'are you on (something|drugs|crack)', weight: 0.75 },
    { term: 'do (us all|everyone|us) a favor and (log off|leave|stop|quit|be quiet|shut|move|go|delete)', weight: 0.82 },
    { term: 'sit down and (be quiet|shut|listen|hush)', weight: 0.78 },
    { term: '(callate|no te metas en|cierra la boca|metete en tus)', weight: 0.78 },
    { term: '(zip it|quit crying|quit whining|stop crying|cry harder)', weight: 0.72 },
    { term: '(your|the) (ignorance|stupidity) is', weight: 0.75 },
    { term: 'rich coming from (you|someone|a)', weight: 0.75 },
    { term: '(says the|said the) (one|person|woman|man|guy|lady) who', weight: 0.6 },
  ],
  except: [
    'you people (are (the best|amazing|awesome|wonderful|great|so (kind|great|good))|rock)', 'i dare you to (try|taste|not (cry|smile)|eat)', 'you started (it all|this (program|club|team))', 'liar liar', 'are you deaf (ed|education)', 'what are you going to do about it(s|) ',
    'prove it (to yourself|with evidence|using|in your proof)', 'you never (know|cease|fail|let|give up|stop)', 'you always (have|make|know|bring|do a|put|go|been|help|go above|inspire|brighten|were|are|find|care)', 'calm down (corner|space|kit|area|room|strategies|strategy|bottle)', 'whatever (you|we|it|the|they|your|works|happens|is|time|size|helps|else)', 'nice try (team|boys|girls|everyone|and)', 'people like you (make|who|are the|are why|keep|inspire|in)', 'get over it(s|) (fear|fears)', 'you sound (like (a pro|an angel|angels|a)|amazing|great|wonderful|so|beautiful|lovely)', 'maybe if you (could|would|have|call|email|try)', 'when i grow up', 'grow up (to|in|so|with|and|together|healthy|too)', '(kids|they|children|babies|students|you|we|she|he) (all |)grow up', 'watch (me|them|him|her|us|our|these|kids|you) grow up', 'try me (a|some|free)', 'mind your (manners|step|head)', 'take a hike (day|with|on|club|and|around|at)', 'bring it (home|on home|to|in|back|with|on saturday|on friday|all|on panthers|on tigers|up)', 'cowardly', 'look in the mirror and (see|say|smile)', 'try again (tomorrow|next|later|on|after|when|soon)', 'shut it (down|off)', 'are you (blind|deaf) or (hard|visually|low)', 'step outside (and|for|to enjoy|your comfort)', 'you started (at|in|this (year|school|journey)|kindergarten|as)', 'take this outside (and|for|if|to the garden)', 'you wish to', 'back off the'],
}

/** Words that sound cross, dismissive or mocking, whoever they are about. */
export const tone: Lexicon = {
  name: 'tone',
  entries: [
    ...weigh(0.6, list(`
      stupid, stupidity, stupidest, stupidly, dumb, dumbest, idiotic, ridiculous, ridiculously bad, pathetic, lame, a joke, total joke, absolute joke, waste of time, waste of money, waste of tax dollars, sick of, sick and tired, fed up, disgrace, disgraceful, disgusting, disgusted, disgusts, shame on, shameful, embarrassing excuse, unbelievable that, insane that, a nightmare to deal, sucks, sucked, sucky, this sucks, blows chunks, hot garbage, dumpster fire, train wreck, trainwreck, clown show, circus up there, garbage policy, worst ever, worst district, worst school, worst year ever, can not stand, could not care less, could care less, who cares, nobody cares, no one cares, not my problem, not our problem, deal with it, get over it, too bad so sad, tough luck, boo hoo, cry me a river, suck it up, give me a break, gimme a break, are you kidding me, are you kidding, you have got to be kidding, got to be kidding, what a joke, what a mess, what were they thinking, what were you thinking, must be nice, oh great, oh goody, oh joy, oh wow, oh look, wow just wow, slow clap, slow clap for, thanks for nothing, thanks a lot for, gee thanks, yeah right, sure jan, good luck with that, big surprise, big shocker, shocker, surprise surprise, color me shocked, color me surprised, duh, no duh, no kidding, well duh, yeah whatever, whatever dude, whatever deal with it, blah blah, blah blah blah, yada yada, lol ok, sarcasm, so much for, as if, i guess some people, some people just, for the millionth time, for the hundredth time, for the tenth time, how many times do i have to, how hard is it to, how hard can it be, it is not that hard, it is not rocket science, common sense people, read the email, read the newsletter people, use your brain, use your head, learn to read, do your job, lazy parents, lazy kids, lazy teachers, entitled parents, clueless parents, hate this job, hate my job, hate my class, hate these kids, hate mondays and, ugh these kids, these kids are driving me, driving me insane, driving me crazy, driving me nuts, losing my mind, lost my mind, over it, so over this, so over it, done with these, fail, epic fail, smh, smdh, smh at, facepalm, eye roll, eyeroll, insert eye roll, emojieyeroll, emojipoop, emojiclown, hard pass, how many times do we have to, ugh these, ugh these people, ugh these parents, these people never, not my emergency, not our emergency, is not my emergency, lack of planning on your, nice job reading, nice reading skills, is it so hard to, is it that hard to, is it too much to ask, stop whining, quit whining, stop complaining, quit complaining, whiners, whining, crybabies, karens, hate it when parents, can not believe these, what is wrong with people, what is wrong with these, incompetent, incompetence, clueless, useless, worthless
    `)),
    { term: '(i guess|apparently|clearly|obviously) (reading|listening|following (directions|rules|instructions)|manners|common sense|parenting|basic math) (is|are) .. (hard|too|not|difficult|optional|rare|beyond|dead)', weight: 0.65 },
    { term: 'for the last time', weight: 0.62 },
    { term: 'as (we|i) have (said|told|stated|mentioned|explained) (over|many|before|again|repeatedly|a|so|several)', weight: 0.65 },
    { term: '(nobody|no one) (reads|listens|bothers|pays attention|checks)', weight: 0.62 },
    { term: 'seriously (people|folks|parents|guys|y all)', weight: 0.65 },
    { term: '(can not|do not know how to|refuse to) (follow (directions|instructions|simple directions|rules)|read a calendar|tell time)', weight: 0.62 },
    { term: 'just wow', weight: 0.6 },
    { term: '(read|check) the (handbook|email|syllabus|newsletter|faq|website|calendar) (before you|before asking|people|for once)', weight: 0.65 },
    { term: 'do not have (the |)time for (this|that|these|nonsense|it)', weight: 0.62 },
    { term: 'sigh', weight: 0.6 },
    { term: 'here we go again', weight: 0.6 },
    { term: 'not sorry', weight: 0.6 },
    { term: 'if (parents|families|people|you) (parented|would just|could just|actually|bothered|cared enough)', weight: 0.62 },
    { term: 'there is no excuse', weight: 0.62 },
    { term: 'unreal', weight: 0.55 },
    { term: 'you (were|have been) warned', weight: 0.65 },
    { term: '(newsflash|news flash)', weight: 0.58 },
    { term: 'if i (get|see|hear|have) one more (email|call|complaint|question|excuse|person|parent)', weight: 0.65 },
    { term: 'figure it out (yourself|yourselves|on your own)', weight: 0.65 },
    { term: 'is not (a |your |)(daycare|babysitter|babysitting service|taxi service)', weight: 0.68 },
    { term: '(not your|not a) (babysitter|maid|secretary|servant)', weight: 0.62 },
    { term: 'the nerve (of|to)', weight: 0.65 },
    { term: 'had one job', weight: 0.62 },
    { term: 'i guess (deadlines|rules|manners|respect|instructions|directions|responsibility|common courtesy) (are|is)', weight: 0.65 },
    { term: 'do not (even |)get me started', weight: 0.62 },
    { term: 'do better (parents|people|folks|everyone|district|admin)', weight: 0.65 },
    { term: '(whatever i|whatever dude|whatever people)', weight: 0.6 },
    { term: 'nadie (lee|escucha|hace caso)', weight: 0.62 },
    { term: 'stop (emailing|calling|bugging|pestering) (me|us|the office)', weight: 0.62 },
  ],
  except: [
    'how hard is it to (build|make|balance|draw|land|fly|walk)', 'sick of (the same|winning|snow|winter|cold)', 'oh look the', 'for the last time (this|as|ever|in|together|on|our|before)', 'not sorry (to|that|we|i)', 'unreal (talent|how|to)', 'here we go again (with (our|the) (favorite|annual)|bears|tigers)', 'news flash the', 'whatever (weather|grade|age|works|happens|you|it|the|is|they|we)',
    'dumb (and dumber|luck|bell|bells)', 'no (stupid|dumb) (questions|question)', 'stupid (bowl|cancer|good|deep freeze)', '(is|was|are) no (such thing as a |)(stupid|dumb|bad) question', 'lame (duck|ducks)', 'over it (the|and)', '(under|over|around|through|in|on|of|mull|get|jump|jumped|hop|climb|step|build a|bridge|go|went|look|pour|sprinkle|drizzle|talk|think|all|mulling|hand|glaze|cover|fly|flew|crossed) over it', 'whatever (you|we|it|the|they|your|works|happens|is|time|size|helps|else|i|it takes|comes)', 'oh wow (what|thank|so|this|our|look at|we|i|the|how|amazing|these)', 'oh look (at|who|what|how)', '(without|never|do not|can not|will not) fail', 'fail (forward|safe|fast|to)', 'fail', 'pass (or|and) fail', 'circus', 'as if (it|they|he|she|we|you|by|the|i|there|a)', 'joke (of the day|day|book|a day)', '(tell|told|tells|telling|share|make|made|crack|knock knock|practical) a joke', 'waste of (energy|water) (lab|unit|project)', '(food|zero) waste', 'suck~ it up buttercup the', 'stupid cupid', 'unbelievable that', 'that is ridiculous(ly) (good|cute)', 'ridiculously (good|cute|proud|talented|fun)', 'whining (dog|puppy)', 'deal with it (in|by|when|as|together|calmly)', 'get over it (s)', 'hard pass(es)', '(sick|tired) of (being|winning|waiting) .. (flu|cold)', 'what a joke (book|teller)', 'losing my (mind|voice) (with (joy|excitement))', 'slow clap (song)', 'shocker(s|) (game|basketball|wichita)', 'wichita state shocker(s|)'],
}

/** Advertising, schemes and begging for followers. */
export const unrelated: Lexicon = {
  name: 'unrelated',
  entries: [
    ...weigh(0.88, list(`
      crypto, cryptocurrency, bitcoin, btc, ethereum, dogecoin, nft, nfts, airdrop, forex, forex trading, binary options, forex signals, trading signals, passive income, side hustle, financial freedom, be your own boss, work from home and earn, work from home, earn from home, earn cash, earn money online, make money online, make money fast, make money from home, quick cash, easy money, get rich, guaranteed returns, guaranteed profit, double your money, investment opportunity, investment platform, invest with, account manager expert, recover your lost funds, recovery expert, hacker for hire, cash app flip, cashapp flip, cash flip, money flip, free iphone, free gift card, free robux, free vbucks, free v bucks, free followers, buy followers, buy likes, get followers, gain followers, more followers, follow back, followback, follow for follow, follow 4 follow, follow4follow, f4f, l4l, like for like, like4like, sub for sub, sub4sub, s4s, follow my page, follow me, follow my account, follow my insta, follow my instagram, follow my tiktok, subscribe to my channel, subscribe to my, check out my channel, check out my page, check out my profile, check my profile, check my bio, check my page, check out my etsy, check out my shop, check out my store, check out my music, check out my mixtape, check out my soundcloud, check out my onlyfans, check out my website, check out my business, visit my profile, visit my page, visit my website, link in my bio, link in my profile, click the link in my, click my link, click on my profile, dm me to earn, dm to earn, dm me for details, dm me to learn how, dm for promo, dm us for promo, promote it on, send it on, dm it to, inbox me, inbox me for, message me to learn, ask me how i lost, ask me how i, weight loss, lose weight fast, lose weight, keto gummies, keto, hair growth oil, male enhancement, viagra, cialis, cbd oil, mlm, essay writing service, write my essay, essay help, buy essays, paper writing service, assignment help, do your homework for you, payday loan, payday loans, instant loan, loan offer, loans available, credit repair, fix your credit, credit score boost, debt relief, casino, online casino, slots, betting tips, sports betting, fixed matches, sugar daddy, sugar mummy, sugar baby, spell caster, love spell, lost love back, psychic reading, psychic readings, herbal cure, herpes cure, dr herbal, dropshipping, whatsapp me, whats app me, whatsapp number, on whatsapp, telegram me, on telegram, join my telegram, telegram channel, limited time offer, act now, order now and, buy now, shop now, use my code, use my link, use my referral, referral code, promo code, discount code, coupon code, roofing special, free roof inspection, free quote, free estimate, free estimates, free quotes, we buy houses, cash for your home, extended warranty, insurance quote, cheap flights, designer bags, replica watches, ray ban sale, seo services, web design services, hot singles, singles in your area, meet singles, adult dating, click here to win, claim your prize, you have won, congratulations you won, congratulations you have been selected
    `)),
    { term: '(earn~|make~|made|making|earning) (up to |over |an extra |extra |)(\\d|[0-9])'.replace('(\\d|[0-9])', '(100|200|250|300|400|500|600|700|800|900|1000|1500|2000|2500|3000|5000|10000|1k|2k|3k|5k|10k|3|5|10) (000 |)(a|per|every|each|in a|in one|weekly|daily|monthly|from home|online|in 24|within)'), weight: 0.85 },
    { term: '(sell~|selling) (my|a|an|used|brand new|some) (car|truck|phone|iphone|house|couch|puppies|kittens|furniture|boat|bike|xbox|ps5|shoes|jordans|tickets|clothes|purses|makeup|lularoe|scentsy|mary kay|avon|herbalife|essential oils)', weight: 0.75 },
    { term: '(puppies|kittens|iphone|car|truck|house|sneakers|jordans|ps5|xbox|couch|motorcycle|boat|trailer|land) for sale', weight: 0.8 },
    { term: '(scentsy|herbalife|lularoe|mary kay|avon|arbonne|pampered chef|tupperware|amway|younique|color street|norwex|primerica|doterra|thirty one) (consultant|party|rep|order|orders|deals|sale|products|catalog|opportunity)', weight: 0.75 },
    { term: '(hire|call|text|contact|visit|book) (me|us|my (company|business|shop|salon)|our (company|business|shop|salon|team)|with us) (today |now |)(for|at) (all your|a free|your|plumbing|roofing|lawn|cleaning|painting|catering|photography|tax|insurance|mortgage|real estate|legal|hvac)', weight: 0.75 },
    { term: '(dm|inbox|message|text|whatsapp) (me|us) (now |today |if you want |if interested |)(to|for|and) (earn|make|start|invest|learn how|get started|info|buy|order|join|win|claim|prices|pricing|rates)', weight: 0.85 },
    { term: '(best|cheapest|top|number one|affordable|reliable|trusted) (plumber|roofer|electrician|realtor|lawyer|attorney|mechanic|painter|landscaper|tutor service|handyman|dentist|mortgage|insurance|cleaners|cleaning|tattoo|salon|barber|real estate agent)', weight: 0.75 },
    { term: '(click|tap|go) (here|below|the link|this link|on this link|on the link) (for|to) (a |your |)(free|win|claim|earn|get paid|get rich|get your free|make|cash|gift|iphone)', weight: 0.82 },
    { term: 'invest (100|200|250|300|500|1000|2000|as little|now|today|with me|in my|small|just)', weight: 0.85 },
    { term: '(makes|made|earns|earned|making) ..3 (hr|an hour|per hour|a day|per day|a week|per week|a month|weekly|daily) .. (laptop|home|online|computer|phone|working|website|link)', weight: 0.85 },
    { term: '(hot|great|amazing|best|huge) (deals|deal|sale|discounts|prices) (on|at|for) (sneakers|shoes|bags|watches|phones|handbags|sunglasses|jewelry|cars|tires|vapes|supplements|insurance|mattresses|designer|laptops)', weight: 0.75 },
    { term: '(vote for my|check out my|watch my|like my|share my|stream my|listen to my|support my) (dog|cat|baby|video|song|new song|new single|album|mixtape|podcast|channel|business|gofundme|go fund me|kickstarter|page|reel|tiktok|stream|book on amazon|store|shop|boutique|salon)', weight: 0.72 },
    { term: '(apartment|house|room|condo|duplex|office|trailer) (for rent|for lease|for sale|available now)', weight: 0.8 },
    { term: '(roof|roofing|gutter|window|lawn|tree|plumbing|painting|cleaning|pest|hvac|driveway|fence|carpet) ..1 (special|specials|service|services|company|deal|deals|discount)', weight: 0.75 },
    { term: 'need a (loan|tow|lawyer|plumber|roofer|realtor|babysitter|new roof)', weight: 0.65 },
    { term: '(bad credit|no credit|no credit check|no prescription|no deposit|no money down|zero down)', weight: 0.8 },
    { term: 'verify your account', weight: 0.7 },
    { term: '(violates|violated|violation of) our (terms|policy|community standards) ..6 (verify|confirm|appeal|click|account)', weight: 0.88 },
    { term: '(sub|subscribe|subbed) to my (channel|page|youtube|twitch|onlyfans)', weight: 0.85 },
    { term: '(prestamos|credito) (rapidos|inmediatos|faciles|sin)', weight: 0.85 },
    { term: '(i do|doing|we do|offering) (lashes|nails|hair|braids|brows|tattoos|taxes|eyelash|makeup|cleaning|lawns|yard work)', weight: 0.72 },
    { term: '(dm|inbox|call|text|message) (me |us |)(to |for |)(book|booking|appointments|appointment|prices|rates|orders)', weight: 0.78 },
    { term: '(psychic|tarot|palm reader|fortune teller|spiritual healer)', weight: 0.72 },
    { term: '(cheap|buy|real|instant|get) (followers|likes|views|subs|subscribers)', weight: 0.85 },
    { term: '(buy|selling|sell) my (used|old|new)', weight: 0.75 },
    { term: '(i am|im|i am your|im your) (an |a |your |)(agent|realtor|broker|insurance agent|loan officer)', weight: 0.75 },
    { term: '(adult|live|sexy|nude|webcam) (cams|cam|chat|webcam|girls|dating)', weight: 0.82 },
    { term: '(cheap|discount|online) (meds|pills|viagra|pharmacy|cigarettes|vapes)', weight: 0.82 },
    { term: 'order (here|yours|now at|yours here|today at)', weight: 0.55 },
    { term: 'grand opening', weight: 0.62 },
    { term: '(free wax|free estimate|free reading|first reading free|free consultation|free trial)', weight: 0.72 },
    { term: '(visit|check out|see|read) my (blog|site|etsy|website|store|onlyfans|youtube|podcast)', weight: 0.8 },
    { term: 'selling (fresh |homemade |)(eggs|honey|cakes|tamales|plates|candles|puppies|clothes|jewelry|soap)', weight: 0.7 },
    { term: '(puppies|kittens|pups) (are |)(ready|available|for sale)', weight: 0.8 },
    { term: '(tax refund|tax prep|taxes done|refund advance)', weight: 0.6 },
    { term: '(se vende|se renta|vendo|rento) (carro|casa|departamento|troca|moto|terreno|celular|cuarto)', weight: 0.82 },
    { term: 'win a (tv|car|cruise|truck|iphone|vacation|gift card|ps5)', weight: 0.6 },
  ],
  except: ['follow me (to|into|on this|as|through|around|and (my|our) (class|students))', 'lose weight (unit|in)', '(students|scholars|kids|campers|classes|clubs) .. (crypto|bitcoin|forex|investment)', 'shop now (open|at the (book fair|school store|spirit))', '(book fair|yearbook|yearbooks|spirit wear|ticket|tickets|scholastic|pta|booster|school store|fundraiser|box tops) .. (code|promo code|discount code|coupon code|buy now|shop now|order now|act now)', '(code|promo code|discount code|coupon code|buy now|shop now|order now) .. (book fair|yearbook|yearbooks|spirit wear|ticket|tickets|scholastic|pta|booster|fundraiser)', 'order now and save', 'casino night', 'slots (available|open|are|left|remaining|for|fill|still|in|on)', '(time|volunteer|conference|open|sign up|appointment|spots|available|interview|few|more|all|the|of|booth|camp|vendor|parking) slots', 'congratulations you won the (spelling|science|essay|game)', 'work from home (day|today|parents)'],
}
