/**
 * Text from outside as everything behind the door can keep it: without U+0000, which PostgreSQL takes
 * in no text, and with U+FFFD for half a surrogate pair, which no UTF-8 can hold (Unicode §3.9).
 */
export const wellFormed = (text: string): string => text.replaceAll('\0', '').toWellFormed()
