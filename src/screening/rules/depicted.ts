import { purposeOf } from '#src/releases/rules/purpose-of.ts'
import type { Use } from '#src/releases/rules/release.ts'
import type { CheckInput } from './check.ts'
import type { Depicted, Draft, DraftAsset } from './draft.ts'
import type { AdultFact, StudentFact } from './facts.ts'
import { wordSetting } from './settings.ts'

/** A person whom a picture, video, recording or document shows, and where. */
export interface Shown { readonly person: Depicted; readonly index: number; readonly asset: DraftAsset }

/**
 * Everyone who can be told, in the order of the assets: who can be made out, and who is tagged, since
 * a tag names a person whom the picture hides. Nobody else from behind, far away or blurred.
 */
export function recognisablePeople(draft: Draft): readonly Shown[] {
  return draft.assets.flatMap((asset, index) =>
    (asset.people ?? []).filter((person) => person.recognisable || person.tagged).map((person) => ({ person, index, asset })))
}

/** Assets that can show people, of whom nobody has said whether they do. */
export function unsaidAssets(draft: Draft): readonly number[] {
  return draft.assets.flatMap((asset, index) => ((asset.kind === 'image' || asset.kind === 'video') && asset.people === null ? [index] : []))
}

/** The ids of the students who can be made out, each once. */
export function shownStudents(draft: Draft): readonly string[] {
  return [...new Set(recognisablePeople(draft).flatMap(({ person }) => ('student' in person.who ? [person.who.student] : [])))]
}

/**
 * The use a draft intends. An employee's own account is a purpose of its own: a yes to the
 * district's pages is none to it (CIN-17).
 */
export function intendedUse({ draft, settings }: CheckInput): Use {
  const purpose = wordSetting(settings, 'purpose') ?? (draft.as === 'personal' ? 'personal' : purposeOf(draft.platform))
  return { purpose, channel: draft.platform }
}

/** A student as a finding may name them: what they are called and one initial. */
export const shortName = ({ given, preferred, family }: Pick<StudentFact, 'given' | 'family'> & Partial<Pick<StudentFact, 'preferred'>>): string =>
  family === '' ? preferred ?? given : `${preferred ?? given} ${[...family][0]}.`

/** Two spellings of one person's name, as far as case and spacing go. */
export const sameName = (a: string, b: string): boolean => plainName(a) === plainName(b)

const plainName = (name: string): string => name.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean).join(' ')

export const fullName = (student: Pick<StudentFact, 'given' | 'family'>): string => `${student.given} ${student.family}`

export const isAuthor = (draft: Draft, adult: Pick<AdultFact, 'name'>): boolean =>
  sameName(draft.author?.name ?? '', adult.name)
