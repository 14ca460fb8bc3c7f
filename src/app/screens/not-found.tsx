import { notFound } from '../must.ts'

/** No such page: the root's error page says so, with the status that says so to programs. */
export const loader = (): never => notFound()
export const handle = { script: false }

export default function NotFound() {
  return null
}
