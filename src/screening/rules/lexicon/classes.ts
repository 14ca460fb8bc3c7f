/** Groups of words that patterns name as `<group>`. */
export const classes: Readonly<Record<string, string>> = {
  them: 'you|him|her|them|everyone|everybody|every one of you|all of (you|them)|you all|these (people|kids)|(my|that|the|our|your|his|her) (teacher|principal|coach|counselor|class|family|kids|mom|dad|brother|sister|friends|ex|boss|bully|bullies)',
  self: 'myself|my self|me',
  kin: 'mom|mommy|mother|mama|dad|daddy|father|papa|stepdad|step dad|stepfather|stepmom|step mom|stepmother|parents|uncle|aunt|grandpa|grandma|grandfather|brother|stepbrother|step brother|cousin|foster (mom|dad|mother|father|parents)|babysitter|mom boyfriend|mother boyfriend|moms boyfriend|dads girlfriend|dad girlfriend|guardian|boyfriend|ex|ex husband|ex wife',
  grownup: 'teacher|coach|counselor|principal|bus driver|youth pastor|pastor|priest|tutor|assistant coach|band director|neighbor|janitor|custodian|sub|substitute|para|scout leader',
  child: 'son|daughter|child|kid|kids|nephew|niece|grandson|granddaughter|student|boy|girl|brother|sister|stepson|stepdaughter|friend',
  staff: 'teacher|principal|vice principal|assistant principal|coach|counselor|secretary|custodian|janitor|bus driver|librarian|nurse|superintendent|dean|aide|para|paraprofessional|band director|athletic director|sub|substitute|cook|lunch lady|coworker|co worker|colleague|staff member|employee',
  school: 'school|schools|high school|middle school|elementary|campus|classroom|cafeteria|gym|football game|graduation|prom|assembly|bus|building|office|district office',
  weapon: 'gun|guns|rifle|pistol|knife|glock|ar 15|ar15|weapon|shotgun|9mm|machete|bomb|pipe bomb|firearm|handgun',
  will: 'will|am going to|going to|am about to|about to|want to|swear i will|plan to|might just|would love to|need to|have to|would like to|should',
  office: 'school board|board|city council|mayor|governor|senate|state senate|congress|superintendent|county commission|house|house of representatives|state representative|state senator|president|sheriff|county clerk|commissioner|judge|legislature|assembly',
  ballot: 'levy|the levy|the school levy|this levy|our levy|bond|the bond|the bond issue|bond issue|this bond|our bond|school bond|the referendum|referendum|the measure|the initiative|the ballot measure|the amendment|the millage|millage|the renewal|the proposition',
  measure: 'measure|prop|proposition|question|issue|amendment|initiative|referendum|bond|levy|i|state question|sq|ballot question|ballot measure|ballot issue',
}
