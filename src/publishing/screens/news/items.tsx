import { DateText } from '#src/ui/date-text.tsx'
import { A } from '#src/ui/link.tsx'
import { useWords } from '#src/ui/words.tsx'
import type { NewsItem } from '../../news.ts'
import { newsWords } from '../news-words.ts'

export type ShownItem = Omit<NewsItem, 'at' | 'text'> & { readonly at: Date | string; readonly href: string }

/** News as a list: the picture, when and whose, the title, how it begins. */
export function NewsItems({ items, placed }: { readonly items: readonly ShownItem[]; readonly placed: boolean }) {
  const words = useWords(newsWords)
  return (
    <ul className="links">
      {items.map((item) => {
        const [picture] = item.pictures
        return (
          <li key={item.key}>
            <article className="entry">
              <p className="small dim"><DateText at={item.at} style="day" />{placed && <> · <A to={`/news/${item.place.slug}`}>{item.place.name}</A></>}</p>
              <h2 lang={item.language} dir="auto"><A to={item.href}>{item.title}</A></h2>
              {picture && <img src={picture.src} alt={picture.alt} width={picture.width} height={picture.height} loading="lazy" decoding="async" />}
              {/* Without a title of its own, the title is the words already. */}
              {item.begins !== item.title && <p lang={item.language} dir="auto">{item.begins}</p>}
              {item.begins.endsWith('…') && <p><A to={item.href}>{words.read}<span className="vh" lang={item.language}>{words.readOf(item.title)}</span></A></p>}
            </article>
          </li>
        )
      })}
    </ul>
  )
}

/** Newest and older, by cursor. */
export function NewsPages({ first, next }: { readonly first: string | undefined; readonly next: string | undefined }) {
  const words = useWords(newsWords)
  if (first === undefined && next === undefined) return null
  return <nav className="row wider pager" aria-label={words.pages}>{first !== undefined && <A to={first}>{words.newer}</A>}{next !== undefined && <A to={next} rel="next">{words.older}</A>}</nav>
}
