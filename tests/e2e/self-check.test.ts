import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { browserPath, launch, phone, wide } from './browser.ts'
import { problemsOf } from './page-checks.ts'
import { prepare } from './prepared.ts'
import { dataFolder, startServer } from './server.ts'
import type { RunningServer } from './server.ts'
import { signIn, visit } from './walk.ts'

// Invariant 7: a personal self-check sends nothing to the server. Somebody writes words that can be
// told from all others; everything that leaves the browser, or stays in it, is searched for them.

/** Found in whatever form a request would bring it: as it is, escaped, in base64 at any offset, as a fragment. */
const mark = 'Quillfeather'
const draft = `Our school board is a bunch of idiots, says ${mark}. I heard that the principal was fired.`
const forms: readonly string[] = [mark.toLowerCase(), 'quillf', 'idiots', ...[0, 1, 2].map((offset) => Buffer.from(`${' '.repeat(offset)}${mark}`).toString('base64').slice(offset === 0 ? 0 : 4, -4).toLowerCase())]

describe.skipIf(browserPath === null)(`the private self-check${browserPath === null ? ' (skipped: no Chromium here)' : ''}`, () => {
  const folder = dataFolder()
  let server: RunningServer
  let browser: Browser

  beforeAll(async () => {
    await prepare(folder.path)
    server = await startServer(folder.path)
    browser = await launch()
  }, 150_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    folder.remove()
  })

  test('CIN-9b, domain invariant 7: it finds, and no request of any kind carries a word; nothing is kept, and nothing is logged', async () => {
    const { page, context, complaints } = await visit(browser, server.origin, wide)
    await signIn(page, 'Dana Whitfield')
    const sent = record(context, page)
    await open(page)
    await words(page).pressSequentially(draft, { delay: 3 })
    await page.getByRole('heading', { name: 'An insult' }).waitFor()
    await page.getByRole('heading', { name: 'Not confirmed' }).waitFor()
    expect(await page.locator('.words mark', { hasText: 'idiots' }).count()).toBe(1)
    await page.getByRole('radio', { name: 'On a class or team page' }).check()
    await page.getByRole('heading', { name: 'Say that these are your own views' }).waitFor({ state: 'detached' })

    // Looking at a clause loads that clause, and takes nothing along; nor does going away.
    await page.locator('.finding .clause').first().click()
    await page.getByRole('complementary', { name: 'The clause' }).getByRole('heading').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Posts', exact: true }).click()
    await page.waitForURL('**/posts')

    expect(sent.length).toBeGreaterThan(4)
    expect(sent.filter((one) => one.startsWith('POST') || one.startsWith('websocket'))).toEqual([])
    expect(carrying(sent)).toEqual([])
    expect(carrying([server.said()])).toEqual([])
    expect(carrying(await keptIn(page))).toEqual([])
    await page.goBack()
    await ready(page)
    expect(await words(page).inputValue()).toBe('')
    expect(complaints.all).toEqual([])
    await context.close()
  }, 120_000)

  test('this search would have found it: a request that carries the words is seen', async () => {
    const { page, context } = await visit(browser, server.origin, wide)
    await signIn(page, 'Dana Whitfield')
    const sent = record(context, page)
    for (const body of [draft, JSON.stringify({ draft }), btoa(draft), `x${btoa(` ${draft}`)}`]) {
      const before = carrying(sent).length
      await page.evaluate(async (text) => { await fetch('/healthz', { method: 'POST', body: text }) }, body)
      expect(carrying(sent).length).toBe(before + 1)
    }
    await page.evaluate(async (text) => { await fetch(`/healthz?q=${encodeURIComponent(text)}`); navigator.sendBeacon('/healthz', text) }, draft)
    expect(carrying(sent).length).toBe(6)
    await context.close()
  }, 60_000)

  test('with the network cut after loading it checks on, by keyboard alone, and tells it once to who listens', async () => {
    const { page, context, complaints } = await visit(browser, server.origin, phone)
    await signIn(page, 'James Okafor')
    await open(page)
    await context.setOffline(true)
    await words(page).focus()
    await page.keyboard.type('What a lovely evening by the river.')
    await page.locator('.verdict .tag.big', { hasText: 'Nothing found' }).waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Our school board could listen more to its teachers.')
    await page.getByRole('heading', { name: 'Say that these are your own views' }).waitFor()
    await page.getByRole('status').filter({ hasText: /to look at/ }).waitFor({ state: 'attached' })

    // The line that CIN-9b asks for, written by one button; the writer goes on where it ends.
    const add = page.getByRole('button', { name: 'Add “These views are my own.”' })
    for (let presses = 0; presses < 40 && !await add.evaluate((button) => button === document.activeElement); presses++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Say that these are your own views' }).waitFor({ state: 'detached' })
    expect(await words(page).inputValue()).toMatch(/teachers\.\n\nI work for the district; these views are my own\.$/)
    expect(await words(page).evaluate((area) => area === document.activeElement)).toBe(true)
    expect(complaints.all).toEqual([])
    await context.close()
  }, 120_000)

  test('who hears the page is told once, when the writer stops, and not at every word', async () => {
    const { page, context } = await visit(browser, server.origin, wide)
    await signIn(page, 'Dana Whitfield')
    await open(page)
    await page.getByRole('status').filter({ hasText: 'Nothing to check yet' }).waitFor({ state: 'attached' })
    const told = await page.evaluateHandle(() => {
      const heard: string[] = []
      new MutationObserver(() => { heard.push(document.querySelector('.verdict output')?.textContent ?? '') })
        .observe(document.querySelector('.verdict output')!, { childList: true, characterData: true, subtree: true })
      return heard
    })
    await words(page).pressSequentially('You idiots. I heard that the principal was fired. Damn beers. Text me at 555-212-9876.', { delay: 60 })
    const shown = await page.locator('.verdict .tag.big').textContent()
    expect(await told.evaluate((heard) => heard)).toEqual([])
    await page.getByRole('status').filter({ hasText: /^\d+ things to look at$/ }).waitFor({ state: 'attached' })
    expect(shown).toMatch(/things to look at/)
    expect(await told.evaluate((heard) => heard.length)).toBe(1)
    await context.close()
  }, 60_000)

  test('checks that cannot be had are said so, and what was written stays', async () => {
    const { page, context } = await visit(browser, server.origin, phone)
    await context.route(/worker/, (route) => route.abort())
    await signIn(page, 'Dana Whitfield')
    await page.goto('/check-my-words')
    await words(page).fill(draft)
    await page.locator('.verdict .tag.big', { hasText: 'The checks could not be started' }).waitFor()
    expect(await words(page).inputValue()).toBe(draft)
    expect(await page.getByText('Nothing found').count()).toBe(0)
    await context.close()
  }, 60_000)

  test('CIN-9b: its page leads here for whoever is signed in; an account’s own clause, and the public, are not led', async () => {
    const { page, context } = await visit(browser, server.origin, wide)
    const lead = page.getByRole('main').getByRole('link', { name: 'Check words of your own, in private' })
    await page.goto('/policy/CIN-9b')
    expect(await lead.count()).toBe(0)
    await signIn(page, 'Dana Whitfield')
    await page.goto('/policy/CIN-3a')
    expect(await lead.count()).toBe(0)
    await page.goto('/policy/CIN-9b')
    await lead.click()
    await page.waitForURL('**/check-my-words')
    await ready(page)
    await context.close()
  }, 60_000)

  test('what cannot be known here is said, and a name that may be a student’s is asked about, not judged', async () => {
    const { page, context } = await visit(browser, server.origin, wide)
    await signIn(page, 'Dana Whitfield')
    await open(page)
    await page.getByText('no list of students leaves the district').waitFor()
    await words(page).fill('So proud of my student Maya Rodriguez.')
    await page.getByRole('heading', { name: 'A student’s name' }).waitFor()
    await page.getByText('There is no list of students in this page, so it cannot tell.').waitFor()
    expect(await page.getByText(/roster/).count()).toBe(0)
    // A browser may fill a field in again after a reload: this one it may not.
    await page.reload()
    await ready(page)
    expect(await words(page).inputValue()).toBe('')
    await context.close()
  }, 60_000)

  test.each([['a desk', wide], ['a phone', phone]])('on %s, full of advice, axe finds nothing and nothing scrolls sideways', async (_name, size) => {
    const { page, context, complaints } = await visit(browser, server.origin, size)
    await signIn(page, 'Dana Whitfield')
    await open(page)
    await words(page).fill(`${draft} Text me at 555-212-9876. ${'Supercalifragilistic'.repeat(8)} damn beers https://bit.ly/3xLncln`)
    await page.locator('.finding').nth(4).waitFor()
    expect(await problemsOf(page)).toEqual([])
    expect(complaints.all).toEqual([])
    await context.close()
  }, 120_000)

  test('without script there is no field: it says why, and leads to the policy; who is not signed in is shown the way in', async () => {
    const { page, context, complaints } = await visit(browser, server.origin, phone, { javaScriptEnabled: false, allowed: [/^failed: GET \S+\.js csp$/] })
    await page.goto('/check-my-words')
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await signIn(page, 'Dana Whitfield')
    await page.goto('/check-my-words')
    // Playwright's own search by text leaves noscript out.
    const instead = page.locator('main noscript')
    expect(await instead.isVisible()).toBe(true)
    expect(await instead.innerText()).toContain('your words must not leave your device')
    expect(await page.getByRole('textbox', { name: 'Your words' }).count()).toBe(0)
    await instead.locator('a').click()
    await page.waitForURL('**/policy')
    expect(complaints.all).toEqual([])
    await context.close()
  }, 60_000)

  test('the file of the worker lets it connect to nothing', async () => {
    const { page, context } = await visit(browser, server.origin, wide)
    await signIn(page, 'Dana Whitfield')
    const policies: (string | undefined)[] = []
    page.on('response', (response) => { if (response.url().includes('worker')) policies.push(response.headers()['content-security-policy']) })
    await open(page)
    expect(policies).toEqual(["default-src 'none'"])
    const [worker] = page.workers()
    expect(await worker?.evaluate(() => fetch('/healthz').then(() => 'reached', () => 'refused'))).toBe('refused')
    await context.close()
  }, 60_000)
})

const words = (page: Page) => page.getByRole('textbox', { name: 'Your words' })

async function open(page: Page): Promise<void> {
  await page.goto('/check-my-words')
  await ready(page)
}

/** Until the checks are in the page, which is then empty and says so. */
const ready = (page: Page): Promise<void> => page.locator('.verdict .tag.big', { hasText: 'Nothing to check yet' }).waitFor()

/** Every request from here on, of the page and of its workers: method, address, headers and body in one line. */
function record(context: BrowserContext, page: Page): readonly string[] {
  const sent: string[] = []
  context.on('request', (request) => { sent.push(`${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postDataBuffer()?.toString('latin1') ?? ''}`) })
  page.on('websocket', (socket) => { sent.push(`websocket ${socket.url()}`) })
  return sent
}

const carrying = (texts: readonly string[]): readonly string[] => texts.filter((one) => {
  const plain = `${one} ${unescaped(one)}`.toLowerCase()
  return forms.some((form) => plain.includes(form))
})

function unescaped(text: string): string {
  return text.replaceAll('+', ' ').replaceAll(/%[0-9a-f]{2}/gi, (escape) => String.fromCodePoint(Number.parseInt(escape.slice(1), 16)))
}

/** All that a page can keep in a browser: storage, cookies, its address and history, databases, caches, service workers. */
async function keptIn(page: Page): Promise<readonly string[]> {
  const kept = await page.evaluate(async () => JSON.stringify([
    { ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state, window.name,
    await indexedDB.databases(), await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length,
  ]))
  const cookies = await page.context().cookies()
  return [kept, JSON.stringify(cookies)]
}
