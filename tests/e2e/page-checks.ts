import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'

/** What must never happen on any page; collected while somebody walks, and asked for at the end. */
export interface Complaints { readonly all: readonly string[] }

/**
 * Listens to every page of a context: errors in the console (a violation of the content security
 * policy is one), errors nobody caught, requests that failed, and anything asked of another host.
 */
export function listen(context: BrowserContext, origin: string, allowed: readonly RegExp[] = []): Complaints {
  const all: string[] = []
  const complain = (text: string) => { if (!allowed.some((one) => one.test(text))) all.push(text) }
  context.on('console', (message) => { if (message.type() === 'error') complain(`console: ${message.text()} (${message.location().url})`) })
  context.on('weberror', (error) => complain(`error: ${error.error().stack ?? error.error().message}`))
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // Going on before a page has loaded everything is no fault of the page.
    if (why !== 'net::ERR_ABORTED') complain(`failed: ${request.method()} ${request.url()} ${why}`)
  })
  context.on('request', (request) => { if (/^https?:/.test(request.url()) && !request.url().startsWith(origin)) complain(`asked of somebody else: ${request.url()}`) })
  return { all }
}

const themes = ['light', 'dark'] as const

/** WCAG 2.2 AA and the engine's best practices, in both themes: what axe finds, in words. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
    for (const { id, help, nodes } of violations) {
      found.push(`${pathOf(page)} (${colorScheme}) ${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`)
    }
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  return found
}

/** Whether a page is wider than its window, and by what; null when it is not. */
export async function sidewaysScroll(page: Page): Promise<string | null> {
  const wider = await page.evaluate(() => {
    const room = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= room) return null
    const element = [...document.querySelectorAll('body *')].find((one) => one.getBoundingClientRect().right > room + 1)
    return `${document.documentElement.scrollWidth} px in ${room} px, because of ${element?.outerHTML.slice(0, 160) ?? 'something'}`
  })
  return wider === null ? null : `${pathOf(page)}: ${wider}`
}

/** All that must hold of the page as it stands. Empty when it does. */
export async function problemsOf(page: Page): Promise<readonly string[]> {
  const wider = await sidewaysScroll(page)
  return [...(wider === null ? [] : [wider]), ...await axeFinds(page)]
}

const pathOf = (page: Page): string => new URL(page.url()).pathname
