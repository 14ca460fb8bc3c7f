import { useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '#src/app/context.ts'
import { notFound } from '#src/app/must.ts'
import { Alert } from '#src/ui/alert.tsx'
import { Columns, Stack } from '#src/ui/columns.tsx'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { useWords } from '#src/ui/words.tsx'
import { newsPage, newsPath, newsPlaces } from '../news.ts'
import { newsWords } from './news-words.ts'
import { Feeds, feedLinks } from './news/feeds.tsx'
import { NewsItems, NewsPages } from './news/items.tsx'

export const meta = ({ loaderData }: { loaderData?: { district: string; place: { name: string; slug: string } } | undefined }) =>
  loaderData ? [{ title: `${loaderData.place.name} – ${loaderData.district}` }, ...feedLinks(loaderData.place.slug, loaderData.place.name)] : []

const PAGE = 10

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const after = new URL(request.url).searchParams.get('after')
  const places = await newsPlaces(app)
  const place = places.find((one) => one.slug === params['slug'])
  if (!place) return notFound()
  const { items, next } = await newsPage(app, places, place, after, PAGE)
  return {
    district: app.district.name, place: { slug: place.slug, name: place.name, school: place.school, standing: place.standing, purpose: place.purpose },
    items: items.map(({ text: _, ...item }) => ({ ...item, href: newsPath(item.place.slug, item.key) })),
    first: after === null ? undefined : `/news/${place.slug}`, next: next === null ? undefined : `/news/${place.slug}?${new URLSearchParams({ after: next }).toString()}`,
  }
}

/** The news of one account that stands on our own pages. */
export default function NewsOf() {
  const { place, items, first, next } = useLoaderData<typeof loader>()
  const words = useWords(newsWords)
  return (
    <>
      <Head over={words.forSchool(place.school)} title={place.name} lede={place.purpose ?? undefined} />
      {place.standing !== 'ours' && <Alert state={place.standing === 'paused' ? 'wait' : 'off'}>{place.standing === 'paused' ? words.paused : words.retired}</Alert>}
      <Columns>
        <div>
          {items.length === 0 ? <p>{words.noneOf}</p> : <NewsItems items={items} placed={false} />}
          <NewsPages first={first} next={next} />
        </div>
        <Stack gap="loose">
          {/* A feed with nothing in it is not served yet. */}
          {items.length > 0 && <Feeds slug={place.slug} />}
          <ul className="links stack tight"><li><A to="/news">{words.all}</A></li><li><A to="/accounts">{words.check}</A></li></ul>
        </Stack>
      </Columns>
    </>
  )
}
