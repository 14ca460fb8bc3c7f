import { Outlet, useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { PublicShell } from '#src/ui/public-shell.tsx'
import { useWords } from '#src/ui/words.tsx'
import { appContext } from '../context.ts'
import { pageOf } from '../must.ts'
import { outsideWords } from '../words.ts'

/** Pages for everybody come without script and with the slim styles. */
export const handle = { script: false }

export function loader({ request, context }: LoaderFunctionArgs) {
  const { district, actor } = context.get(appContext)
  const { pathname, searchParams } = pageOf(request)
  searchParams.delete('lang')
  const query = searchParams.toString()
  const [first = district.name, ...rest] = splitName(district.name)
  return { name: first, small: rest.join(' '), path: pathname, query: query === '' ? '' : `&${query}`, inside: actor.kind === 'person' }
}

/** "Two Rivers Public Schools" is shown as a name and what it is. */
const splitName = (name: string): readonly string[] => {
  const cut = name.search(/ (Public|City|County|Unified|Independent|Community) /)
  return cut < 0 ? [name] : [name.slice(0, cut), name.slice(cut + 1)]
}

export default function Outside() {
  const { name, small, path, query, inside } = useLoaderData<typeof loader>()
  const words = useWords(outsideWords)
  const nav = [
    { to: '/accounts', label: words.accounts }, { to: '/news', label: words.news }, { to: '/policy', label: words.policy },
    ...(inside ? [{ to: '/', label: words.backInside }] : []),
  ]
  return (
    <PublicShell
      name={name} small={small} home="/accounts"
      nav={nav.map((item) => ({ ...item, current: item.to !== '/' && (path === item.to || path.startsWith(`${item.to}/`)) }))}
      languages={[{ locale: words.otherLocale, label: words.otherLanguage, to: `${path}?lang=${words.otherLocale}${query}` }]}
    >
      <Outlet />
    </PublicShell>
  )
}
