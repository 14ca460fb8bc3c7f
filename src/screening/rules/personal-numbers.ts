import type { Span } from '#src/kit/span.ts'

/** An e-mail address; host in lower case. */
export interface Email extends Span { readonly local: string; readonly host: string }
/** A run of digits with the signs that numbers are written with. */
export interface DigitRun extends Span {
  readonly digits: string
  /** The digits in their groups: `405-555-0100` is `405 555 0100`. */
  readonly groups: readonly string[]
  readonly plus: boolean
  /** The signs between the groups. */
  readonly joints: string
}

/** E-mail addresses, also "name (at) host (dot) com" left alone; found from each `@`, in linear time. */
export function findEmails(text: string): readonly Email[] {
  const found: Email[] = []
  let floor = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > floor && at - start < 64 && isLocal(text.charCodeAt(start - 1))) start--
    let end = at + 1
    while (end < text.length && end - at < 254 && isHost(text.charCodeAt(end))) end++
    while (end > at && (text[end - 1] === '.' || text[end - 1] === '-')) end--
    while (start < at && text[start] === '.') start++
    const host = text.slice(at + 1, end).toLowerCase()
    const dot = host.lastIndexOf('.')
    floor = at + 1
    if (start === at || dot < 1 || host.length - dot < 3 || isDigitCode(host.charCodeAt(dot + 1))) continue
    found.push({ start, end, local: text.slice(start, at), host })
    floor = end
  }
  return found
}

/** Runs of digits as people write numbers: groups with a space, point, hyphen, slash or parentheses between. Linear. */
export function findDigitRuns(text: string): readonly DigitRun[] {
  const runs: DigitRun[] = []
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57 || isWordCode(text.charCodeAt(at - 1))) { at++; continue }
    let start = at
    if (text[start - 1] === '(') start--
    const plus = text[start - 1] === '+'
    if (plus) start--
    const groups: string[] = []
    let joints = ''
    let end = at
    while (end < text.length && isDigitCode(text.charCodeAt(end)) && groups.length < 12) {
      const from = end
      while (end < text.length && isDigitCode(text.charCodeAt(end))) end++
      groups.push(text.slice(from, end))
      let next = end
      while (next < text.length && next - end < 3 && isJoint(text.charCodeAt(next))) next++
      if (next === end || !isDigitCode(text.charCodeAt(next))) break
      joints += text.slice(end, next).trim() || ' '
      end = next
    }
    if (isWordCode(text.charCodeAt(end))) { at = skipWord(text, end); continue }
    runs.push({ start, end, digits: groups.join(''), groups, plus, joints })
    at = end
  }
  return runs
}

/** A US telephone number, with or without area code; not a year range, a price or a time. */
export function isPhone({ groups, plus, digits }: DigitRun): boolean {
  const sizes = groups.map((group) => group.length).join(' ')
  if (plus) return digits.length >= 10 && digits.length <= 15
  if (sizes === '3 3 4' || sizes === '1 3 3 4') return isArea(groups.at(-3)!)
  if (sizes === '3 4') return groups[0]![0]! >= '2'
  if (sizes === '10') return isArea(digits) && digits[3]! >= '2'
  return sizes === '3 7' || sizes === '6 4' ? isArea(digits) : false
}

const isArea = (digits: string): boolean => digits[0]! >= '2' && digits[0]! <= '9'

/** A Social Security number as the SSA gives them: no 000, 666 or 9xx, no 00, no 0000. */
export function isSocialSecurity({ groups, joints }: DigitRun): boolean {
  const [area = '', group = '', serial = ''] = groups
  return groups.length === 3 && area.length === 3 && group.length === 2 && serial.length === 4 && (joints === '--' || joints === '  ' || joints === '..')
    && area !== '000' && area !== '666' && area[0] !== '9' && group !== '00' && serial !== '0000'
}

/** A payment card's number: 13 to 19 digits that end in the right check digit (ISO/IEC 7812-1, Annex B). */
export function isPaymentCard({ digits, plus }: DigitRun): boolean {
  if (plus || digits.length < 13 || digits.length > 19 || digits[0]! < '3' || digits[0]! > '6') return false
  let sum = 0
  for (let back = 0; back < digits.length; back++) {
    const digit = digits.charCodeAt(digits.length - 1 - back) - 48
    const twice = digit * 2
    sum += back % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice
  }
  return sum % 10 === 0
}

/** A day written in digits: month, day and year, or the year first. */
export function isNumericDate({ groups }: DigitRun): boolean {
  if (groups.length !== 3) return false
  const [a, b, c] = groups.map(Number) as [number, number, number]
  const [first, , last] = groups as [string, string, string]
  if (first.length === 4) return a > 1900 && a < 2100 && b >= 1 && b <= 12 && c >= 1 && c <= 31
  return first.length <= 2 && (last.length === 4 || last.length === 2) && a >= 1 && a <= 31 && b >= 1 && b <= 31 && (a <= 12 || b <= 12)
}

const isDigitCode = (code: number): boolean => code >= 48 && code <= 57
const isWordCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigitCode(code) || code === 95 || code === 36
const isLocal = (code: number): boolean => isWordCode(code) || code === 46 || code === 45 || code === 43 || code === 37 || code === 39
const isHost = (code: number): boolean => (isWordCode(code) && code !== 95 && code !== 36) || code === 46 || code === 45
const isJoint = (code: number): boolean => code === 32 || code === 45 || code === 46 || code === 47 || code === 40 || code === 41 || code === 0xa0 || code === 0x2011 || code === 0x2013

function skipWord(text: string, at: number): number {
  let end = at
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++
  return end
}
