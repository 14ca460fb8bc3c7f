const pauses = [5, 30, 120, 600, 3600]

/**
 * Seconds to wait before the next attempt after so many, or null when a person has to look. What the
 * platform itself asked for (Retry-After) is kept where it is longer, up to a day.
 */
export function pauseBefore(attempts: number, asked: number | null = null): number | null {
  const pause = pauses[Math.max(0, attempts - 1)]
  if (pause === undefined) return null
  return Math.max(pause, Math.min(asked ?? 0, 86_400))
}
