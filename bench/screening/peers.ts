import { Profanity } from '@2toad/profanity'
import { AllProfanity } from 'allprofanity'
import leo from 'leo-profanity'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'

/** A word filter of the registry: whether it notices a text and, where it tells, at which places. */
export interface Peer {
  readonly name: string
  notices(text: string): boolean
}

const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
const toad = new Profanity()
const all = new AllProfanity({ silent: true })

/** Each as its own documentation sets it up for English. */
export const wordFilters: readonly Peer[] = [
  { name: 'obscenity', notices: (text) => obscenity.hasMatch(text) },
  { name: '@2toad/profanity', notices: (text) => toad.exists(text) },
  { name: 'leo-profanity', notices: (text) => leo.check(text) },
  { name: 'allprofanity', notices: (text) => all.check(text) },
]
