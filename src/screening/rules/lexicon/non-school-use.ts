import type { Lexicon } from './lexicon.ts'

/** Selling, campaigning and other ends of the writer's own (CIN-5b). */
export const nonSchoolUse: Lexicon = {
  name: 'non-school-use',
  entries: [
    'my (tutoring|photography|coaching|dance|music|art|fitness|training|cleaning|baking|catering|consulting|side) (business|studio|company|services|service|lessons|sessions|classes|camp|camps|clients)',
    'my (business|side hustle|side gig|small business|etsy shop|etsy store|etsy|online store|studio|salon|boutique|tpt store|teachers pay teachers store|youtube channel|patreon|gofundme|clients|private lessons|tutoring)',
    'book (a|your) (session|lesson|shoot|photo session|mini session|consultation|appointment|spot|trial|party)', 'now booking',
    '(private|tutoring|piano|dance|swim|batting|pitching) (lessons|sessions) (available|start|starting|from)',
    '(i am|now) (offering|taking) (private|new|tutoring|clients|bookings|lessons|students)', 'first (session|lesson|class) (is |)free', 'free (first |)(consultation|trial lesson)', 'taking new (clients|customers|students)',
    '(promo|discount|coupon|referral) code', 'link in (my )bio to (order|buy|book|shop)', 'dm (me |)(to|for) (order|orders|pricing|prices|rates|book|booking)', 'message me (to|for) (order|orders|pricing|prices|rates|book|booking)',
    'percent off', '(shop|buy) (now|local|today) at', 'paid partnership', 'brand ambassador', 'affiliate link',
    'vote (for|yes|no|against)', '(my|our) (campaign|candidacy|run for)', 'donate to (my|our) campaign', 'running for (school board|city council|mayor|office|sheriff|judge|congress|state)', 'elect me', 're elect', 'campaign (kickoff|fundraiser|flyer|mailer|ad)',
    'fundraiser for (my|his|her|a friend|our church)', '(my|our) church', 'real estate', 'call (me|us) for a (quote|free estimate)', 'free estimate',
    '(modeling|talent) (agency|portfolio)', 'for (an|the|our|my) (ad|advertisement|advertising|commercial|billboard)',
  ],
  except: ['vote for (your|our|the|a) (favorite|favourite|mascot|book|name|homecoming|prom|student council|king|queen|new)', 'vote for student council', 'vote for student of the month'],
}
