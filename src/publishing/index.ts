export { publishing } from './capability.ts'
export { sweepDuePosts } from './jobs/sweep-due-posts.ts'
export { askedToComeDown } from './asked-to-come-down.ts'
export { lastPosts } from './figures.ts'
