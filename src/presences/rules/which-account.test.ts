import { expect, test } from 'vitest'
import { readAccount } from './account-address.ts'
import { likeness } from './likeness.ts'
import type { ListedAccount } from './which-account.ts'
import { whichAccount } from './which-account.ts'

const account = (slug: string, name: string, platform: string, handle: string, url: string | null, standing: ListedAccount['standing'] = 'ours'): ListedAccount => ({ slug, name, platform, handle, url, standing })
const register = [
  account('two-rivers', 'Two Rivers Public Schools', 'bluesky', 'tworivers.example', 'https://bsky.app/profile/tworivers.example'),
  account('two-rivers-facebook', 'Two Rivers on Facebook', 'facebook', '/tworiversps', 'https://www.facebook.com/tworiversps'),
  account('band', 'Lincoln Band', 'instagram', '@lincolnband', 'https://www.instagram.com/lincolnband'),
  account('athletics', 'Cedar Point Athletics', 'x', '@cpathletics', 'https://x.com/cpathletics'),
  account('athletics-ig', 'Cedar Point Athletics on Instagram', 'instagram', '@cpathletics', 'https://www.instagram.com/cpathletics', 'paused'),
  account('class', 'Class of 2024', 'instagram', '@cphs2024', 'https://www.instagram.com/cphs2024', 'retired'),
  account('robotics', 'Valley Robotics', 'youtube', '@valleyrobotics', 'https://www.youtube.com/@valleyrobotics'),
  account('hiring', 'Work at Two Rivers', 'linkedin', '/company/tworivers', 'https://www.linkedin.com/company/tworivers'),
  account('library', 'Riverbend Library', 'feed', 'riverbend-library', '/news/library'),
]
const ask = (text: string) => whichAccount(text, register, 'news.tworivers.example')

test.each([
  ['instagram.com/lincolnband', 'instagram', 'lincolnband'],
  ['https://www.instagram.com/LincolnBand/?hl=en', 'instagram', 'lincolnband'],
  ['https://instagram.com/stories/lincolnband/311', 'instagram', 'lincolnband'],
  ['@LincolnBand ', null, 'lincolnband'],
  ['lincolnband', null, 'lincolnband'],
  ['Lincoln Band', null, 'lincoln band'],
  ['https://bsky.app/profile/tworivers.example/post/3k', 'bluesky', 'tworivers.example'],
  ['@band.lincoln.tworivers.example', null, 'band.lincoln.tworivers.example'],
  ['twitter.com/cpathletics/status/12', 'x', 'cpathletics'],
  ['http://mobile.twitter.com/cpathletics', 'x', 'cpathletics'],
  ['https://m.facebook.com/tworiversps/posts/1', 'facebook', 'tworiversps'],
  ['facebook.com/profile.php?id=1000', 'facebook', '1000'],
  ['facebook.com/groups/lincolnband', 'facebook', 'groups/lincolnband'],
  ['https://youtube.com/@valleyrobotics/videos', 'youtube', 'valleyrobotics'],
  ['youtube.com/c/valleyrobotics', 'youtube', 'valleyrobotics'],
  ['linkedin.com/company/tworivers', 'linkedin', 'company/tworivers'],
  ['tiktok.com/@lincolnband', 'tiktok', 'lincolnband'],
])('%s is an account', (text, platform, handle) => {
  expect(readAccount(text)).toEqual({ kind: 'handle', platform, handle })
})

test.each(['instagram.com/p/Cx1', 'https://youtu.be/abc', 'https://www.youtube.com/watch?v=1', 'https://x.com/i/status/1', 'https://facebook.com/', 'https://www.facebook.com/share/abc'])('%s does not say whose it is', (text) => {
  expect(readAccount(text)?.kind).toBe('not-an-account')
  expect(ask(text)).toEqual({ kind: 'not-an-account' })
})

test.each(['', '   ', '\n'])('nothing was asked (%j)', (text) => { expect(ask(text)).toBeNull() })

test.each([
  ['instagram.com/lincolnband', ['band'], true],
  ['@lincolnband', ['band'], false],
  ['Lincoln Band', ['band'], false],
  ['x.com/cpathletics', ['athletics'], true],
  ['@cpathletics', ['athletics', 'athletics-ig'], false],
  ['instagram.com/cpathletics', ['athletics-ig'], true],
  ['instagram.com/cphs2024', ['class'], true],
  ['facebook.com/TwoRiversPS', ['two-rivers-facebook'], true],
  ['tworivers.example', ['two-rivers'], false],
  ['https://www.youtube.com/@ValleyRobotics', ['robotics'], true],
  ['linkedin.com/company/tworivers/', ['hiring'], true],
  ['https://news.tworivers.example/news/library', ['library'], true],
])('%s is ours', (text, slugs, platformKnown) => {
  const answer = ask(text)
  expect(answer?.kind === 'ours' && [answer.accounts.map((one) => one.slug), answer.platformKnown]).toEqual([slugs, platformKnown])
})

test.each([
  ['instagram.com/lincoln_band_official', 'band', 'added'],
  ['@lincoln.band', 'band', 'looks-the-same'],
  ['@lincoIn-band', 'band', 'looks-the-same'],
  ['@1inc0lnband', 'band', 'looks-the-same'],
  ['@lіncolnbаnd', 'band', 'looks-the-same'],
  ['@lin\u200bcolnband', 'band', 'looks-the-same'],
  ['@liincolnband', 'band', 'added'],
  ['@lincolnbamd', 'band', 'spelling'],
  ['@lincolnbnad', 'band', 'spelling'],
  ['@thereallincolnband', 'band', 'added'],
  ['@lincolnbandgiveaway', 'band', 'added'],
  ['tworivers.bsky.social', 'hiring', 'looks-the-same'],
  ['https://bsky.app/profile/tworivers-example.bsky.social', 'two-rivers', 'looks-the-same'],
  ['facebook.com/tworiverspublicschools', 'two-rivers', 'looks-the-same'],
  ['facebook.com/groups/tworiversps', 'two-rivers-facebook', 'looks-the-same'],
  ['instagram.com/cpathIetics', 'athletics-ig', 'looks-the-same'],
  ['https://tworiversps.fakesite.com/login', 'two-rivers-facebook', 'added'],
])('%s imitates one of ours', (text, slug, how) => {
  expect(ask(text)).toMatchObject({ kind: 'look-alike', how, real: { slug } })
})

test('the same name on a platform where we are not is not ours, and the real one is named', () => {
  expect(ask('tiktok.com/@lincolnband')).toMatchObject({ kind: 'elsewhere', asked: 'lincolnband', platform: 'tiktok', real: [{ slug: 'band' }] })
})

test.each(['@riverside_choir', 'instagram.com/nasa', '@band', 'Bob', 'https://example.org/band', '@class', 'x.com/point', '🙂'])('%s is not known', (text) => {
  expect(ask(text)?.kind).toBe('not-known')
})

test('anything may be pasted: it is cut, and costs little', () => {
  const began = performance.now()
  for (const text of ['x'.repeat(1_000_000), '@'.repeat(100_000), 'https://'.repeat(50_000), `instagram.com/${'%'.repeat(1000)}`, 'https://[', '__proto__', 'constructor', 'https://constructor/x', '\ud800']) ask(text)
  expect(performance.now() - began).toBeLessThan(500)
  const long = ask('y'.repeat(5000))
  expect(long?.kind === 'not-known' && long.asked.length).toBeLessThan(90)
})

test('short names are not called look-alikes of each other', () => {
  expect(likeness('art', 'arts')).toBeNull()
  expect(likeness('cphs', 'cphs2024')).toBeNull()
})
