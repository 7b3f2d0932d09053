import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { BadRequest } from '../errors.ts'
import { readUpload, readWords } from './form.ts'

const app = new Hono()
app.post('/', async (c) => c.json(await readWords(c)))
app.post('/file', async (c) => c.json((await readUpload(c, 'file'))?.name))
app.onError((error, c) => c.text(error.message, error instanceof BadRequest ? error.status : 500))

const urlencoded = 'application/x-www-form-urlencoded'

async function send(body: BodyInit, type?: string) {
  return app.request('/', { method: 'POST', body, ...(type && { headers: { 'Content-Type': type } }) })
}

async function wordsOf(body: BodyInit, type?: string) {
  return (await send(body, type)).json()
}

test('words come as they were typed, with their line breaks and letters of every script', async () => {
  const typed = { title: ' Lots*innen ', reason: 'Zeile eins\r\nZeile zwei\tمرحبا 🙂' }
  expect(await wordsOf(new URLSearchParams(typed).toString(), urlencoded)).toEqual(typed)
  const form = new FormData()
  form.set('title', typed.title)
  expect(await wordsOf(form)).toEqual({ title: typed.title })
})

test('characters that no keyboard has are dropped', async () => {
  expect(await wordsOf('title=a%00b%07c%1bd', urlencoded)).toEqual({ title: 'abcd' })
})

test('bytes that are no letters become the sign for that', async () => {
  expect(await wordsOf('title=%ff%fe', urlencoded)).toEqual({ title: '��' })
})

test('of a field sent twice one value counts, and a file none', async () => {
  expect(await wordsOf('title=a&title=b', urlencoded)).toEqual({ title: 'b' })
  const form = new FormData()
  form.set('title', new File(['#!/bin/sh'], 'title.sh'))
  expect(await wordsOf(form)).toEqual({})
})

test('the end of a long file name is kept, and half a sign of it is none', async () => {
  const form = new FormData()
  form.set('file', new File(['%PDF'], `${'😀'.repeat(99)}x.pdf`))
  const name = await (await app.request('/file', { method: 'POST', body: form })).json()
  expect(name).toBe(`�${'😀'.repeat(97)}x.pdf`)
})

test('a field may be called like something of JavaScript’s own', async () => {
  expect(await wordsOf('constructor=a&toString=b&__proto__=c', urlencoded)).toMatchObject({ constructor: 'a' })
})

test('what is no form has no words', async () => {
  expect(await wordsOf('{"title":"a"}', 'application/json')).toEqual({})
  expect(await wordsOf('title=a', 'text/plain')).toEqual({})
})

test.for([
  ['without a boundary', 'multipart/form-data', 'a'],
  [
    'that is cut off',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\na',
  ],
  ['that is something else', 'multipart/form-data; boundary=x', 'nonsense'],
])('a form %s is refused, and is no bug of ours', async ([, type = '', body = '']) => {
  expect((await send(body, type)).status).toBe(400)
})
