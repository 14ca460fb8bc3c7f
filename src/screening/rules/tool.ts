import { inText, type Check, type CheckInput, type Hit } from './check.ts'
import type { ToolFact } from './facts.ts'
import { gap, nameParts, nameTokens, type NameToken } from './name-tokens.ts'
import { isUnder, urlsIn, type Url } from './urls.ts'

/** Tools that the district refused, is reviewing, or has only as a paid product (CAM-13d, CAM-13e, CRS-A7). */
export const tool: Check = {
  name: 'tool',
  find(input) {
    const { draft, facts } = input
    const urls = urlsIn(input.reading)
    const tools = facts.tools ?? []
    const byLink = urls.flatMap((url): readonly Hit[] => {
      const known = tools.find(({ domains }) => domains.some((domain) => isUnder(url.host, plainDomain(domain))))
      const found = known === undefined ? null : aboutTool(known, draft.text)
      return found === null ? [] : [{ at: inText(draft, url), ...found }]
    })
    return [...byLink, ...byName(input, tools), ...signUps(input, tools, urls)]
  },
}

const plainDomain = (domain: string): string => domain.toLowerCase().replace(/^https?:\/\//, '').replace(/^www\./, '').replace(/\/.*$/, '')

function aboutTool({ name, status }: ToolFact, text: string): Omit<Hit, 'at'> | null {
  switch (status) {
    case 'approved': return null
    case 'refused': return { confidence: 0.95, why: `The district has refused ${name}.`, remedy: 'Use an approved tool instead.' }
    case 'in-review': return { confidence: 0.85, why: `${name} is still being reviewed for how it protects student data.`, remedy: 'Wait for the answer, or use an approved tool.' }
    case 'approved-paid-only': {
      const words = new Set(nameTokens(text).map((token) => token.text))
      if (words.has('free')) return { confidence: 0.9, why: `Only the paid ${name} is approved; free versions collect data.`, remedy: `Use the district's paid ${name}.` }
      if (['paid', 'licensed', 'district', 'premium', 'subscription'].some((word) => words.has(word))) return null
      return { confidence: 0.6, why: `Only the paid ${name} is approved, and this does not say which one it is.`, remedy: `Make sure that it is the district's paid ${name}.`, needsPerson: true }
    }
  }
}

/** Words that make the next or the last word a tool's name: "on Remind", "the Band app". */
const before = new Set('make makes made set open on use using used via through join download install try with in get the our my your a called from and or free paid new to'.split(' '))
const after = new Set('app apps account accounts class classroom code group link page channel server lesson quiz game board free premium plan room chat video meeting message messages site website login password and or to for is with'.split(' '))

function byName({ draft }: CheckInput, tools: readonly ToolFact[]): readonly Hit[] {
  const watched = tools.flatMap((one) => {
    const parts = nameParts(one.name)
    return one.status === 'approved' || parts.length === 0 ? [] : [{ one, parts, joined: parts.join('') }]
  })
  if (watched.length === 0) return []
  const tokens = nameTokens(draft.text)
  const hits: Hit[] = []
  for (let at = 0; at < tokens.length; at++) {
    for (const { one, parts, joined } of watched) {
      const length = tokens[at]!.text === joined ? 1 : parts.every((part, offset) => tokens[at + offset]?.text === part) ? parts.length : 0
      if (length === 0 || isTalkedAbout(tokens, at, length) || !isName(tokens, at, length, one.name) || isInUrl(draft.text, tokens[at]!)) continue
      const found = aboutTool(one, draft.text)
      if (found !== null) hits.push({ at: inText(draft, { start: tokens[at]!.start, end: tokens[at + length - 1]!.end }), ...found })
    }
  }
  return hits
}

/** "Remind your kids" is no tool; "our Remind", "on Remind", "Remind and ClassDojo" are. */
function isName(tokens: readonly NameToken[], at: number, length: number, name: string): boolean {
  const first = tokens[at]!
  if (length > 1 || /[A-Z!?\d]/.test(name.slice(1))) return first.capital || length > 1 || first.text.length > 6
  if (!first.capital) return false
  const opens = at === 0 || (first.before & (gap.period | gap.line)) !== 0
  const [last, next] = [tokens[at - 1]?.text ?? '', tokens[at + length]?.text ?? '']
  return opens ? after.has(next) : before.has(last) || after.has(next) || !ordinary.has(first.text)
}

/** A post that tells people not to use a tool, or talks about it, asks nobody to use it. */
const refusing = new Set('not no never dont cannot cant wont stop avoid without instead ban bans banned banning block blocked refuse refused against sued sue lawsuit debate policy law unapproved'.split(' '))
const refusedAfter = new Set('banned blocked prohibited refused unapproved ban bans trends trend safety lawsuit debate policy all too isnt arent'.split(' '))

function isTalkedAbout(tokens: readonly NameToken[], at: number, length: number): boolean {
  const sameSentence = (from: number, to: number) => tokens.slice(from + 1, to + 1).every(({ before }) => (before & (gap.period | gap.line)) === 0)
  for (let word = at - 1; word >= 0 && word >= at - 5 && sameSentence(word, at) && (tokens[word + 1]!.before & gap.comma) === 0; word--) {
    if (refusing.has(tokens[word]!.text) && (tokens[word]!.text !== 'instead' || word === at - 2)) return true
  }
  const [next, second] = [tokens[at + length], tokens[at + length + 1]]
  if (next === undefined || !sameSentence(at, at + length)) return false
  return refusedAfter.has(next.text) || (['is', 'are', 'was', 'has'].includes(next.text) && second !== undefined && (refusing.has(second.text) || refusedAfter.has(second.text) || second.text === 'under'))
}

/** Tools whose names are also words that a post may use with a capital. */
const ordinary = new Set('remind canvas seesaw discord zoom slack band snap clever edge teams classroom signal line meet spark padlet loop quest desmos nearpod flip notion brave scratch boom kami word forms sites drive'.split(' '))

const isInUrl = (text: string, token: NameToken): boolean => {
  const next = text[token.end]
  return (next === '.' && /[a-z]/i.test(text[token.end + 1] ?? '')) || text[token.start - 1] === '.' || text[token.start - 1] === '/'
}

/** A product nobody has looked at that wants students' addresses. */
function signUps({ draft, reading }: CheckInput, tools: readonly ToolFact[], urls: readonly Url[]): readonly Hit[] {
  const ask = reading.terms('sign-up')[0]
  if (ask === undefined) return []
  const isKnown = (url: Url) => tools.some(({ domains }) => domains.some((domain) => isUnder(url.host, plainDomain(domain)))) || isSchoolHost(url.host)
  if (urls.length > 0 && urls.every(isKnown)) return []
  const words = nameTokens(draft.text.slice(0, 20_000)).map(({ text }) => text)
  if (urls.length === 0 && !words.some((word) => ['student', 'students', 'kids', 'class', 'app'].includes(word))) return []
  if (tools.some((one) => nameParts(one.name).every((part) => words.includes(part)))) return []
  return [{
    at: inText(draft, ask),
    confidence: 0.6,
    why: 'This asks people to sign up with a product that the list of tools does not know.',
    remedy: 'Ask for a review of the product, or use an approved one.',
    needsPerson: true,
  }]
}

const isSchoolHost = (host: string): boolean =>
  host.endsWith('.edu') || host.endsWith('.gov') || host.endsWith('.us') || /(?:schools?|isd|usd|k12|academy)\.(?:org|com|net)$/.test(host)
