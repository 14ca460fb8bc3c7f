/** What the model gives a probability for. The first five and `toxic` learn from public sets, the rest from authored ones. */
export const modelLabels = [
  'offence', 'hate', 'insult', 'threat', 'sexual', 'profanity',
  'self-harm', 'abuse-disclosure', 'bullying', 'advocacy', 'rumour', 'press-inquiry', 'unrelated', 'official-voice',
  'private-conversation', 'confidential-staff', 'education-record', 'tone', 'altercation', 'drugs', 'alcohol-tobacco',
  'live-location', 'private-contact', 'rights', 'credit',
  'toxic',
] as const

/** The heads that a rule asks. Only their weights come with the program: a page downloads no others. */
export const askedLabels = [
  'hate', 'insult', 'threat', 'sexual',
  'self-harm', 'abuse-disclosure', 'bullying', 'advocacy', 'rumour', 'press-inquiry', 'unrelated', 'official-voice',
  'private-conversation', 'confidential-staff', 'education-record', 'tone', 'altercation', 'drugs', 'alcohol-tobacco',
  'live-location', 'private-contact', 'rights', 'credit',
] as const satisfies readonly (typeof modelLabels)[number][]
export type AskedLabel = (typeof askedLabels)[number]

/** `toxic` is asked of words, not of texts: it says which words of an abusive text are the abuse. */
export type ModelLabel = (typeof modelLabels)[number]
