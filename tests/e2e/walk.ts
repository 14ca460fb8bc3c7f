import type { Browser, BrowserContext, Page } from 'playwright-core'
import { listen } from './page-checks.ts'
import type { Complaints } from './page-checks.ts'

export interface Window { readonly width: number; readonly height: number }

/** One person at one browser: signed in, with what went wrong on the way. */
export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  readonly complaints: Complaints
}

/** Somebody who opens the site, with script or without. */
export async function visit(browser: Browser, origin: string, viewport: Window, more: { readonly javaScriptEnabled?: boolean; readonly allowed?: readonly RegExp[] } = {}): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: origin, viewport, javaScriptEnabled: more.javaScriptEnabled ?? true, locale: 'en-US', timezoneId: 'America/Chicago' })
  context.setDefaultTimeout(15_000)
  const complaints = listen(context, origin, more.allowed)
  return { context, page: await context.newPage(), complaints }
}

/** Signs in as a person of the demo district, by the page that offers them. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await page.waitForURL((url) => url.pathname === '/')
}

/** Waits until a page of the app has its script at work, so that what is typed next is seen by it. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const form = document.querySelector('form')
    return form !== null && Object.keys(form).some((key) => key.startsWith('__reactProps'))
  })
}
