const HERE = 'http://here.invalid'

/**
 * A path of our own from what a form or an address asked for, else `/`. Read as a browser reads it:
 * `//elsewhere`, `/\elsewhere` and `/<tab>/elsewhere` all lead to another site (WHATWG URL §4.4).
 */
export function localPath(asked: string | null): string {
  if (!asked?.startsWith('/') || !URL.canParse(asked, HERE)) return '/'
  const { origin, pathname, search } = new URL(asked, HERE)
  return origin === HERE && !pathname.startsWith('//') ? pathname + search : '/'
}
