import type { Span } from '#src/kit/span.ts'

/** Hashtags of several words without capitals between them; a short one may be one word. */
export function joinedHashtags(text: string): readonly Span[] {
  const found: Span[] = []
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    let end = at + 1
    while (end < text.length && isTagUnit(text.charCodeAt(end))) end++
    // The year at its end is read well enough.
    let last = end
    while (last > at + 1 && isDigit(text.charCodeAt(last - 1))) last--
    const letters = text.slice(at + 1, last)
    const isOneCase = letters === letters.toLowerCase() || letters === letters.toUpperCase() || (letters.slice(1) === letters.slice(1).toLowerCase())
    if (letters.length >= 8 && isOneCase && !letters.includes('_') && !single.has(letters.toLowerCase())) found.push({ start: at, end })
    at = end - 1
  }
  return found
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const isTagUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || (code > 0xbf && code < 0x2000)

/** Long words that are one word. */
const single = new Set('graduation homecoming kindergarten elementary volleyball basketball baseball softball football wrestling gymnastics orchestra community education engineering technology mathematics chemistry literacy attendance registration congratulations thanksgiving halloween christmas valentines september november december february wednesday thursday saturday inspiration leadership citizenship kindness excellence achievement volunteer volunteers superintendent librarian marching swimming cheerleading lacrosse robotics theatre classroom students teachers families enrollment transportation nutrition playground recycling sustainability welcome valedictorian assessment curriculum instruction innovation motivation creativity friendship perseverance responsibility responsible respectful celebrate celebration scholarship scholarships counselors principal principals champions champion wildcats panthers mustangs cardinals warriors cougars bulldogs tornadoes longhorns buccaneers'.split(' '))
