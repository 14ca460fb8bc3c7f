import type { Lexicon } from './lexicon.ts'
import { weigh } from './lexicon.ts'

/** Claims and passages that come from somewhere else (CMC-4b, CMC-4c, CAM-9c). */
export const outsideFacts: Lexicon = {
  name: 'outside-facts',
  entries: [
    '(studies|study|research|science|statistics|stats|data|surveys|evidence) (show|shows|showed|prove|proves|suggest|suggests|say|says|indicate|indicates|found|finds|has shown|have shown|confirms|confirm|reveal|reveals)', 'research (has|have) (shown|found|proven)', 'according to (a|the|some|one|new|recent|several|many|this) (new |recent |national |)(study|studies|research|report|survey|article|experts|poll|researchers|scientists|website|blog|post)', 'according to (research|studies|experts|scientists|statistics|researchers|google|the internet|the web)', 'a (recent|new|national|2024|2025|2026) (study|report|survey|poll|article) (shows|showed|found|finds|says|said|suggests|revealed|by|in)', '(experts|scientists|researchers|doctors|psychologists|pediatricians) (say|agree|recommend|found|have found|warn|believe|know)', 'it (is|has been) (scientifically |)proven', 'statistically', '(did you know|fun fact|fact) .. (percent|million|billion)', 'i (read|saw) (somewhere|online|on the internet|on the web)', '(author|source|artist|photographer) unknown', 'unknown (author|source)',
    ...weigh(0.85, ['(copied|borrowed|stolen|lifted|swiped|taken|grabbed|copy pasted|copied and pasted) (this |these |it |word for word |)(from|off) (a |an |the |another |someone |)(internet|web|website|google|pinterest|facebook|instagram|twitter|tiktok|blog|page|article|book|news|wikipedia|teacher|friend|district|school|post|site|reddit)', '(saw|found) (this|these|it) (on|online|on the|in a|somewhere)', '(not my words|not mine|wish i wrote this|wish i had written)', 'copy and paste', 'copied and pasted']),
  ],
  except: ['our (data|survey|research|statistics|surveys) (show|shows|showed|say|says|suggest|suggests|indicate|found)', 'research (project|paper|papers|class|fair|day)', 'lost and found', 'social studies', 'study (hall|guide|session|group)', 'copy and paste (your|the link|the code|this link|into)', 'found (it|this|these) (on|in) (the (bus|playground|gym|hallway|parking lot|cafeteria|bleachers|field|classroom)|bus)'],
}

/** Words that give a source or thank one. */
export const givesCredit: Lexicon = {
  name: 'gives-credit',
  entries: ['source', 'sources', 'credit', 'credits', 'courtesy of', 'photo by', 'photos by', 'video by', 'art by', 'artwork by', 'written by', 'words by', 'music by', 'illustrated by', 'via', 'hat tip', 'h t', 'adapted from', 'reprinted (from|with)', 'reposted from', 'repost from', 'shared from', 'used with permission', 'with permission', 'thanks to .. for (the|this|these)', 'from the (cdc|nea|aap|usda|fda|nih|nasa|fbi|epa)', 'by the (cdc|nea|aap|usda|fda|nih|nasa|pew|gallup|rand)'],
}

/** Taken material, or music and films that somebody else owns (CIN-4a, CAM-9c, CMC-4a). */
export const takenMaterial: Lexicon = {
  name: 'taken-material',
  entries: [
    ...weigh(0.85, [
      '(found|got|grabbed|pulled|took|stole|snagged|downloaded|saved|copied|borrowed|lifted|swiped|screenshotted|screen grabbed|ripped) (this|these|it|the|that|a|an|some|our|my|her|his|all) .. (picture|pictures|photo|photos|image|images|graphic|graphics|clip art|clipart|background|cartoon|meme|artwork|drawing|poster|video|clip|song|worksheet|logo|design|gif|picture online|one|it|pic|pics) .. (from|off|on) .. (google|google images|pinterest|internet|web|getty|shutterstock|istock|facebook|instagram|tiktok|twitter|youtube|etsy|online|disney|website|reddit|bing|tumblr|teachers pay teachers|tpt)',
      '(found|got|grabbed|pulled|took|stole|snagged|downloaded|saved|copied|borrowed|lifted|swiped|screenshotted|ripped) (this|these|it|that|them) (straight |right |all |)(from|off|off of|on) (google|google images|pinterest|the internet|the web|getty|getty images|shutterstock|istock|facebook|instagram|tiktok|twitter|youtube|etsy|disney|reddit|bing|tumblr|teachers pay teachers|tpt|somewhere online|a website|someone)',
      '(image|images|photo|photos|picture|pictures|graphic|graphics|clipart|pic|pics|art|artwork|background) (is |are |was |were |)(from|off|off of|found on|via|courtesy of|taken from) (google|google images|google search|pinterest|the internet|the web|getty|getty images|shutterstock|istock|tumblr|bing)',
      'no copyright (infringement|intended)', 'copyright infringement (is |)not intended', '(do not|does not) own (the rights|this|the music|this music|rights|any|the song|this song|the copyright)', 'not my (picture|photo|image|song|music|artwork|video)', 'all rights (belong|go) to',
      '(here is|attached is|posting|post|posted|uploaded|uploading|sharing|download|shared|enjoy|grab|get|watch) .. (full|entire|whole|complete|free|pirated|ripped) (pdf|movie|film|book|textbook|album|novel|audiobook|workbook|answer key|show|episode|soundtrack|script)', '(pdf|scan|scans|copy|photocopy) of (the|our|your|this|my) (whole |entire |full |)(textbook|book|novel|workbook|script|sheet music|score|album|magazine|curriculum)', '(pirated|bootleg|torrent|ripped) (copy|version|movie|film|book)',
      '(disney|pixar|marvel|pokemon|nintendo|star wars|harry potter|mickey mouse|spongebob|bluey|minecraft|peanuts|nfl|nba|nike) (clip art|clipart|characters|character|images|pictures|logo|theme song|artwork|cartoon)',
    ]),
    ...weigh(0.7, ['(full |complete |song |the |all the |)lyrics (to|of|from|are|below|by)', '(set|synced|edited|put|cut) (it |them |this |the video |our video |)to (a |the |)(song|music|hit|track|tune) (by|of|from)', '(background|intro) (music|song) (by|is|from)', '(song|music|track|soundtrack) (is |)(by|from) (taylor swift|beyonce|drake|bruno mars|queen|imagine dragons|kendrick lamar|ed sheeran|katy perry|the beatles|adele|journey|disney|hamilton|billie eilish|rihanna|kanye|ac dc)', 'with (taylor swift|beyonce|drake|bruno mars|queen|imagine dragons|kendrick lamar|ed sheeran|katy perry|the beatles|adele|journey|billie eilish|rihanna|ac dc) (playing|in the background|as the soundtrack)', '(getty|getty images|shutterstock|istock|adobe stock|alamy|dreamstime|depositphotos) (watermark|watermarked)', 'with the watermark', '(crop|cropped) out the watermark', '(screenshot|screen shot|screen recording|scan) of (the|a|an) (movie|film|article|book|page|comic|magazine|newspaper|textbook|game|show|worksheet)', '(a|the) photo by (the|a) (ap|associated press|reuters|local paper|gazette|newspaper)', 'movie (clip|scene|night showing)']),
  ],
  except: ['google (classroom|meet|form|forms|drive|doc|docs|slides|calendar|sites|voice|translate|earth|maps)', 'public domain', 'creative commons', 'royalty free', 'with permission', 'used by permission', 'we own the rights', 'licensed (from|by|through)', 'copyright free', 'write (your|their|our) own lyrics', 'wrote (the|their|her|his|our|own) (own |)lyrics', 'original (song|music|lyrics|score)'],
}

/** The signs of the district and of others' brands (CRS-B4, OKC-C2d). */
export const logos: Lexicon = {
  name: 'logo-words',
  entries: [
    ...weigh(0.85, ['(new|our|the|district|school|official|updated|old|redesigned|mascot|team|band|department|wildcat|eagle|jets|tiger|panther|high school|middle school|elementary|college|academy|county|schools|public schools|center|club|crest|my school|with|university) (logo|logos|wordmark|crest|emblem|letterhead|coat of arms)', '(school|district|official|board|superintendent|county) (seal|insignia|shield)', '(seal|crest|emblem|logo|logos|letterhead|insignia) of (the|our) (school|district|board|county|state|city)', '(school|district|our|new|official|refreshed) (branding|rebrand|brand guide|brand kit|brand mark|visual identity)', 'logo (on|design|reveal|unveiling|launch|file|png|shirts|for)', '(use|uses|using|used|put|added|add|adding|slap|borrow|borrowed|made|designed|print|printed|wearing|wear) (the|our|a|my) (district|school|okcps|cps|official|county|cmcss|team|mascot) .. (logo|logos|seal|crest|branding|emblem)', 'mascot (art|artwork|drawing|logo|image|graphic|design|illustration|clipart|clip art)', '(our|new|official|school|district) mascot (reveal|design|logo|art|head|graphic)']),
    ...weigh(0.6, ['logo', 'logos', 'wordmark', 'letterhead']),
  ],
  except: ['(nike|adidas|google|apple|sponsor|sponsors|company|business|nfl|disney|their|under armour) logo', 'crest (of|toothpaste)', 'seal (of approval|the deal|team)', 'no (logo|logos)', 'without (a |the |)(logo|logos)', 'seal of (the|our) (jar|deal)'],
}
