import type { ComponentProps } from 'react'
import { Link, useInRouterContext } from 'react-router'

export type AProps = Omit<ComponentProps<'a'>, 'href'> & {
  readonly to: string
  /** A full page load: for files, feeds and pages that no route serves. */
  readonly hard?: boolean | undefined
  /** The link changes only a part of this page: stay where the reader is. */
  readonly keepScroll?: boolean | undefined
}

/** A link inside the house. Within the router it keeps the page's shell; anywhere else it is a plain link. */
export function A({ to, hard = false, keepScroll = false, children, ...rest }: AProps) {
  const routed = useInRouterContext()
  return routed && !hard && to.startsWith('/') ? <Link to={to} preventScrollReset={keepScroll} {...rest}>{children}</Link> : <a href={to} {...rest}>{children}</a>
}
