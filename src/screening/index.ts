/** What other slices may know of screening besides its rules. */
export type { SecondOpinion } from './second-opinion/second-opinion.ts'
