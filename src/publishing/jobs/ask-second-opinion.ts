import { z } from 'zod'
import type { App } from '#src/app/app.ts'
import { defineJob } from '#src/app/job.ts'
import type { ContentHash, PostId } from '#src/kit/ids.ts'
import { askSecondOpinion } from '../ask-second-opinion.ts'

/** The district said so, and the installation names a program to ask: one without the other asks nobody. */
export const wantsSecondOpinion = (app: App): boolean => app.district.settings.secondOpinion === 'on' && app.house.secondOpinion !== null

/** Asks about a post that was sent for approval, once for each content, while its approver reads it. */
export const askSecondOpinionJob = defineJob<{ postId: string; content: string }>({
  name: 'publishing.ask-second-opinion',
  payload: z.object({ postId: z.string(), content: z.string() }),
  retries: 2,
  async run(app: App, { postId, content }): Promise<void> {
    if (app.house.secondOpinion === null || !wantsSecondOpinion(app)) return
    await askSecondOpinion(app, app.house.secondOpinion, postId as PostId, content as ContentHash)
  },
})
