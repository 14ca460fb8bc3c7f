import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test.each([
  ['/posts', '/posts'], ['/posts/p1/write?from=today', '/posts/p1/write?from=today'], ['/a#b', '/a'], ['/', '/'], ['/a//b', '/a//b'], ['/a\\b', '/a/b'],
])('%j stays here', (asked, path) => { expect(localPath(asked)).toBe(path) })

test.each([
  null, '', 'posts', 'https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', '/\n/evil.example', '/\r\n/evil.example', '/..//evil.example', '/.//evil.example', '///evil.example', '\t//evil.example', 'javascript:alert(1)', '/%5C\\..//evil.example', '//[',
])('%j leads nowhere else', (asked) => {
  const path = localPath(asked)
  expect(new URL(path, 'http://127.0.0.1:4040').host).toBe('127.0.0.1:4040')
  expect(path.includes('evil') && !path.startsWith('/%5C')).toBe(false)
})
