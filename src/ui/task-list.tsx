import type { ReactNode } from 'react'
import { ClauseLink, type ClauseRef } from './clause-link.tsx'
import { A } from './link.tsx'
import { Says } from './says.tsx'
import type { State } from './state.ts'
import { Tag } from './tag.tsx'

export interface Task {
  readonly id: string
  /** The clock, e.g. late "Today, by 3:00 pm", soon "2 days left", due "Friday", wait "1 day". */
  readonly clock: { readonly state: State; readonly text: ReactNode }
  readonly title: string
  readonly why: ReactNode
  readonly clause?: ClauseRef | undefined
  readonly action: { readonly to: string; readonly label: string }
}

/** What waits for a person: clock, plain title, reason with clause, one button. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ol className="tasks">
      {tasks.map((task) => (
        <li key={task.id}>
          <p><Tag state={task.clock.state}>{task.clock.text}</Tag></p>
          <div>
            <h3>{task.title}</h3>
            <p className="why">{task.why}{task.clause && <> <ClauseLink clause={task.clause} /></>}</p>
          </div>
          <A className="btn" to={task.action.to}>{task.action.label}<span className="vh">: {task.title}</span></A>
        </li>
      ))}
    </ol>
  )
}

/** The one thing to do next, above the list. */
export function NextTask({ task, says, picture, aside }: {
  readonly task: Task
  /** The clause in plain words. */
  readonly says?: ReactNode
  readonly picture?: { readonly src: string; readonly alt: string } | undefined
  /** A second, quieter way, e.g. a link "Ask Ms. Ortiz". */
  readonly aside?: ReactNode
}) {
  const id = `next-${task.id}`
  return (
    <section className={picture ? 'next pictured' : 'next'} aria-labelledby={id}>
      <div className="stack">
        <p><Tag state={task.clock.state} fill>{task.clock.text}</Tag></p>
        <h2 id={id}>{task.title}</h2>
        <p>{task.why}</p>
        {task.clause && <p className="why"><ClauseLink clause={task.clause} /> {says !== undefined && <Says>{says}</Says>}</p>}
        <p className="row wider"><A className="btn go" to={task.action.to}>{task.action.label}</A>{aside}</p>
      </div>
      {picture && <img src={picture.src} alt={picture.alt} />}
    </section>
  )
}
