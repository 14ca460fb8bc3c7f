import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

/** A Chromium for these tests: the one that `npm test` found, or the system's. Null when there is none. */
export const browserPath: string | null = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  .find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null

if (browserPath === null) console.warn('SKIPPED: every browser test. There is no Chromium here; install one, or set CHROMIUM to its path.')

export const wide = { width: 1280, height: 900 }
export const phone = { width: 390, height: 844 }

/** A fresh browser with a profile of its own; nothing in it calls home. */
export function launch(): Promise<Browser> {
  if (browserPath === null) throw new Error('There is no Chromium here.')
  return chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  })
}
