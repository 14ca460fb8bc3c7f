/** A half-open range of UTF-16 offsets in a text, as JavaScript strings count. */
export interface Span { readonly start: number; readonly end: number }

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const quote = (text: string, span: Span): string => text.slice(span.start, span.end)
