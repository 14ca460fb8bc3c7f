import { DateText } from '#src/ui/date-text.tsx'
import { A } from '#src/ui/link.tsx'
import { useWords } from '#src/ui/words.tsx'
import type { PresenceView } from '../../load-presence.ts'
import { presenceWords } from './words.ts'

type Post = Omit<PresenceView['posts'][number], 'at'> & { readonly at: Date | string | null }

/** What went out here last. */
export function LatestPosts({ posts, slug, onOurPages }: { readonly posts: readonly Post[]; readonly slug: string; readonly onOurPages: boolean }) {
  const words = useWords(presenceWords)
  return (
    <section aria-labelledby="posts" className="stack">
      <h2 id="posts">{words.posts}</h2>
      {posts.length === 0 ? <p className="dim">{words.noPosts}</p> : (
        <ul className="links stack">
          {posts.map((post) => (
            <li key={post.id}>
              <p><strong><A to={`/posts/${post.id}`}>{post.title}</A></strong></p>
              <p className="why" lang={post.language} dir="auto">{post.words}</p>
              <p className="small dim">{post.at !== null && <DateText at={post.at} />}{post.url !== null && <> · <a href={post.url} rel="noreferrer">{words.openThere}<span className="vh">{words.openThereOf(post.title)}</span></a></>}</p>
            </li>
          ))}
        </ul>
      )}
      {onOurPages && <p><A to={`/news/${slug}`}>{words.allNews}</A></p>}
    </section>
  )
}
