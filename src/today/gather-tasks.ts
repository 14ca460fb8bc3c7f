import type { App } from '#src/app/app.ts'
import type { Task } from '#src/app/capability.ts'
import { capabilities } from '#src/app/capabilities.ts'

/** Everything that waits for this person, from every capability: what is late first, then by its hour. */
export function gatherTasks(app: App): Promise<Gathered> {
  return app.actor.kind === 'person' ? app.remember(`tasks ${app.actor.id}`, () => gather(app)) : gather(app)
}

export interface Gathered { readonly tasks: readonly Task[]; readonly waiting: readonly Task[] }

async function gather(app: App): Promise<Gathered> {
  const all: Task[] = []
  for (const capability of capabilities) if (capability.tasks) all.push(...await capability.tasks(app))
  return {
    tasks: all.filter((task) => task.waitingOn === undefined).toSorted((a, b) => Number(b.late) - Number(a.late) || time(a) - time(b)),
    waiting: all.filter((task) => task.waitingOn !== undefined),
  }
}

const time = (task: Task): number => task.by?.getTime() ?? Number.MAX_SAFE_INTEGER
