import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page, Response } from 'playwright-core'
import { addresses, patterns } from './addresses.ts'
import type { Address, Known } from './addresses.ts'
import { browserPath, launch, phone, wide } from './browser.ts'
import { axeFinds, sidewaysScroll } from './page-checks.ts'
import { prepare } from './prepared.ts'
import { dataFolder, startServer } from './server.ts'
import type { RunningServer } from './server.ts'
import { signIn, visit } from './walk.ts'
import type { Visitor } from './walk.ts'

// Every page: opens, reads well to everybody in both themes, fits a small phone. And what families
// and the public get: light, without script, in both languages.

const widths = [320, phone.width, wide.width]
const MOST_BYTES = 60_000

describe.skipIf(browserPath === null)(`every page${browserPath === null ? ' (skipped: no Chromium here)' : ''}`, () => {
  const folder = dataFolder()
  let server: RunningServer
  let browser: Browser
  let known: Known
  const visitors = new Map<Address['as'], Visitor>()

  beforeAll(async () => {
    const story = await prepare(folder.path)
    server = await startServer(folder.path)
    browser = await launch()
    for (const as of ['Dana Whitfield', 'James Okafor', 'Marisol Ortiz', null] as const) {
      const visitor = await visit(browser, server.origin, wide, { allowed: [/status of 404/] })
      if (as !== null) await signIn(visitor.page, as)
      visitors.set(as, visitor)
    }
    const linkOn = async (as: Address['as'], path: string, selector: string) => {
      const { page } = visitors.get(as)!
      await page.goto(path)
      return await page.locator(selector).first().getAttribute('href', { timeout: 10_000 }) ?? ''
    }
    known = {
      story, draft: 'demo-001',
      waiting: (await linkOn('James Okafor', '/approvals', 'main a[href^="/posts/"]')).split('/')[2] ?? '',
      published: (await linkOn('Dana Whitfield', '/posts?state=published', 'main a[href^="/posts/"]')).split('/')[2] ?? '',
      news: await linkOn(null, '/news/lincoln-band-news', 'main a[href^="/news/lincoln-band-news/"]'),
    }
  }, 150_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    folder.remove()
  })

  test('each route has its addresses here', () => {
    expect(patterns.toSorted()).toEqual(Object.keys(addresses(known)).toSorted())
  })

  test('each opens, axe finds nothing in light and dark, nothing scrolls sideways at 320, 390 and 1280 px, and no browser complains', async () => {
    const problems: string[] = []
    for (const { path, as, status = 200 } of Object.values(addresses(known)).flat()) {
      const { page } = visitors.get(as)!
      await page.setViewportSize(wide)
      const answer = await page.goto(path)
      if (answer?.status() !== status) problems.push(`${path} as ${as ?? 'anybody'} answered ${answer?.status()}`)
      problems.push(...await axeFinds(page))
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 })
        const wider = await sidewaysScroll(page)
        if (wider !== null) problems.push(wider)
      }
    }
    problems.push(...[...visitors.values()].flatMap((one) => one.complaints.all))
    expect(problems).toEqual([])
  }, 400_000)

  test.each(['en', 'es'])('the public pages in %s: no script, 60 kB at most with all that they need, and in that language', async (lang) => {
    const { page, context, complaints } = await visit(browser, server.origin, phone, { javaScriptEnabled: false, allowed: [/status of 404/] })
    const forEverybody = Object.values(addresses(known)).flat().filter((one) => one.as === null)
    const problems: string[] = []
    for (const { path, status = 200 } of forEverybody) {
      const asked = `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
      const { bytes, html, answer } = await weigh(page, asked)
      if (answer?.status() !== status) problems.push(`${asked} answered ${answer?.status()}`)
      if (bytes > MOST_BYTES) problems.push(`${asked} weighs ${bytes} bytes`)
      if (/<script\b/i.test(html) || /\son[a-z]+=/i.test(html)) problems.push(`${asked} has script`)
      if (/^\/(policy|accounts|news)/.test(path) && !html.includes(`<html lang="${lang}"`)) problems.push(`${asked} is not in ${lang}`)
      const wider = await sidewaysScroll(page)
      if (wider !== null) problems.push(wider)
    }
    expect([...problems, ...complaints.all]).toEqual([])
    await context.close()
  }, 120_000)

  test('a family says no in Spanish, on an old phone without script; the writer is asked to take the picture down', async () => {
    const { pictured } = known.story
    const office = visitors.get('Marisol Ortiz')!.page
    await office.setViewportSize(wide)
    await office.goto(`/releases/${pictured.id}`)
    await office.getByRole('button', { name: /Make a link for this guardian/ }).first().click()
    const link = await office.locator('code', { hasText: '/family/' }).textContent() ?? ''
    expect(link).toMatch(/\/family\/[\w-]{32}$/)

    const { page, context, complaints } = await visit(browser, server.origin, phone, { javaScriptEnabled: false, allowed: [/status of 422/] })
    const first = await weigh(page, new URL(link).pathname)
    expect(first.html).not.toMatch(/<script\b/i)
    expect(first.bytes).toBeLessThanOrEqual(MOST_BYTES)
    expect(await sidewaysScroll(page)).toBeNull()
    await page.getByRole('link', { name: 'Español' }).click()
    await page.getByRole('heading', { name: `Fotos de ${pictured.given}` }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
    const social = page.getByRole('group', { name: /redes sociales/ })
    await social.getByRole('radio', { name: 'No' }).check()
    // The district's own feed is its website: a family that wants the picture gone says no to that too.
    await page.getByRole('group', { name: /sitio web/ }).getByRole('radio', { name: 'No' }).check()

    // Without a name nothing is saved, and what was chosen is not lost.
    await page.evaluate(() => { document.querySelectorAll('[required]').forEach((field) => { field.removeAttribute('required') }) })
    await page.getByRole('button', { name: 'Guardar mis respuestas' }).click()
    await page.getByText('Escriba su nombre').first().waitFor()
    expect(await social.getByRole('radio', { name: 'No' }).isChecked()).toBe(true)

    await page.getByLabel('Su nombre').fill('Rosa Rivera')
    await page.getByRole('button', { name: 'Guardar mis respuestas' }).click()
    await page.getByText(/Gracias\. Sus respuestas están guardadas/).waitFor()
    await page.getByText(/se retira/).first().waitFor()
    expect(await sidewaysScroll(page)).toBeNull()

    // Axe needs script to run; the page is the same.
    const again = visitors.get(null)!.page
    await again.setViewportSize(phone)
    await again.goto(`${new URL(link).pathname}?lang=es`)
    expect(await axeFinds(again)).toEqual([])
    await again.context().clearCookies()

    const writer = visitors.get('Dana Whitfield')!.page
    await writer.setViewportSize(wide)
    await writer.goto('/')
    await writer.getByText(new RegExp(`The (release for|family of) ${pictured.given}.*must come down`)).first().waitFor()
    expect(complaints.all).toEqual([])
    await context.close()
  }, 120_000)

  test('the composer without script: the same form, checked on submit, nothing lost', async () => {
    const { page, context, complaints } = await visit(browser, server.origin, phone, { javaScriptEnabled: false, allowed: [/status of 422/, /^failed: GET \S+\.js csp$/] })
    const { unreleased } = known.story
    await signIn(page, 'Dana Whitfield')
    await page.goto('/write')
    await page.getByRole('radio', { name: /^Lincoln Band(?! (News|on))/ }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    const words = page.getByRole('textbox', { name: 'Words', exact: true })
    await words.fill(`Our winter concert is on December 12. ${unreleased.given} ${unreleased.family} plays the first solo.`)
    await page.getByRole('button', { name: /^Send/ }).click()
    await page.getByRole('heading', { name: /cannot go/i }).waitFor()
    expect(await words.inputValue()).toContain(`${unreleased.given} ${unreleased.family} plays`)
    expect(await page.locator('.words mark').first().textContent()).toContain(unreleased.family)
    await page.getByRole('button', { name: 'Keep the first name only' }).click()
    expect(await words.inputValue()).toContain(`${unreleased.given} plays`)
    expect(await sidewaysScroll(page)).toBeNull()
    // A second change and the sending of it go together.
    await words.fill('Our winter concert is on December 12 at 7 p.m. in the gym.')
    await page.getByRole('button', { name: /^Send/ }).click()
    await page.waitForURL((url) => /^\/posts\/[^/]+$/.test(url.pathname))
    await page.getByText('Waits for approval').first().waitFor()
    expect(complaints.all).toEqual([])
    await context.close()
  }, 120_000)
})

/** Opens a page with an empty cache: its bytes with all that it needs but the posts' own pictures. */
async function weigh(page: Page, path: string): Promise<{ readonly bytes: number; readonly html: string; readonly answer: Response | null }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  const sizes: Promise<number>[] = []
  const count = (response: Response) => {
    if (/^\/(pictures|feeds)\//.test(new URL(response.url()).pathname)) return
    sizes.push(response.body().then((body) => body.length, () => 0))
  }
  page.on('response', count)
  const answer = await page.goto(path, { waitUntil: 'load' })
  page.off('response', count)
  await session.detach()
  return { bytes: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0), html: await answer?.text() ?? '', answer }
}
