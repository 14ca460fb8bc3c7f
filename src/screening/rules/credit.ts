import { inText, type CheckInput, type Hit } from './check.ts'
import { signs } from './fold.ts'
import { alsoHearing } from './heard.ts'
import { findQuotes, isAttributed } from './quotes.ts'
import { urlsIn } from './urls.ts'

/** Others' words, facts and works carry their names or a link (CMC-4b, CMC-4c, CAM-9c). */
export const credit = alsoHearing({
  name: 'credit',
  find(input) {
    return [...assetsWithoutCredit(input), ...(givesSource(input) ? [] : [...quotesWithoutSource(input), ...factsWithoutSource(input)])]
  },
}, { label: 'credit', why: 'This may show or quote what somebody else made without saying whose it is.', remedy: 'Name who made it, or link to where it stands.', advises: true, where: (input) => !givesSource(input) })

function assetsWithoutCredit({ draft, reading }: CheckInput): readonly Hit[] {
  const inWords = reading.terms('gives-credit').length > 0
  return draft.assets.flatMap((asset, index): readonly Hit[] => {
    if (asset.rights === 'own' || asset.rights === 'unknown' || inWords || (asset.credit !== null && asset.credit.trim().length > 1)) return []
    if (asset.rights === 'student-work') {
      return [{
        at: { kind: 'asset', index },
        confidence: 0.6,
        why: 'A student made this, and nobody is named for it.',
        remedy: 'Credit the student as far as the release allows: a first name, or the class.',
      }]
    }
    return [{
      at: { kind: 'asset', index },
      confidence: 0.85,
      why: 'This was made by somebody else, and nobody is named for it.',
      remedy: 'Name who made it, as the license asks.',
    }]
  })
}

/** A link or a line of credit anywhere serves the whole post. */
const givesSource = ({ reading }: CheckInput): boolean =>
  reading.terms('gives-credit').length > 0 || urlsIn(reading).length > 0

const quotesWithoutSource = ({ draft, reading }: CheckInput): readonly Hit[] => (reading.signs & (signs.quote | signs.beyondAscii)) === 0 ? [] :
  findQuotes(draft.text).filter((quote) => quote.words >= 6 && !isAttributed(draft.text, quote)).map((quote) => ({
    at: inText(draft, quote),
    confidence: 0.75,
    why: 'These words are in quotation marks, and nobody is named for them.',
    remedy: 'Say whose words they are, or link to where they stand.',
  }))

function factsWithoutSource({ draft, reading }: CheckInput): readonly Hit[] {
  let end = -1
  const apart = reading.terms('outside-facts').filter((term) => {
    if (term.start < end) return false
    end = term.end
    return true
  })
  const shares = givenShares(draft.text).map((span) => ({ ...span, confidence: 0.6 }))
  return [...apart, ...shares].filter((term) => !namesSource(draft.text.slice(term.start, term.end + 90))).slice(0, 20).map((term) => ({
    at: inText(draft, term),
    confidence: Math.min(term.confidence, 0.8),
    why: 'This rests on somebody else’s work, and does not say whose.',
    remedy: 'Name the source, or link to it.',
  }))
}

/** "75% of teens": a share of people at large, which somebody else has counted. */
function givenShares(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let at = text.indexOf('%'); at > 0; at = text.indexOf('%', at + 1)) {
    const after = /^% of (?:all )?(?:U\.?S\.? |American )?(?:teens|teenagers|kids|children|americans|adults|people|parents|drivers|women|men|boys|girls)\b/i.exec(text.slice(at, at + 50))
    let start = at
    while (start > 0 && at - start < 6 && /[\d.]/.test(text[start - 1]!)) start--
    if (after !== null && start < at) found.push({ start, end: at + after[0].length })
  }
  return found
}

/** "by the American Academy of Pediatrics", "from Stanford University", "(CDC, 2024)" in the same sentence. */
function namesSource(text: string): boolean {
  const end = text.search(/[.!?](?:\s|$)/)
  const sentence = end < 0 ? text : text.slice(0, end + 1)
  return /\b(?:by|from|of|at|in)(?: the)? (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][\w&.]+/.test(sentence) || /\([A-Z][\w&. ]{1,60},? (?:19|20)\d\d\)/.test(sentence) || /\b(?:CDC|AAP|NEA|NIH|USDA|NASA|NAEP|Pew|Gallup|RAND|Harvard|Stanford|Yale|MIT)\b/.test(sentence)
}
