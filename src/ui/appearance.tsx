import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

/** Light, dark, or as the device: posts to /appearance, which comes back here. */
export function Appearance({ theme, back }: { readonly theme: 'light' | 'dark' | null; readonly back: string }) {
  const words = useWords(uiWords)
  return (
    <form method="post" action="/appearance">
      <fieldset className="appearance">
        <legend>{words.appearance}</legend>
        <input type="hidden" name="back" value={back} />
        <div className="row">
          {([['system', words.system, null], ['light', words.light, 'light'], ['dark', words.dark, 'dark']] as const).map(([value, label, is]) => (
            <button key={value} className="mini" name="theme" value={value} aria-pressed={theme === is}>{label}</button>
          ))}
        </div>
      </fieldset>
    </form>
  )
}
