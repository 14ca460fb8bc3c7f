import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { startAtproto } from '../networks/atproto/network.ts'
import { browserPath, launch, phone, wide } from './browser.ts'
import { runNode } from './child.ts'
import { problemsOf } from './page-checks.ts'
import { prepare } from './prepared.ts'
import type { Prepared } from './prepared.ts'
import { blobOf, recordsOf } from './records.ts'
import { dataFolder, startServer } from './server.ts'
import type { RunningServer } from './server.ts'
import { ready, signIn, visit } from './walk.ts'

// The main job, as people do it: a teacher writes, the policy answers, a principal approves exactly
// that, it is on a real AT Protocol server once, and somebody else's program verifies the ledger.

const network = browserPath === null ? { skipped: 'no Chromium here' } : await startAtproto()
const pds = 'skipped' in network ? null : network
afterAll(async () => { await pds?.stop() })

const patience = { timeout: 15_000 }

/** A picture as a phone takes it: with a place, a camera and a name in it. */
const fromAPhone = (): Promise<Buffer> => sharp({ create: { width: 640, height: 480, channels: 3, background: '#2f6f57' } })
  .withExif({ IFD0: { Make: 'Pocket Camera', Artist: 'Dana Whitfield' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 58/1 30/1', GPSLongitudeRef: 'W', GPSLongitude: '91/1 39/1 56/1' } })
  .jpeg().toBuffer()

describe.skipIf(pds === null)(`the main job in a browser on a real server${pds === null ? ` (skipped: ${'skipped' in network ? network.skipped : ''})` : ''}`, () => {
  const folder = dataFolder()
  let story: Prepared
  let account: Awaited<ReturnType<NonNullable<typeof pds>['createAccount']>>
  let server: RunningServer
  let browser: Browser

  beforeAll(async () => {
    account = await pds!.createAccount('lincolnband.test')
    story = await prepare(folder.path)
    server = await startServer(folder.path)
    browser = await launch()
    await connect()
  }, 200_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    folder.remove()
  })

  test.each([['at a desk', wide], ['on a phone', phone]] as const)('%s: from the first word to the record and the verified ledger', async (where, viewport) => {
    const problems: string[] = []
    const look = async (page: Page) => { problems.push(...await problemsOf(page)) }
    const { released, unreleased } = story
    const name = `${unreleased.given} ${unreleased.family}`
    const right = `Our percussion line was heard all over town, ${where}. Well done, ${unreleased.given}!`
    const alt = 'A student plays a snare drum on a green field.'

    const writer = await visit(browser, server.origin, viewport)
    const { page } = writer
    await page.goto('/sign-in')
    await look(page)
    await signIn(page, 'Dana Whitfield')
    await look(page)

    await page.goto('/presences/lincoln-band')
    await page.getByText(/Connected since/).first().waitFor()
    await look(page)

    // Writing: it saves itself, and the policy answers while somebody types.
    const post = await begin(page, 'Lincoln Band')
    const words = page.getByRole('textbox', { name: 'Words', exact: true })
    await words.fill(right.replace(`${unreleased.given}!`, `${name}!`))
    const underlined = page.locator('.words mark', { hasText: name })
    await underlined.waitFor()
    await page.getByRole('heading', { name: /cannot go/i }).waitFor()
    const finding = page.locator('.finding', { hasText: name })
    expect(await finding.getByRole('link').first().getAttribute('href')).toMatch(/^\/policy\/(CRS|CIN)-/)
    await look(page)
    await page.reload()
    await ready(page)
    expect(await words.inputValue(), 'the draft saved itself').toContain(name)

    // One button mends it, while the words are still being typed; the save after it does not bring the name back.
    await words.press('Control+Home')
    await words.pressSequentially('So: ')
    await finding.getByRole('button', { name: 'Keep the first name only' }).click()
    await expect.poll(() => words.inputValue(), patience).toBe(`So: ${right}`)
    await words.fill(right)
    await expect.poll(() => page.locator('.words mark').count(), patience).toBe(0)
    await expect.poll(async () => (await (await page.request.get(`/posts/${post}/check`)).json() as { state: string }).state, patience).toBe('needs-approval')
    expect(await words.inputValue()).toBe(right)

    // A picture: what the phone wrote into it is gone before anybody sees it.
    await page.getByLabel('Add pictures').setInputFiles({ name: 'IMG_2031.jpg', mimeType: 'image/jpeg', buffer: await fromAPhone() })
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText(/Removed from the file: .*(place|location|gps)/i).waitFor()
    await page.getByLabel('Describe the picture').fill(alt)
    await page.getByLabel('Name of a student or colleague').fill(`${released.given} ${released.family}`)
    await page.getByRole('button', { name: 'Add person' }).click()
    await page.getByText('Covered', { exact: true }).first().waitFor()
    await expect.poll(() => page.getByLabel('Describe the picture').inputValue(), patience).toBe(alt)
    await look(page)
    await page.getByRole('button', { name: 'Send to Mr. Okafor' }).first().click()
    await page.waitForURL((url) => url.pathname === `/posts/${post}`)
    await look(page)

    // Nobody approves their own post: there is no button, and the server refuses who sends the form all the same.
    expect(await page.getByRole('button', { name: 'Approve exactly this' }).count()).toBe(0)
    const verdict = await (await page.request.get(`/posts/${post}/check`)).json() as { content: string }
    const own = await page.request.post(`/posts/${post}`, { form: { intent: 'approve', seen: verdict.content }, headers: { origin: server.origin } })
    expect(own.status()).toBe(403)

    // The principal reads it and approves exactly that.
    await approve(viewport, look, right)
    await expect.poll(async () => { await page.goto(`/posts/${post}`); return page.locator('main').getByText('Published', { exact: true }).count() }, { timeout: 45_000 }).toBeGreaterThan(0)
    await look(page)

    const found = (await recordsOf(pds!.url, account.did)).filter((one) => one.value.text === right)
    expect(found).toHaveLength(1)
    const images = found[0]?.value.embed?.images ?? []
    expect(images.map((one) => one.alt)).toEqual([alt])
    const blob = await blobOf(pds!.url, account.did, images[0]?.image.ref.$link ?? '')
    const { exif, xmp, iptc, format } = await sharp(blob).metadata()
    expect({ exif, xmp, iptc, format }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, format: 'jpeg' })
    expect(Buffer.from(blob).includes('Pocket Camera') || Buffer.from(blob).includes('Whitfield')).toBe(false)

    // The district's own news: the feed's three forms and its page, without script.
    const news = `Spring concert on May 14 at 7 pm in the gym, ${where}. Everybody is welcome.`
    const second = await begin(page, 'Lincoln Band News')
    await page.getByRole('textbox', { name: 'Words', exact: true }).fill(news)
    await page.getByLabel('Title').fill(`Spring concert ${where}`)
    await page.getByRole('button', { name: 'Save', exact: true }).last().click()
    await page.getByText('Saved.').waitFor()
    await page.getByRole('button', { name: 'Send to Mr. Okafor' }).first().click()
    await page.waitForURL((url) => url.pathname === `/posts/${second}`)
    await approve(viewport, look, news)
    for (const form of ['rss.xml', 'atom.xml', 'feed.json']) {
      const file = `${server.origin}/feeds/lincoln-band-news.${form}`
      await expect.poll(async () => (await fetch(file)).text(), { timeout: 45_000, message: file }).toContain(news)
    }
    const reader = await visit(browser, server.origin, viewport, { javaScriptEnabled: false })
    await reader.page.goto('/news')
    await reader.page.getByText(`Spring concert ${where}`).first().waitFor()
    await reader.page.goto('/news/lincoln-band-news')
    expect(await reader.page.getByText(news).count()).toBeGreaterThan(0)

    // Anybody can verify the ledger, with a program that is not ours and the key that the page gives.
    await page.goto('/happenings')
    await look(page)
    const command = await page.locator('details pre').textContent() ?? ''
    const key = /--key '([^']+)'/.exec(command)?.[1] ?? ''
    const verified = await runNode('tools/verify-ledger.mjs', [`${server.origin}/ledger`, '--key', key])
    expect(verified, verified.err).toMatchObject({ code: 0, out: expect.stringMatching(/verif/i) })
    const tampered = await runNode('tools/verify-ledger.mjs', [`${server.origin}/ledger`, '--key', key.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))])
    expect(tampered.code).not.toBe(0)

    expect(problems).toEqual([])
    expect([...writer.complaints.all, ...reader.complaints.all]).toEqual([])
    await writer.context.close()
    await reader.context.close()
  }, 150_000)

  /** The communications office connects the account, once; its password is never shown again. */
  async function connect(): Promise<void> {
    const { page, context, complaints } = await visit(browser, server.origin, wide)
    await signIn(page, 'Marisol Ortiz')
    await page.goto('/presences/lincoln-band')
    await page.getByLabel('Name of the account').fill(account.handle)
    await page.getByLabel('Its server').fill(pds!.url)
    await page.getByLabel('App password').fill(account.appPassword)
    await page.getByRole('button', { name: 'Connect', exact: true }).click()
    await page.getByText('Connected. Posts for it go out from here.').waitFor()
    expect(await page.content()).not.toContain(account.appPassword)
    expect(complaints.all).toEqual([])
    await context.close()
  }

  /** Begins a post for an account; its id. */
  async function begin(page: Page, account: string): Promise<string> {
    await page.goto('/write')
    await page.getByRole('radio', { name: new RegExp(`^${account}(?! (News|on))`) }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.waitForURL(/\/posts\/[^/]+\/write$/)
    await ready(page)
    return new URL(page.url()).pathname.split('/')[2] ?? ''
  }

  /** The principal finds it on Today, reads it, and approves it. */
  async function approve(viewport: typeof wide | typeof phone, look: (page: Page) => Promise<void>, words: string): Promise<void> {
    const principal = await visit(browser, server.origin, viewport)
    await signIn(principal.page, 'James Okafor')
    await look(principal.page)
    await principal.page.goto('/approvals')
    await look(principal.page)
    await principal.page.getByRole('listitem').filter({ hasText: words }).getByRole('link', { name: /Read and decide/ }).click()
    await principal.page.getByText(words).first().waitFor()
    await look(principal.page)
    await principal.page.getByRole('button', { name: 'Approve exactly this' }).click()
    await principal.page.getByText('Approved. It is on its way.').waitFor()
    expect(principal.complaints.all).toEqual([])
    await principal.context.close()
  }
})
