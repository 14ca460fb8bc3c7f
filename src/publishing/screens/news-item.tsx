import { useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '#src/app/context.ts'
import { notFound } from '#src/app/must.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { Trail } from '#src/ui/trail.tsx'
import { useWords } from '#src/ui/words.tsx'
import { newsItemOf, newsPlaces } from '../news.ts'
import { linkedWords } from '../rules/linked-words.ts'
import { newsWords } from './news-words.ts'
import { feedLinks } from './news/feeds.tsx'

export const meta = ({ loaderData }: { loaderData?: { district: string; item: { title: string; begins: string; place: { slug: string; name: string } } } | undefined }) =>
  loaderData
    ? [{ title: `${loaderData.item.title} – ${loaderData.item.place.name}` }, { name: 'description', content: loaderData.item.begins }, { property: 'og:title', content: loaderData.item.title }, { property: 'og:type', content: 'article' }, ...feedLinks(loaderData.item.place.slug, loaderData.item.place.name)]
    : []

export async function loader({ context, params }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const place = (await newsPlaces(app)).find((one) => one.slug === params['slug'])
  const item = place ? await newsItemOf(app, place, params['key'] ?? '') : null
  // What was taken down is not said to have been here: it is gone for the public.
  if (!place || item === null) return notFound()
  return { district: app.district.name, item, paragraphs: item.text.replaceAll(/\r\n?/g, '\n').split(/\n{2,}/).filter((part) => part.trim() !== '').map(linkedWords) }
}

/** One item: its words with links that can be followed, its pictures with what they show. */
export default function NewsItemPage() {
  const { item, paragraphs } = useLoaderData<typeof loader>()
  const words = useWords(newsWords)
  return (
    <article>
      <Trail label={words.where} over={[{ to: '/news', text: words.title }, { to: `/news/${item.place.slug}`, text: item.place.name }]} />
      <Head over={<><DateText at={item.at} style="weekday" /></>} title={<span lang={item.language} dir="auto">{item.title}</span>} />
      <div className="stack">
        <div className="entry" lang={item.language} dir="auto">
          {paragraphs.map((pieces, index) => (
            <p key={index} className="pre">{pieces.map((piece, at) => (piece.href === null ? <span key={at}>{piece.text}</span> : <a key={at} href={piece.href} rel="noreferrer nofollow">{piece.text}</a>))}</p>
          ))}
          {item.pictures.map((picture) => <img key={picture.src} src={picture.src} alt={picture.alt} width={picture.width} height={picture.height} />)}
        </div>
        <p className="top"><A to={`/news/${item.place.slug}`}>{words.back(item.place.name)}</A></p>
      </div>
    </article>
  )
}
