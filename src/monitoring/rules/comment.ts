/** Who a commenter is to the school, as far as known. */
export const relations = ['parent', 'student', 'public', 'press', 'unknown'] as const
export type Relation = (typeof relations)[number]
