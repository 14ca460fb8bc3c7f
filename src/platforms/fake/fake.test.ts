import { expect, test } from 'vitest'
import { aPost, anAccount, platformContract, troubles } from '../platform.contract.ts'
import { fakePlatform } from './fake.ts'

platformContract({
  name: 'the fake', troubles, skipped: null,
  async open() {
    const fake = fakePlatform()
    const account = anAccount({ secret: 'right' })
    return {
      platform: fake.platform, account, refused: { ...account, secret: 'wrong' },
      posts: async () => fake.posts().map(({ ref, post }) => ({ ref, text: post.text, alts: post.images.map(({ alt }) => alt) })),
      cause: (trouble) => fake.next(trouble),
      calm: async () => {},
      close: async () => {},
    }
  },
})

test('a lie says published, and a look finds nothing', async () => {
  const fake = fakePlatform()
  const post = aPost()
  void fake.next('lies')
  expect(await fake.platform.publish(anAccount({}), post, new AbortController().signal)).toMatchObject({ kind: 'published' })
  expect(await fake.platform.look(anAccount({}), post, new AbortController().signal)).toEqual({ kind: 'absent' })
})

test('a standing trouble strikes every change until it is lifted', async () => {
  const fake = fakePlatform()
  const publish = () => fake.platform.publish(anAccount({}), aPost(), new AbortController().signal)
  fake.always('down')
  expect([(await publish()).kind, (await publish()).kind]).toEqual(['failed', 'failed'])
  fake.always(null)
  expect((await publish()).kind).toBe('published')
  expect([fake.attempts(), fake.posts().length]).toEqual([3, 1])
})
