import { data, redirect, useLoaderData } from 'react-router'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import type { PersonId } from '#src/kit/ids.ts'
import { localPath } from '#src/kit/local-path.ts'
import { peopleToBe } from '#src/demo/people-to-be.ts'
import { Head } from '#src/ui/head.tsx'
import { Alert } from '#src/ui/alert.tsx'
import { GetForm } from '#src/ui/filters.tsx'
import { PublicShell } from '#src/ui/public-shell.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { useWords } from '#src/ui/words.tsx'
import { appContext } from '../context.ts'
import { formOf } from '../must.ts'
import { demoIsOpen, signInToDemo } from '../sign-in.ts'
import { signInWords } from '../words.ts'

export const handle = { script: false }
export const meta = () => [{ title: 'Sign in – Chalkline' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const url = new URL(request.url)
  const open = demoIsOpen(app, url.hostname)
  return { district: app.district.name, open, next: localPath(url.searchParams.get('next')), find: url.searchParams.get('find') ?? '', people: open ? await peopleToBe(app, url.searchParams.get('find') ?? '') : [] }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request)
  const result = await signInToDemo(context.get(appContext), String(form.get('person')) as PersonId, new URL(request.url).hostname)
  if (result.kind === 'refused') throw data(null, { status: 403 })
  return redirect(localPath(String(form.get('next') ?? '')), { headers: { 'Set-Cookie': result.cookie } })
}

export default function SignIn() {
  const { district, open, next, find, people } = useLoaderData<typeof loader>()
  const words = useWords(signInWords)
  return (
    <PublicShell name="Chalkline" small={district} home="/accounts" nav={[]}>
      {open ? (
        <>
          <Head title={words.title} lede={words.lede} />
          <form method="post">
            <input type="hidden" name="next" value={next} />
            <ul className="seals">
              {people.map((person) => (
                <li className="card" key={person.id}>
                  <h2 className="sub">{person.name}</h2>
                  <p className="dim">{person.note}</p>
                  <p>{person.tries}</p>
                  <p><button className="mini" name="person" value={person.id}>{words.be(person.name)}</button></p>
                </li>
              ))}
            </ul>
            {people.length === 0 && <Alert state="note">{words.nobody}</Alert>}
          </form>
          <GetForm className="ask top"><TextField name="find" label={words.find} defaultValue={find} /><button>{words.show}</button></GetForm>
        </>
      ) : <Alert state="note" title={words.closed}>{words.closedWhy}</Alert>}
    </PublicShell>
  )
}
