/** Keeps what is there: `list.filter(isDefined)` is a list without null. */
export const isDefined = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined
