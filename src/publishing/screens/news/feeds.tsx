import { useWords } from '#src/ui/words.tsx'
import { newsWords } from '../news-words.ts'

const formats = [
  { file: 'rss.xml', type: 'application/rss+xml', word: 'rss' }, { file: 'atom.xml', type: 'application/atom+xml', word: 'atom' }, { file: 'feed.json', type: 'application/feed+json', word: 'json' },
] as const

const feedHref = (slug: string | null, file: string): string => `/feeds/${slug === null ? '' : `${slug}.`}${file}`

/** What browsers and feed readers look for in a page's head. */
export const feedLinks = (slug: string | null, title: string) =>
  formats.map(({ file, type }) => ({ tagName: 'link' as const, rel: 'alternate', type, title, href: feedHref(slug, file) }))

/** The feeds, for people who know what to do with one. */
export function Feeds({ slug }: { readonly slug: string | null }) {
  const words = useWords(newsWords)
  return (
    <section className="stack tight" aria-labelledby="follow">
      <h2 id="follow">{words.follow}</h2>
      <p className="dim">{words.followWhy}</p>
      <p className="row wider">{formats.map(({ file, type, word }) => <a key={file} href={feedHref(slug, file)} type={type}>{words[word]}</a>)}</p>
    </section>
  )
}
