import { useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { capabilities } from '#src/app/capabilities.ts'
import type { SearchHit } from '#src/app/capability.ts'
import { mustBeSignedIn } from '#src/app/must.ts'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { GetForm } from '#src/ui/filters.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { useWords } from '#src/ui/words.tsx'
import { todayWords } from '../words.ts'

export const meta = () => [{ title: 'Search – Chalkline' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const app = mustBeSignedIn(request, context)
  const text = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 100)
  const hits: SearchHit[] = []
  if (text !== '') for (const capability of capabilities) if (capability.search) hits.push(...await capability.search(app, text))
  return { text, groups: [...Map.groupBy(hits, (hit) => hit.kind)].map(([kind, found]) => ({ kind, found })) }
}

/** One box finds people, accounts, posts and clauses: what this person may see, by kind. */
export default function Search() {
  const { text, groups } = useLoaderData<typeof loader>()
  const words = useWords(todayWords)
  return (
    <>
      <Head title={text === '' ? words.search : words.searchFor(text)} />
      <GetForm className="ask"><TextField name="q" type="search" label={words.searchHow} defaultValue={text} /><button className="go">{words.search}</button></GetForm>
      {text !== '' && groups.length === 0 && <p>{words.searchNothing(text)}</p>}
      {groups.map((group) => (
        <section key={group.kind} className="stack top" aria-label={words.kinds(group.kind)}>
          <h2 className="sub">{words.kinds(group.kind)}</h2>
          <ul className="links stack tight">{group.found.map((hit) => <li key={hit.href}><A to={hit.href}>{hit.title}</A> <span className="dim">{hit.says}</span></li>)}</ul>
        </section>
      ))}
    </>
  )
}
