/** Words of violence as schools use them kindly: no threat, and rare in the sets. */
export const kindly: readonly string[] = [
  'A bomb cyclone is on the way, so bring a warm coat', 'The bomb cyclone closed roads in three counties', 'Bath bomb workshop in the art room', 'Our seed bombs are ready to plant',
  'That assembly was the bomb', 'The bomb squad brought their robot to career day', 'We studied the bombing of Pearl Harbor', 'The potluck had a bomb mac and cheese',
  'The custodian found a wallet in the gym', 'The custodian found a phone under the bleachers', 'Hot cocoa with the counselor on Friday', 'Coffee with the principal on Tuesday morning',
  'Our shooting guard hit six threes', 'Photo shoot for the yearbook on Monday', 'Shoot us an email with your questions', 'Flu shots at the nurse\'s office', 'He shot a 74 and won the golf meet',
  'The killer whale unit starts in room 6', 'She killed it at the talent show', 'The seniors slayed the lip sync', 'My feet are killing me after field day', 'Dead leaves for the science lab, please bring a bag',
  'The drama club rehearses the sword fight today', 'Stage combat class: bring soft shoes', 'Knife skills in culinary class', 'The history museum shows a cannon and a rifle', 'Archery targets were set up behind the gym',
  'We will beat Central on Friday', 'Our debaters destroyed the field', 'The fire drill is at ten', 'The lockdown drill is on Wednesday; nothing is wrong', 'Come and burn some energy at open gym', 'The band blew up on the charts', 'We blew up balloons for the dance',
  'The play ends with a duel', 'In chapter nine the king is murdered', 'The mosquitoes are out for blood', 'Blood drive in the gym on Thursday', 'Attack the math facts, fourth grade', 'The defense attacked the ball all night',
]
