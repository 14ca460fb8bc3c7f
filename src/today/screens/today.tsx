import { useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { mustBeSignedIn } from '#src/app/must.ts'
import type { Task as GatheredTask } from '#src/app/capability.ts'
import { clockIn } from '#src/kit/moment.ts'
import { asItReads } from '#src/policies/rules/redline.ts'
import { Columns, Stack } from '#src/ui/columns.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { NextTask, TaskList } from '#src/ui/task-list.tsx'
import type { Task } from '#src/ui/task-list.tsx'
import { TimeLine } from '#src/ui/time-line.tsx'
import { useWords } from '#src/ui/words.tsx'
import { gatherTasks } from '../gather-tasks.ts'
import { lately } from '../lately.ts'
import { todayWords } from '../words.ts'

export const meta = () => [{ title: 'Today – Chalkline' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const app = mustBeSignedIn(request, context)
  const { tasks, waiting } = await gatherTasks(app)
  const first = tasks[0]?.clauses[0]
  const clause = app.editions.flatMap((edition) => edition.clauses).find((one) => one.id === first)
  return {
    given: app.actor.name.split(' ')[0] ?? app.actor.name,
    hour: Number(clockIn(app.now(), app.district.timezone).hour.slice(0, 2)),
    now: app.now(),
    tasks, waiting,
    says: clause ? asItReads(clause.says) : null,
    happened: await lately(app, { limit: 6, all: false }),
  }
}

export default function Today() {
  const { given, hour, now, tasks, waiting, says, happened } = useLoaderData<typeof loader>()
  const words = useWords(todayWords)
  const [next, ...rest] = tasks
  return (
    <>
      <Head over={<DateText at={now} style="weekday" />} title={tasks.length === 0 ? words.nothing : `${words.greeting(hour, given)} ${words.waits(tasks.length)}`} lede={tasks.length === 0 ? words.nothingLede : undefined} snap />
      <Columns aside="mid">
        <Stack gap="loose">
          {next && <NextTask task={shown(next, words)} says={says ?? undefined} picture={next.image} />}
          {!next && <p className="row"><A className="btn go" to="/write">{words.write}</A></p>}
          {rest.length > 0 && <section aria-labelledby="then"><h2 id="then">{words.thenThisWeek}</h2><TaskList tasks={rest.map((task) => shown(task, words))} /></section>}
          {waiting.length > 0 && <details><summary>{words.waitingOnOthers(waiting.length)}</summary><TaskList tasks={waiting.map((task) => shown(task, words))} /></details>}
        </Stack>
        <section aria-labelledby="lately" className="stack">
          <h2 id="lately" className="sub">{words.lately}</h2>
          <TimeLine items={happened.map((one) => ({
            id: String(one.id), at: one.at, state: one.state ?? undefined,
            sentence: <>{words.line(one.event) ?? one.what.replace(/\.$/, '')}{one.post && <>: <A to={`/posts/${one.post.id}`}>{one.post.title}</A></>}{one.who && <span className="dim"> ({one.who})</span>}</>,
          }))} />
          <p><A to="/happenings">{words.everything}</A></p>
        </section>
      </Columns>
    </>
  )
}

type Gathered = Omit<GatheredTask, 'by'> & { readonly by: Date | string | null }

function shown(task: Gathered, words: typeof todayWords.en): Task {
  const clock = task.waitingOn !== undefined ? { state: 'wait' as const, text: words.waitingOn(task.waitingOn) }
    : task.by !== null ? { state: task.late ? 'late' as const : 'due' as const, text: <DateText at={task.by} /> }
      : { state: task.late ? 'late' as const : 'due' as const, text: task.late ? words.now : words.whenYouCan }
  const [clause] = task.clauses
  return { id: task.key.replaceAll(':', '-'), clock, title: task.title, why: task.why, clause: clause === undefined ? undefined : { id: clause }, action: { to: task.action.href, label: task.action.label } }
}
