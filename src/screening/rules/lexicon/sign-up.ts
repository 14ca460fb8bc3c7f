import type { Lexicon } from './lexicon.ts'

/** Asking people, above all students, for an account with some product (CAM-13e). */
export const signUp: Lexicon = {
  name: 'sign-up',
  entries: [
    '(sign|signing) up (for free |)(with|using) (your|their|a|his|her) (school |student |personal |district |google |)(email|e mail|gmail|account|address|chromebook)',
    '(create|make|set up|register|open) (a|an|your|their) (free |student |new |)(account|profile|login)',
    '(enter|type|give|use) (your|their) (school |student |)(email|e mail|email address) (to|and) (sign|join|register|play|start|log|create)',
    'download the (free |)app and (sign|log|register|create|join)', 'sign up for a free (account|trial)', 'free (student |teacher |)accounts? (at|on|with)',
    '(log|sign) in with (your|their) (school |student |)google', 'register with your (school |student |)(email|e mail)',
  ],
}
