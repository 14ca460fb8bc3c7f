import { rumour } from './rumour.ts'
import { tryWordCheck } from './word-check-table.ts'

tryWordCheck('CAM-14c', rumour, {
  finds: [
    'I heard that the principal is leaving',
    'Rumor has it they are closing the school',
    'Apparently Coach got fired',
    'Word is there was a fight at the high school',
    'Someone said the bus crashed',
    'Unconfirmed, but a student has the flu',
    'People are saying the district is out of money',
    'Not sure if this is true but they found a weapon',
    'Can anyone confirm that school is closed?',
    'My neighbor said the superintendent is getting divorced',
    'According to Facebook the test was canceled',
    'allegedly they lost the test papers',
    'Is it true that they\'re cutting music?',
    'Don\'t quote me, but layoffs are coming',
  ],
  spares: [
    'Please do not spread rumors; check the district page',
    'We heard from many of you about parking, thank you',
    'The word of the week is integrity',
    'Our word is perseverance',
    'I heard the choir and it was beautiful',
    'The rumor that school is closed is not true',
    'We heard about careers from local firefighters',
    'The winning word is spelled c-h-a-l-k',
    'Have you heard? Tickets are on sale',
    'Students say the new salad bar is great',
    'Rumors circulating online about tomorrow are false',
  ],
})
