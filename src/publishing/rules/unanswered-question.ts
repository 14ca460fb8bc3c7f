/** A second opinion that nobody came back with after this long was left by a process that ended, or could not be kept (milliseconds). */
const leftBehindMs = 120_000

/** Whether a question is no longer on its way: it may be asked again, and a page says that there is no answer. */
export const isLeftBehind = (askedAt: Date, now: Date): boolean => now.getTime() - askedAt.getTime() >= leftBehindMs
