import { useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { mustBeSignedIn } from '#src/app/must.ts'
import { latestCheckpoint } from '#src/ledger/index.ts'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { TimeLine } from '#src/ui/time-line.tsx'
import { useWords } from '#src/ui/words.tsx'
import { lately } from '../lately.ts'
import { todayWords } from '../words.ts'

export const meta = () => [{ title: 'Everything that happened – Chalkline' }]

const PAGE = 50

export async function loader({ request, context }: LoaderFunctionArgs) {
  const app = mustBeSignedIn(request, context)
  const { searchParams, origin } = new URL(request.url)
  const number = (name: string) => { const said = Number(searchParams.get(name)); return Number.isSafeInteger(said) && said > 0 ? said : 0 }
  const entry = number('entry')
  const before = number('before') || (entry > 0 ? entry + 1 : 0)
  const happened = await lately(app, { limit: PAGE, all: true, ...(before > 0 ? { before } : {}) })
  const head = await latestCheckpoint(app.db)
  return { happened, origin, size: head?.size ?? 0, key: app.house.signer.verifierKey(app.district.id), older: happened.length === PAGE ? happened.at(-1)?.id : undefined }
}

/** The ledger as people read it, and how anybody can check it. */
export default function Happenings() {
  const { happened, origin, size, key, older } = useLoaderData<typeof loader>()
  const words = useWords(todayWords)
  return (
    <>
      <Head title={words.happenings} lede={words.happeningsLede} />
      <details>
        <summary>{words.verify}</summary>
        <p>{words.verifyHow} <a href="/ledger/checkpoint">{words.checkpoint}</a> ({words.entry(size)})</p>
        <pre className="said"><code>{`node tools/verify-ledger.mjs ${origin}/ledger --key '${key}'`}</code></pre>
      </details>
      <TimeLine items={happened.map((one) => ({
        id: String(one.id), at: one.at, state: one.state ?? undefined,
        sentence: <>{one.what}{one.post && <> <A to={`/posts/${one.post.id}`}>{one.post.title}</A></>} <small className="dim">{one.who ? `${one.who} · ` : ''}{one.index === null ? words.waitingForPlace : words.entry(one.index)}</small></>,
      }))} />
      {older !== undefined && <p><A to={`/happenings?before=${older}`} rel="next">{words.older}</A></p>}
    </>
  )
}
