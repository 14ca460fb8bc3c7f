import { coverage } from '#src/releases/rules/coverage.ts'
import { sayMissing } from '#src/releases/rules/missing.ts'
import { inText, type CheckInput, type Hit } from './check.ts'
import { intendedUse, shortName } from './depicted.ts'
import type { DraftAsset } from './draft.ts'
import { alsoHearing } from './heard.ts'
import { nameTokens } from './name-tokens.ts'
import { read } from './read.ts'

/** Only what we made or may use (CIN-4a, CIN-4b, CAM-9c, CMC-4a; 17 U.S.C. 106). Giving credit is not leave. */
export const rights = alsoHearing({
  name: 'rights',
  find(input) {
    const { draft, reading } = input
    const fromAssets = draft.assets.flatMap((asset, index) => aboutAsset(asset, index, input))
    let end = -1
    const fromWords = reading.terms('taken-material').flatMap((term): readonly Hit[] => {
      if (term.start < end) return []
      end = term.end
      return [{
        at: inText(draft, term),
        confidence: term.confidence,
        why: 'This says that something was taken from elsewhere, and finding it is not leave to use it.',
        remedy: 'Ask the owner, or use a picture, text or piece of music of your own or with a license.',
      }]
    })
    return [...fromAssets, ...fromWords]
  },
}, { label: 'rights', why: 'This may use what somebody else made without leave to use it.', remedy: 'Ask the owner, or use a picture, text or piece of music of your own or with a license.', advises: true })

function aboutAsset(asset: DraftAsset, index: number, input: CheckInput): readonly Hit[] {
  const at = { kind: 'asset', index } as const
  switch (asset.rights) {
    case 'licensed': return []
    case 'own': return isWatermarked(asset) ? [{ at, confidence: 0.75, why: 'A picture agency’s mark or another owner’s copyright can be read in it, though it is marked as your own.', remedy: 'Say who owns it, and use it only with a license.' }] : []
    case 'third-party': return [{ at, confidence: 0.9, why: 'This was made by somebody else, and no license is on record.', remedy: 'Get the owner’s leave or a license, or use something of your own.' }]
    case 'unknown': return [{ at, confidence: 0.8, why: 'Nobody has said who made this or whether we may use it.', remedy: 'Say where it comes from.', needsPerson: true }]
    case 'student-work': return aboutStudentWork(asset, index, input)
  }
}

/** A student's work is theirs: the student's release has to cover it. */
function aboutStudentWork(asset: DraftAsset, index: number, input: CheckInput): readonly Hit[] {
  const use = intendedUse(input)
  const makers = (asset.people ?? []).flatMap(({ who }) => ('student' in who ? [who.student] : []))
  if (makers.length === 0) {
    return [{ at: { kind: 'asset', index }, confidence: 0.7, why: 'This is a student’s work, and nobody has said whose.', remedy: 'Say whose work it is, and check that a release covers it.', needsPerson: true }]
  }
  return makers.flatMap((id): readonly Hit[] => {
    const student = input.facts.students.get(id)
    if (student === undefined) return [{ at: { kind: 'person', id }, confidence: 0.8, why: 'The student whose work this is, is not in the records that were asked.', remedy: 'Check that a release covers the work.', needsPerson: true }]
    const found = coverage(student.releases, use, input.facts.today, student.adultSince)
    if (found.kind === 'covered') return []
    return [{ at: { kind: 'person', id }, confidence: 0.9, why: `This shows a student’s work, and ${shortName(student)} ${sayMissing(found, use)}.`, remedy: 'Get a release that covers the work, or leave it out.' }]
  })
}

const agencies = new Set(['gettyimages', 'getty', 'shutterstock', 'istock', 'istockphoto', 'alamy', 'dreamstime', 'depositphotos', 'adobestock', 'watermark', 'reuters', 'pinterest'])

function isWatermarked({ visibleText, alt }: DraftAsset): boolean {
  const text = `${visibleText ?? ''} / ${alt ?? ''}`
  const tokens = nameTokens(text)
  return tokens.some(({ text: word }, at) => agencies.has(word) || agencies.has(`${word}${tokens[at + 1]?.text ?? ''}`))
    || /(?:©|\(c\)) ?\S/i.test(visibleText ?? '') || read(text).terms('taken-material').length > 0
}
