import { Form, useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { mustBeSignedIn, notFound } from '#src/app/must.ts'
import type { PersonId } from '#src/kit/ids.ts'
import { ownedBy } from '#src/presences/index.ts'
import { Facts } from '#src/ui/facts.tsx'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { useWords } from '#src/ui/words.tsx'
import { getPerson, rolesOf, schoolTree } from '../store.ts'
import { peopleWords } from '../words.ts'

export const meta = () => [{ title: 'Person – Chalkline' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const app = mustBeSignedIn(request, context)
  const person = await getPerson(app.db, params['id'] as PersonId)
  if (!person?.active) notFound()
  const schools = new Map((await schoolTree(app.db)).map((school) => [school.id, school.name]))
  return {
    name: [person.title, person.given, person.family].filter(Boolean).join(' '), job: person.job, email: person.email, self: app.actor.id === person.id,
    roles: (await rolesOf(app.db, person.id, app.today())).map((held) => ({ role: held.role, at: schools.get(held.schoolId) ?? '' })),
    presences: (await ownedBy(app.db, person.id)).map((one) => ({ slug: one.slug, name: one.name })),
  }
}

/** A colleague: what they do, where, and the accounts they run. */
export default function PersonPage() {
  const person = useLoaderData<typeof loader>()
  const words = useWords(peopleWords)
  return (
    <>
      <Head over={person.job ?? undefined} title={person.name} />
      <Facts facts={[
        { term: words.email, value: person.email },
        ...person.roles.map((held) => ({ term: words.role(held.role), value: held.at })),
        { term: words.runs, value: person.presences.length === 0 ? words.none : person.presences.map((one, n) => <span key={one.slug}>{n > 0 && ', '}<A to={`/presences/${one.slug}`}>{one.name}</A></span>) },
      ]} />
      {person.self && <Form method="post" action="/sign-out" className="top"><button>{words.signOut}</button></Form>}
    </>
  )
}
