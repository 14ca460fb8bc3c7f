import type { LoaderFunctionArgs } from 'react-router'
import { mustBeSignedIn, notFound } from '#src/app/must.ts'
import type { PostId } from '#src/kit/ids.ts'
import { reviewPost } from '../review-post.ts'
import { mayRead } from '../rules/abilities.ts'
import { getWholePost } from '../store.ts'

/** The verdict of a post as it stands, as data: what the composer shows, for programs. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const app = mustBeSignedIn(request, context)
  const whole = await getWholePost(app.db, params['id'] as PostId)
  if (whole === null || !mayRead(app.actor, whole.post)) notFound()
  const { verdict, readiness } = await reviewPost(app, app.db, whole)
  return Response.json({ content: whole.post.contentHash, state: readiness.state, outcome: verdict.outcome, findings: verdict.findings })
}
