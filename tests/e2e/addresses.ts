import routes from '../../src/routes.ts'
import type { Prepared } from './prepared.ts'

/** A page as somebody opens it; `as` is a person of the demo district, null for everybody. */
export interface Address { readonly path: string; readonly as: 'Dana Whitfield' | 'James Okafor' | 'Marisol Ortiz' | null; readonly status?: number }

/** What only the running server knows: a draft of hers, one that waits for him, an item of the news. */
export interface Known { readonly draft: string; readonly waiting: string; readonly published: string; readonly news: string; readonly story: Prepared }

const [dana, okafor, ortiz] = ['Dana Whitfield', 'James Okafor', 'Marisol Ortiz'] as const

/** Each page of src/routes.ts, by its pattern there: the addresses to open and by whom. */
export const addresses = ({ draft, waiting, published, news, story }: Known): Readonly<Record<string, readonly Address[]>> => ({
  '/': [{ path: '/', as: dana }, { path: '/', as: okafor }, { path: '/', as: ortiz }],
  '/search': [{ path: '/search?q=band', as: dana }, { path: '/search', as: dana }],
  '/happenings': [{ path: '/happenings', as: dana }],
  '/posts': [{ path: '/posts', as: dana }, { path: '/posts', as: ortiz }],
  '/posts/:id': [{ path: `/posts/${published}`, as: dana }, { path: `/posts/${waiting}`, as: okafor }],
  '/approvals': [{ path: '/approvals', as: okafor }, { path: '/approvals', as: dana }],
  '/presences': [{ path: '/presences', as: dana }, { path: '/presences', as: ortiz }],
  '/presences/:slug': [{ path: '/presences/lincoln-band', as: dana }, { path: '/presences/lincoln-band?review=start', as: dana }, { path: '/presences/lincoln-band-news', as: ortiz }],
  '/releases': [{ path: '/releases', as: ortiz }, { path: `/releases?find=${story.released.family}`, as: ortiz }],
  '/releases/:student': [{ path: `/releases/${story.released.id}`, as: ortiz }],
  '/people/:id': [{ path: '/people/dana', as: dana }, { path: '/people/okafor', as: dana }],
  '/board': [{ path: '/board', as: ortiz }, { path: '/board', as: dana }],
  '/check-my-words': [{ path: '/check-my-words', as: dana }, { path: '/check-my-words', as: ortiz }],
  '/write': [{ path: '/write', as: dana }],
  '/posts/:id/write': [{ path: `/posts/${draft}/write`, as: dana }],
  '/policy': [{ path: '/policy', as: null }, { path: '/policy', as: dana }],
  '/policy/:id': [{ path: '/policy/CRS-B6', as: null }, { path: '/policy/CRS-B5', as: ortiz }],
  '/accounts': [{ path: '/accounts', as: null }],
  '/news': [{ path: '/news', as: null }],
  '/news/:slug': [{ path: '/news/lincoln-band-news', as: null }],
  '/news/:slug/:key': [{ path: news, as: null }],
  '/sign-in': [{ path: '/sign-in', as: null }, { path: '/sign-in?find=Wh', as: null }],
  '/*': [{ path: '/nothing-here', as: null, status: 404 }, { path: '/posts/none', as: dana, status: 404 }],
  // By a link that is made on the way: see the family's walk.
  '/family/:token': [],
  // No pages: a form's target, data, files.
  '/appearance': [], '/sign-out': [], '/posts/:id/check': [], '/csv/:list': [],
})

interface Entry { readonly path?: string | undefined; readonly index?: boolean | undefined; readonly children?: readonly Entry[] | undefined }

/** Every pattern of src/routes.ts. */
export const patterns: readonly string[] = flat(routes)

function flat(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) => (entry.children ? flat(entry.children) : [`/${entry.path ?? ''}`]))
}
