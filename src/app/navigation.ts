import { gatherTasks } from '#src/today/gather-tasks.ts'
import { holdsAnywhere } from '#src/people/rules/actor.ts'
import type { NavItem } from '#src/ui/shell.tsx'
import type { SignedInApp } from './must.ts'
import { demoIsOpen } from './sign-in.ts'

/** What the frame around every signed-in page shows. */
export async function frameOf(app: SignedInApp, { pathname: path, hostname }: URL) {
  const { tasks } = await gatherTasks(app)
  const decides = holdsAnywhere(app.actor, ['principal', 'supervisor', 'communications'])
  const toDecide = tasks.filter((task) => task.key.startsWith('decide:')).length
  const places: NavItem[] = [
    { to: '/', label: 'Today', count: tasks.length },
    { to: '/write', label: 'Write' },
    { to: '/check-my-words', label: 'Check my words' },
    { to: '/posts', label: 'Posts' },
    ...(decides ? [{ to: '/approvals', label: 'Approvals', count: toDecide }] : []),
    { to: '/presences', label: 'Accounts' },
    ...(decides || holdsAnywhere(app.actor, ['admin']) ? [{ to: '/releases', label: 'Releases' }] : []),
    { to: '/board', label: 'Board' },
    { to: '/policy', label: 'Policy' },
  ]
  const held = app.actor.roles.map((one) => one.role).find((role) => role !== 'employee') ?? 'employee'
  return {
    district: app.district.name,
    demo: demoIsOpen(app, hostname),
    me: { name: app.actor.name, note: roleWords[held], to: `/people/${app.actor.id}` },
    nav: places.map((item) => ({ ...item, current: item.to === '/' ? path === '/' : path === item.to || path.startsWith(`${item.to}/`) })),
  }
}

const roleWords = {
  employee: 'Staff', principal: 'Principal', supervisor: 'Supervisor', monitor: 'Monitor', communications: 'Communications',
  legal: 'Legal', hr: 'Human resources', superintendent: 'Superintendent', admin: 'Administrator',
} as const
