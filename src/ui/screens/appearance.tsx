import { redirect, type ActionFunctionArgs } from 'react-router'
import { localPath } from '#src/kit/local-path.ts'
import { locales } from '../catalogue.ts'
import { themes } from '../place.ts'

const YEAR = 31_536_000

/** POST /appearance: keeps the look (`theme`: light, dark, or system) and the language (`lang`) that somebody chose, and returns to the page. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const back = form.get('back')
  const headers = new Headers()
  const keep = (name: string, value: string | null) => {
    headers.append('Set-Cookie', `${name}=${value ?? ''}; Path=/; Max-Age=${value === null ? 0 : YEAR}; SameSite=Lax; HttpOnly${new URL(request.url).protocol === 'https:' ? '; Secure' : ''}`)
  }
  const theme = form.get('theme')
  if (theme !== null) keep('theme', themes.find((one) => one === theme) ?? null)
  const lang = form.get('lang')
  if (lang !== null) keep('lang', locales.find((one) => one === lang) ?? null)
  return redirect(localPath(typeof back === 'string' ? back : null), { headers })
}
