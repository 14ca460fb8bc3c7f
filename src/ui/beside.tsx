import { useEffect, useRef, useState } from 'react'
import { A } from './link.tsx'
import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

interface Opened { readonly to: string; readonly html: string }

/**
 * Opens a clause beside the page instead of in its place. A link with `data-beside` is an ordinary
 * link; with script this fetches the page it leads to and shows that page's main part in a pane.
 * Mounted once, by the shell.
 */
export function Beside() {
  const words = useWords(uiWords)
  const pane = useRef<HTMLElement>(null)
  const asked = useRef('')
  const [opened, setOpened] = useState<Opened | null>(null)

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-beside]') : null
      if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      event.stopPropagation()
      void show(link.href)
    }
    const show = async (href: string) => {
      asked.current = href
      const html = await read(href)
      if (asked.current !== href) return
      if (html === null) location.assign(href)
      else setOpened({ to: new URL(href).pathname, html })
    }
    // Capture: the router's own links must not go first.
    document.addEventListener('click', onClick, true)
    return () => document.removeEventListener('click', onClick, true)
  }, [])

  useEffect(() => {
    if (!opened || !pane.current) return
    if (!pane.current.matches(':popover-open')) pane.current.showPopover()
    pane.current.scrollTop = 0
    pane.current.focus()
  }, [opened])

  return (
    <aside className="beside" popover="auto" ref={pane} tabIndex={-1} aria-label={words.beside}>
      <div className="row apart">
        {opened && <A className="small" to={opened.to} onClick={() => pane.current?.hidePopover()}>{words.openPage}</A>}
        <button type="button" className="mini" onClick={() => pane.current?.hidePopover()}>{words.close}</button>
      </div>
      {opened && <div dangerouslySetInnerHTML={{ __html: opened.html }} />}
    </aside>
  )
}

/** The main part of one of our own pages, without what only serves the whole page; null when it cannot be had. */
async function read(href: string): Promise<string | null> {
  const answer = await fetch(href, { headers: { accept: 'text/html' } }).catch(() => null)
  if (!answer?.ok || new URL(answer.url).origin !== location.origin) return null
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const main = page.querySelector('[data-beside-part]') ?? page.querySelector('main')
  if (!main) return null
  for (const extra of main.querySelectorAll('script, .noprint, .unofficial, form')) extra.remove()
  // Two elements of one id would confuse links and labels of the page underneath.
  for (const named of main.querySelectorAll('[id]')) named.id = `beside-${named.id}`
  for (const pointing of main.querySelectorAll('[aria-labelledby]')) pointing.setAttribute('aria-labelledby', `beside-${pointing.getAttribute('aria-labelledby')}`)
  return main.innerHTML
}
