import { index, layout, route } from '@react-router/dev/routes'
import type { RouteConfig } from '@react-router/dev/routes'

/** Every URL, and the screen that answers it. */
export default [
  // For people who are signed in.
  layout('app/screens/inside.tsx', [
    index('today/screens/today.tsx'),
    route('search', 'today/screens/search.tsx'),
    route('happenings', 'today/screens/happenings.tsx'),
    route('posts', 'publishing/screens/posts.tsx'),
    route('posts/:id', 'publishing/screens/post.tsx'),
    route('approvals', 'publishing/screens/approvals.tsx'),
    route('presences', 'presences/screens/presences.tsx'),
    route('presences/:slug', 'publishing/screens/presence.tsx'),
    route('releases', 'releases/screens/releases.tsx'),
    route('releases/:student', 'releases/screens/student.tsx'),
    route('people/:id', 'people/screens/person.tsx'),
    route('board', 'board/screens/board.tsx'),
    route('check-my-words', 'self-check/screens/check-my-words.tsx'),
  ]),
  // The composer needs the whole width.
  layout('app/screens/inside-wide.tsx', [
    route('write', 'publishing/screens/start.tsx'),
    route('posts/:id/write', 'publishing/screens/compose.tsx'),
  ]),
  // For everybody: no script, no sign-in.
  layout('app/screens/outside.tsx', [
    route('policy', 'policies/screens/library.tsx'),
    route('policy/:id', 'policies/screens/clause.tsx'),
    route('accounts', 'presences/screens/accounts.tsx'),
    route('news', 'publishing/screens/news.tsx'),
    route('news/:slug', 'publishing/screens/news-of.tsx'),
    route('news/:slug/:key', 'publishing/screens/news-item.tsx'),
  ]),
  route('family/:token', 'publishing/screens/family.tsx'),
  route('sign-in', 'app/screens/sign-in.tsx'),
  route('appearance', 'ui/screens/appearance.tsx'),
  route('sign-out', 'app/screens/sign-out.ts'),
  // Data that screens and people ask for by themselves.
  route('posts/:id/check', 'publishing/screens/check.ts'),
  route('csv/:list', 'app/screens/csv.ts'),
  route('*', 'app/screens/not-found.tsx'),
] satisfies RouteConfig
