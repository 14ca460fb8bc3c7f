import type { Capability } from '#src/app/capability.ts'
import { approvalFigure, checkFigure, freshnessFigure } from './figures.ts'
import { askSecondOpinionJob } from './jobs/ask-second-opinion.ts'
import { publishPost } from './jobs/publish-post.ts'
import { searchPosts } from './search.ts'
import { publishingTasks } from './tasks.ts'

export const publishing: Capability = {
  name: 'publishing',
  measures: { 'check:*': checkFigure, 'cadence:freshness': freshnessFigure, 'approval:post': approvalFigure },
  tasks: publishingTasks,
  jobs: [publishPost, askSecondOpinionJob],
  search: searchPosts,
}
