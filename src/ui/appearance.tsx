import { useLocation, useRouteLoaderData } from 'react-router'
import type { Theme } from './place.ts'
import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

/** Light, dark, or as the device: posts to /appearance, which comes back to this page. */
export function Appearance() {
  const words = useWords(uiWords)
  const theme = useRouteLoaderData<{ readonly theme: Theme | null }>('root')?.theme ?? null
  const { pathname, search } = useLocation()
  return (
    <form method="post" action="/appearance">
      <fieldset>
        <legend>{words.appearance}</legend>
        <input type="hidden" name="back" value={pathname + search} />
        <div className="row">
          {([['system', words.system, null], ['light', words.light, 'light'], ['dark', words.dark, 'dark']] as const).map(([value, label, is]) => (
            <button key={value} className="mini" name="theme" value={value} aria-pressed={theme === is}>{label}</button>
          ))}
        </div>
      </fieldset>
    </form>
  )
}
