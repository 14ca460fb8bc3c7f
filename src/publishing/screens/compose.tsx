import { data, redirect, useActionData, useLoaderData } from 'react-router'
import type { ActionFunctionArgs, LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router'
import { formOf, mustBeSignedIn, notFound } from '#src/app/must.ts'
import type { PostId } from '#src/kit/ids.ts'
import { Alert, Notice } from '#src/ui/alert.tsx'
import { Dock } from '#src/ui/dock.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Said } from '#src/ui/says.tsx'
import { useWords } from '#src/ui/words.tsx'
import { composePost } from '../compose-intents.ts'
import { loadComposer } from '../load-composer.ts'
import { readComposeForm } from '../read-compose-form.ts'
import { useTheirs } from './compose/after-answer.ts'
import { ComposerForm } from './compose/form.tsx'
import { verdictState, verdictSummary, VerdictPane } from './compose/verdict-pane.tsx'
import { composerWords } from './words.ts'

export const meta = ({ loaderData }: { loaderData?: { title: string } | undefined }) => [{ title: `${loaderData?.title || 'Write a post'} – Chalkline` }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const app = mustBeSignedIn(request, context)
  const id = params['id'] as PostId
  const view = await app.remember(`composer ${id} ${app.actor.id}`, () => loadComposer(app, id))
  if (view === null) notFound()
  if (view.state === 'published' || view.state === 'taken-down') throw redirect(`/posts/${view.id}`)
  return view
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const app = mustBeSignedIn(request, context)
  const id = params['id'] as PostId
  const form = await formOf(request)
  const read = readComposeForm(app, form)
  if ('problems' in read) return data({ problems: read.problems, yours: String(form.get('words') ?? '') }, { status: 422 })
  const done = await composePost(app, id, read)
  switch (done.kind) {
    case 'saved': return data({ notice: done.notice })
    case 'choose-person': return data({ choose: done })
    case 'problems': return data({ problems: done.problems }, { status: 422 })
    case 'not-saved': {
      if (done.why.kind === 'no-such-post' || done.why.kind === 'not-yours') notFound()
      const status = done.why.kind === 'cannot-speak-there' ? 422 : 409
      return data({ notSaved: done.why.kind, place: done.why.kind === 'cannot-speak-there' ? done.why.presence : '', yours: read.fields.words }, { status })
    }
    case 'submitted': {
      const { result } = done
      if (result.kind === 'sent-for-approval' || result.kind === 'scheduled') return redirect(`/posts/${id}?sent=${result.kind}`)
      if (result.kind === 'empty') return data({ problems: [{ field: 'words', message: composerWords.en.emptyPost }] }, { status: 422 })
      if (result.kind === 'nowhere') return data({ problems: [{ field: 'presence', message: composerWords.en.noPlace }] }, { status: 422 })
      if (result.kind === 'not-a-draft') return redirect(`/posts/${id}`)
      if (result.kind === 'hour-passed') return data({ problems: [{ field: 'day', message: composerWords.en.hourPassed }] }, { status: 422 })
      if (result.kind === 'does-not-fit') return data({ problems: [{ field: 'words', message: result.why }] }, { status: 422 })
      return data({ refused: true }, { status: 422 })
    }
  }
}

/** Also after a refusal, which may have saved all the same; not after an autosave that found another's version, or the next would go over it. */
export const shouldRevalidate = ({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) => formData?.get('intent') === 'autosave' ? defaultShouldRevalidate : true

interface Answer {
  readonly notice?: 'saved' | 'voided' | null
  readonly problems?: readonly { readonly field: string; readonly message: string }[]
  readonly choose?: { readonly asset: string; readonly asked: string; readonly candidates: readonly { readonly name: string; readonly note: string; readonly who: { readonly student: string } | { readonly person: string } | { readonly unknown: true } }[] }
  readonly notSaved?: string
  readonly place?: string
  readonly yours?: string
}

export default function Compose() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as Answer | undefined
  const words = useWords(composerWords)
  const problems = answer?.problems ?? []
  const theirs = useTheirs(answer?.notSaved === 'changed-since' ? answer : undefined)
  return (
    <>
      <ErrorSummary errors={problems} />
      {answer?.notice === 'voided' && <Notice state="warn">{words.voided}</Notice>}
      {answer?.notice === 'saved' && <Notice>{words.savedNotice}</Notice>}
      {answer?.notSaved !== undefined && (
        <Alert state="stop" title={answer.notSaved === 'already-out' ? words.alreadyOut : answer.notSaved === 'under-way' ? words.underWay : answer.notSaved === 'cannot-speak-there' ? words.cannotSpeak(answer.place ?? '') : words.changedSince}>
          {answer.yours && <><p>{words.yourWords}:</p><Said>{answer.yours}</Said></>}
        </Alert>
      )}
      {answer?.notSaved === undefined && answer?.yours !== undefined && answer.yours !== '' && answer.yours !== view.words && <Alert state="warn" title={words.yourWords}><Said>{answer.yours}</Said></Alert>}
      {view.returnedNote !== null && <Alert state="warn" title={words.cameBack}>{view.returnedNote}</Alert>}
      <ComposerForm key={theirs} view={view} choose={answer?.choose} problems={problems}>
        <VerdictPane view={view} />
      </ComposerForm>
      <Dock state={verdictState(view)}>{words.dock(verdictSummary(words, view))}</Dock>
    </>
  )
}
