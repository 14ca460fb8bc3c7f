/** A half-open range of UTF-16 offsets in a text, as JavaScript strings count. */
export interface Span { readonly start: number; readonly end: number }
