import type { Span } from '#src/kit/span.ts'

/** What stands in a masked text in place of what was taken out. */
export const labels = ['[student]', '[staff]', '[name]', '[number]', '[email]', '[address]', '[handle]', '[letters]', '/[path]', '[link]', '[personal data]'] as const
export type Label = (typeof labels)[number]

/** A place in a text to take out. Never empty. */
export interface Mask extends Span { readonly label: Label }

/**
 * While masking goes on, a label is one character of Unicode's private use: the word "student" in a
 * label must not make a name of what stands beside it. A text's own such characters are taken out first.
 */
export const placeholderOf = (label: Label): string => String.fromCharCode(privateUse + labels.indexOf(label))

export const withLabels = (text: string): string =>
  labels.reduce((done, label) => done.replaceAll(placeholderOf(label), label), text)

const privateUse = 0xe000
