import { expect, test } from 'vitest'
import { formOf } from './must.ts'

const posted = (body: BodyInit, type?: string) => new Request('http://localhost/x', { method: 'POST', body, ...(type === undefined ? {} : { headers: { 'content-type': type } }) })

test('a form comes in without U+0000 in names or texts, everything else as it was sent', async () => {
  const form = await formOf(posted(new URLSearchParams([['na\0me', 'Mia\0 Torres'], ['uses', 'a'], ['uses', 'b']])))
  expect([...form]).toEqual([['name', 'Mia Torres'], ['uses', 'a'], ['uses', 'b']])
})

test('files stay as they are, with the texts beside them', async () => {
  const sent = new FormData()
  sent.append('alt', 'A\0 drummer')
  sent.append('picture', new File([new Uint8Array([0, 1, 0])], 'a.png', { type: 'image/png' }))
  const form = await formOf(posted(sent))
  expect(form.get('alt')).toBe('A drummer')
  const file = form.get('picture')
  expect(file instanceof File && [...new Uint8Array(await file.arrayBuffer())]).toEqual([0, 1, 0])
})

test.each([['text/plain', 'x'], ['multipart/form-data; boundary=a', '--b\r\nbroken'], ['application/json', '{}']])('a body of %s that is no form is a bad request, not a fault', async (type, body) => {
  await expect(formOf(posted(body, type))).rejects.toMatchObject({ init: { status: 400 } })
})
