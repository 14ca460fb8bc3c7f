import { redirect } from 'react-router'
import type { ActionFunctionArgs } from 'react-router'
import { appContext } from '../context.ts'
import { sessionCookie } from '../sign-in.ts'

/** Ends the session in this browser. */
export function action({ context }: ActionFunctionArgs) {
  return redirect('/sign-in', { headers: { 'Set-Cookie': sessionCookie(context.get(appContext), '', 0) } })
}

export const loader = () => redirect('/')
