import { privateConversation } from './private-conversation.ts'
import { tryWordCheck } from './word-check-table.ts'

tryWordCheck('CIN-8b', privateConversation, {
  finds: [
    'The superintendent told us in the staff meeting that two schools will close',
    'Between you and me, the principal is on her way out',
    'An internal email says the budget is short',
    'Here\'s a screenshot of the group chat',
    'They decided in executive session to let him go',
    'Not supposed to share this but we are getting a new schedule',
    'She told me in confidence that she is leaving',
    'You didn\'t hear it from me',
    'Admin said in our faculty meeting that raises are off the table',
    'Leaked email from the district office',
    'Keep this between us: the coach is resigning',
  ],
  spares: [
    'The board will meet in executive session at 6',
    'Our staff meeting had donuts thanks to the PTA',
    'Send us a private message with your question',
    'Join the class group chat on Remind',
    'The game between us and Central is Friday',
    'Her confidence has grown in math',
    'We protect confidential information about students',
    'The superintendent told families that school starts on the 20th',
    'PTA stocked the teachers lounge with snacks',
  ],
})
