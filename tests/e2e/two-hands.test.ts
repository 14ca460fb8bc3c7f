import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { browserPath, launch, wide } from './browser.ts'
import { dataFolder, startServer } from './server.ts'
import type { RunningServer } from './server.ts'
import { ready, signIn, visit } from './walk.ts'
import type { Visitor } from './walk.ts'

// Two people, or two windows, at one post: nobody approves what they did not see, nobody's words are overwritten.

describe.skipIf(browserPath === null)(`two hands on one post${browserPath === null ? ' (skipped: no Chromium here)' : ''}`, () => {
  const folder = dataFolder()
  let server: RunningServer
  let browser: Browser
  let dana: Visitor
  let okafor: Visitor

  beforeAll(async () => {
    server = await startServer(folder.path)
    browser = await launch()
    // A refused approval and a save that came too late answer 409: that is what is tried here.
    const allowed = { allowed: [/status of 4(09|22)/] }
    dana = await visit(browser, server.origin, wide, allowed)
    okafor = await visit(browser, server.origin, wide, allowed)
    await signIn(dana.page, 'Dana Whitfield')
    await signIn(okafor.page, 'James Okafor')
  }, 150_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    folder.remove()
  })

  const words = (page: Page) => page.getByRole('textbox', { name: 'Words', exact: true })
  async function aDraft(text: string): Promise<string> {
    const { page } = dana
    await page.goto('/write?presence=lincoln-band-news')
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.waitForURL(/\/posts\/[^/]+\/write$/)
    await ready(page)
    await words(page).fill(text)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved.').waitFor()
    return new URL(page.url()).pathname.split('/')[2] ?? ''
  }
  const send = async () => {
    await dana.page.getByRole('button', { name: /^Send to/ }).click()
    await dana.page.waitForURL(/\?sent=/)
  }

  test('an approver who read an older text is told, sees the new one, and can then approve that', async () => {
    const id = await aDraft('Rehearsal is on Monday at 3:10 p.m.')
    await send()
    const { page } = okafor
    await page.goto(`/posts/${id}`)
    await page.getByText('Rehearsal is on Monday').waitFor()
    await dana.page.goto(`/posts/${id}/write`)
    await ready(dana.page)
    await words(dana.page).fill('Rehearsal is on Tuesday at 3:10 p.m.')
    await dana.page.getByRole('button', { name: 'Save', exact: true }).click()
    await dana.page.getByText('it is a draft again').waitFor()
    await send()
    await page.getByRole('button', { name: 'Approve exactly this' }).click()
    await page.getByText('It changed while you read it').waitFor()
    await page.getByText('Rehearsal is on Tuesday').waitFor()
    await page.getByRole('button', { name: 'Approve exactly this' }).click()
    await page.getByText('Approved. It is on its way.').waitFor()
  }, 90_000)

  test('a second window does not overwrite the first, and keeps what was typed in it', async () => {
    const id = await aDraft('The first window wrote this.')
    const second = await dana.context.newPage()
    await second.goto(`/posts/${id}/write`)
    await ready(second)
    await words(dana.page).fill('The first window wrote this, and more.')
    await dana.page.getByRole('button', { name: 'Save', exact: true }).click()
    await dana.page.getByText('Saved.').waitFor()
    await words(second).fill('The second window wrote that.')
    await second.getByRole('button', { name: 'Save', exact: true }).click()
    await second.getByText('in another window').first().waitFor()
    await second.getByText('The second window wrote that.').first().waitFor()
    await dana.page.reload()
    expect(await words(dana.page).inputValue()).toBe('The first window wrote this, and more.')
  }, 90_000)
})
