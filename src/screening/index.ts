/** What other slices may know of screening besides its rules. */
export { judgeInPage } from './in-browser.ts'
export type { SecondOpinion } from './second-opinion/second-opinion.ts'
