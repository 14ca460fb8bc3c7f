import { useSyncExternalStore } from 'react'
import { useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { mustBeSignedIn } from '#src/app/must.ts'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { usePlace, useWords } from '#src/ui/words.tsx'
import { askedHere, unknownHere } from '../rules/asked-here.ts'
import { selfCheckWords } from '../words.ts'
import { OwnWords } from './own-words.tsx'
import type { AskedOfMe } from './own-words.tsx'

export const meta = () => [{ title: 'Check my words – Chalkline' }]

/** What the policies ask of words, for anybody who is signed in. There is no action: nothing is ever sent here. */
export function loader({ request, context }: LoaderFunctionArgs): AskedOfMe {
  const { editions } = mustBeSignedIn(request, context)
  return { asked: askedHere(editions), unknown: { personal: unknownHere(editions, 'personal'), professional: unknownHere(editions, 'professional') } }
}

/** Once somebody writes, nothing is asked of the server again. */
export const shouldRevalidate = (): boolean => false

/** Checks a personal draft in private: the words stay in the page (domain.md, invariant 7). */
export default function CheckMyWords() {
  const { asked, unknown } = useLoaderData<typeof loader>()
  const words = useWords(selfCheckWords)
  const { today } = usePlace()
  const script = useScriptRuns()
  return (
    <>
      <Head title={words.title} lede={words.lede} />
      {script ? <OwnWords asked={asked} unknown={unknown} today={today} /> : <noscript><p>{words.noScript} <A to="/policy">{words.readPolicy}</A>.</p></noscript>}
    </>
  )
}

/** Without script there is no field to write in: nobody would answer. */
const useScriptRuns = (): boolean => useSyncExternalStore(() => () => {}, () => true, () => false)
