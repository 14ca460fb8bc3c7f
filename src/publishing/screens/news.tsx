import { useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '#src/app/context.ts'
import { Columns, Stack } from '#src/ui/columns.tsx'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { localeOf } from '#src/ui/place.ts'
import { useWords } from '#src/ui/words.tsx'
import { newsPage, newsPath, newsPlaces } from '../news.ts'
import { newsWords } from './news-words.ts'
import { Feeds, feedLinks } from './news/feeds.tsx'
import { NewsItems, NewsPages } from './news/items.tsx'

export const meta = ({ loaderData }: { loaderData?: { district: string; locale: 'en' | 'es' } | undefined }) => {
  const district = loaderData?.district ?? ''
  return [{ title: (newsWords[loaderData?.locale ?? 'en'] ?? newsWords.en).pageTitle(district) }, ...feedLinks(null, district)]
}

const PAGE = 10

export async function loader({ request, context }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const after = new URL(request.url).searchParams.get('after')
  const places = await newsPlaces(app)
  const { items, next } = await newsPage(app, places, null, after, PAGE)
  return {
    district: app.district.name, locale: localeOf(request), places: places.filter((place) => place.standing === 'ours').map(({ slug, name }) => ({ slug, name })),
    items: items.map(({ text: _, ...item }) => ({ ...item, href: newsPath(item.place.slug, item.key) })),
    first: after === null ? undefined : '/news', next: next === null ? undefined : `/news?${new URLSearchParams({ after: next }).toString()}`,
  }
}

/** The newest of everything that stands on our own pages. */
export default function News() {
  const { items, places, first, next } = useLoaderData<typeof loader>()
  const words = useWords(newsWords)
  return (
    <>
      <Head title={words.title} lede={items.length === 0 ? words.none : words.lede} />
      <Columns>
        <div>
          {items.length === 0 ? <p>{words.noneWhy}</p> : <NewsItems items={items} placed />}
          <NewsPages first={first} next={next} />
        </div>
        <Stack gap="loose">
          <Feeds slug={null} />
          {places.length > 0 && (
            <section className="stack tight" aria-labelledby="by">
              <h2 id="by">{words.by}</h2>
              <ul className="links stack tight">{places.map((place) => <li key={place.slug}><A to={`/news/${place.slug}`}>{place.name}</A></li>)}</ul>
            </section>
          )}
          <p><A to="/accounts">{words.check}</A></p>
        </Stack>
      </Columns>
    </>
  )
}
