import { coverage } from '#src/releases/rules/coverage.ts'
import { sayMissing } from '#src/releases/rules/missing.ts'
import type { Use } from '#src/releases/rules/release.ts'
import { inText, type Check, type CheckInput, type Hit } from './check.ts'
import { intendedUse, isAuthor, recognisablePeople, type Shown } from './depicted.ts'
import type { AdultFact } from './facts.ts'
import { quotedAdults, taggedInText } from './adults-in-text.ts'
import { flagSetting, wordSetting } from './settings.ts'

/**
 * Colleagues, volunteers and others agree before they are shown, tagged or quoted (OKC-B3k,
 * OKC-C2b, CMC-7). `only: tagged` leaves out who is merely shown. The writer agrees by writing.
 */
export const adultPermission: Check = {
  name: 'adult-permission',
  find(input) {
    const tagsOnly = wordSetting(input.settings, 'only') === 'tagged'
    const asked = new Set<string>()
    const hits: Hit[] = []
    for (const shown of recognisablePeople(input.draft)) {
      if (!concerns(shown, input, tagsOnly) || !('adult' in shown.person.who) || asked.has(shown.person.who.adult)) continue
      asked.add(shown.person.who.adult)
      hits.push(...aboutAdult(shown.person.who.adult, shown.person.tagged, input))
    }
    for (const { adult, span, how } of [...(tagsOnly ? [] : quotedAdults(input)), ...(tagsInText(input) ? taggedInText(input) : [])]) {
      if (asked.has(adult.id ?? adult.name) || isAuthor(input.draft, adult)) continue
      asked.add(adult.id ?? adult.name)
      const missing = missingFor(adult.permissions, input)
      if (missing !== null) hits.push({ at: inText(input.draft, span), confidence: 0.8, why: `${adult.name} is ${how} and ${missing}.`, remedy: `Ask ${adult.name} first, and record the answer.` })
    }
    return [...hits, ...unnamed(input, tagsOnly)]
  },
}

/** A tag names a person also where they cannot be made out in front. */
const concerns = ({ person }: Shown, { draft, settings }: CheckInput, tagsOnly: boolean): boolean =>
  person.tagged || (!tagsOnly && (person.focus || flagSetting(settings, 'background', draft.as !== 'personal')))

const tagsInText = ({ draft, settings }: CheckInput): boolean =>
  draft.as === 'personal' || wordSetting(settings, 'only') === 'tagged' || flagSetting(settings, 'tagged', false)

function aboutAdult(id: string, tagged: boolean, input: CheckInput): readonly Hit[] {
  const adult = input.facts.adults.get(id)
  if (adult === undefined) {
    return [{
      at: { kind: 'person', id },
      confidence: 0.8,
      why: 'An adult in the picture is not in the records that were asked, so nobody knows whether they agreed.',
      remedy: 'Ask them, and record the answer.',
      needsPerson: true,
    }]
  }
  if (isAuthor(input.draft, adult)) return []
  const missing = missingFor(adult.permissions, input)
  if (missing === null) return []
  return [{
    at: { kind: 'person', id },
    confidence: 0.9,
    why: `${adult.name} is ${tagged ? 'tagged' : 'shown'} and ${missing}.`,
    remedy: `Ask ${adult.name} first, and record the answer, or ${tagged ? 'take the tag off' : 'choose another picture'}.`,
  }]
}

/** Null where the adult agreed. */
function missingFor(permissions: AdultFact['permissions'], input: CheckInput): string | null {
  const { draft, facts } = input
  const uses = usesOf(input)
  const found = uses.map((use) => coverage(permissions, use, facts.today))
  if (found.some(({ kind }) => kind === 'covered')) return null
  const first = found[0]!
  if (first.kind === 'none') return 'has given no permission on file'
  return (sayMissing(first, { purpose: draft.as === 'personal' ? 'personal' : uses[0]!.purpose, channel: draft.platform }) ?? '').replaceAll('a release', 'a permission')
}

/** An adult who agreed to social media has agreed to a colleague's post too; a child's release says less (CIN-17). */
function usesOf(input: CheckInput): readonly Use[] {
  const use = intendedUse(input)
  if (input.draft.as !== 'personal' || wordSetting(input.settings, 'purpose') !== null) return [use]
  return ['personal', 'social-media', 'district-social-media', 'tagging', 'tag'].map((purpose) => ({ ...use, purpose }))
}

/** In a personal post whoever is in front is asked, colleague or not (CMC-7). */
function unnamed({ draft }: CheckInput, tagsOnly: boolean): readonly Hit[] {
  if (draft.as !== 'personal') return []
  const indexes = recognisablePeople(draft).flatMap(({ person, index }) => ('unknown' in person.who && (tagsOnly ? person.tagged : person.focus) ? [index] : []))
  return [...new Set(indexes)].map((index) => ({
    at: { kind: 'asset', index },
    confidence: 0.6,
    why: 'Someone who can be made out in the picture has not been named, so nobody knows whether they agreed.',
    remedy: 'Say who it is, and ask them before you post.',
    needsPerson: true,
  }))
}
