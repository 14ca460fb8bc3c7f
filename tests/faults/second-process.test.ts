import { afterAll, expect, test } from 'vitest'
import { dataFolder, failToStart, startServer } from '../e2e/server.ts'

const folder = dataFolder()
afterAll(() => folder.remove())

test('a second process on the same folder is refused and names the first, which goes on', async () => {
  const first = await startServer(folder.path, { CHALKLINE_DEMO: 'off' })
  try {
    const second = await failToStart(folder.path, { CHALKLINE_DEMO: 'off' })
    expect(second.code).toBe(1)
    expect(second.said).toContain(`is in use by another Chalkline process (process ${first.pid})`)
    expect(second.said).toContain('CHALKLINE_DATA')
    expect(second.said, 'words, no stack').not.toMatch(/^\s+at /m)
    expect((await fetch(`${first.origin}/healthz`)).status).toBe(200)
  } finally {
    await first.stop()
  }
  // The lock ends with its holder: the folder opens again at once.
  const next = await startServer(folder.path, { CHALKLINE_DEMO: 'off' })
  await next.stop()
}, 120_000)
