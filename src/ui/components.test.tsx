import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { isoDate } from '#src/kit/dates.ts'
import { ClauseLink } from './clause-link.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FlipTable } from './flip-table.tsx'
import { LengthMeter } from './preview.tsx'
import { Photo } from './photo.tsx'
import { RedLine } from './red-line.tsx'
import { SelectField, TextField } from './text-field.tsx'
import { Words } from './words-area.tsx'
import { LocaleProvider, type Locale } from './words.tsx'

const render = (node: ReactNode, locale: Locale = 'en') =>
  renderToStaticMarkup(<LocaleProvider locale={locale} timeZone="America/Chicago" today={isoDate('2026-11-18')}>{node}</LocaleProvider>)

describe('Words', () => {
  test('marks the exact words and says nothing twice to a screen reader', () => {
    const html = render(<Words name="words" text="Vote yes now" spans={[{ start: 0, end: 8, state: 'stop' }]} />)
    expect(html).toContain('<div aria-hidden="true" dir="auto"><mark data-s="stop">Vote yes</mark> now\n</div>')
    expect(html).toMatch(/<textarea[^>]*name="words"[^>]*>Vote yes now<\/textarea>/)
  })

  test('a text cannot leave the page it is shown on', () => {
    const html = render(<Words name="words" text={'</textarea><script>alert(1)</script> & <mark>'} spans={[{ start: 0, end: 11, state: 'note' }]} />)
    expect(html).not.toContain('<script>')
    expect(html.match(/<\/textarea>/g)).toHaveLength(1)
    expect(html).toContain('<mark data-s="note">&lt;/textarea&gt;</mark>')
  })

  test('keeps a first empty line, which HTML would swallow', () => {
    expect(render(<Words name="words" text={'\nHello'} spans={[]} />)).toContain('>\n\nHello</textarea>')
  })
})

test('FlipTable keeps every role, since a table shown as blocks loses its own (WAI-ARIA 1.2)', () => {
  const html = render(
    <FlipTable
      caption="Accounts"
      rows={[{ name: 'Band', where: 'Bluesky' }]}
      rowKey={(row) => row.name}
      columns={[
        { key: 'n', head: 'Account', names: true, cell: (row) => row.name, sort: { to: '?sort=name', now: 'ascending' } },
        { key: 'w', head: 'Where', cell: (row) => row.where },
        { key: 's', head: 'State', plain: true, cell: () => 'Live' },
      ]}
    />,
  )
  const count = (role: string) => html.match(new RegExp(`role="${role}"`, 'g'))?.length ?? 0
  expect({ table: count('table'), rowgroup: count('rowgroup'), row: count('row'), columnheader: count('columnheader'), rowheader: count('rowheader'), cell: count('cell') })
    .toEqual({ table: 1, rowgroup: 2, row: 2, columnheader: 3, rowheader: 1, cell: 2 })
  expect(html).toContain('aria-sort="ascending"')
  expect(html).toContain('data-l="Where"')
  expect(html).not.toContain('data-l="State"')
})

describe('Field', () => {
  test('ties label, hint and error to the control', () => {
    const html = render(<TextField name="name" label="Your name" hint="It counts as your signature." error="Write your name." required />)
    const described = /aria-describedby="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? []
    expect(described).toHaveLength(2)
    for (const id of described) expect(html).toContain(`id="${id}"`)
    expect(html).toContain('<label for="name">')
    expect(html).toMatch(/<input[^>]*id="name"/)
    expect(html).toContain('aria-invalid="true"')
    expect(html).not.toContain('(optional)')
  })

  test('says nothing of errors or hints that there are none of', () => {
    const html = render(<SelectField name="school" label="Escuela" optional options={[{ value: 'a', label: 'A' }]} />, 'es')
    expect(html).not.toMatch(/aria-describedby|aria-invalid/)
    expect(html).toContain('(opcional)')
  })
})

test('ErrorSummary takes focus without script, and links to each field; without errors there is none', () => {
  const html = render(<ErrorSummary errors={[{ field: 'name', message: 'Write your name.' }, { field: 'school', message: 'Choose a school.' }]} />)
  expect(html).toMatch(/^<div[^>]*tabindex="-1"[^>]*autofocus=""/)
  expect(html).toContain('href="#name"')
  expect(html).toContain('2 things need another look')
  expect(render(<ErrorSummary errors={[]} />)).toBe('')
})

test('a clause’s id is safe in its address', () => {
  expect(render(<ClauseLink clause={{ id: 'a/../b?c', title: 'T' }} />)).toContain('href="/policy/a%2F..%2Fb%3Fc"')
})

test('RedLine says each change in words too', () => {
  const html = render(<RedLine parts={[{ kind: 'removed', text: 'form' }, { kind: 'added', text: 'release' }]} />)
  expect(html).toContain('<del><span class="vh">[removed: </span>form')
  expect(html).toContain('<ins><span class="vh">[added: </span>release')
})

test('LengthMeter fills up at the limit and still says by how much it is passed', () => {
  const html = render(<LengthMeter used={1240} limit={300} />)
  expect(html).toContain('1,240 of 300 characters')
  expect(html).toContain('value="300"')
})

test('Photo places its boxes without a style attribute, which the content security policy would refuse', () => {
  const html = render(<Photo src="/a.jpg" alt="Two drummers" regions={[{ n: 1, x: 0.25, y: 0.5, width: 0.1, height: 0.2, state: 'stop', name: 'Theo K.', word: 'no release' }]} />)
  expect(html).not.toContain('style=')
  expect(html).toContain('x="25.00%" y="50.00%" width="10.00%" height="20.00%"')
  expect(html).toContain('aria-label="Person 1: Theo K., no release"')
})
