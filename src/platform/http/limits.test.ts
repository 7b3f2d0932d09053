import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { BadRequest } from '../errors.ts'
import { readWords } from './form.ts'
import { guards, guardsWithUploads } from './limits.ts'

const app = new Hono()
app.use(...guards)
app.post('/', async (c) => c.json(Object.keys(await readWords(c))))
app.get('*', (c) => c.text('read'))
app.onError((error, c) => c.text(error.message, error instanceof BadRequest ? error.status : 500))

const form = { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' }

async function send(body: BodyInit, headers: Record<string, string> = {}) {
  const streams = { duplex: 'half' } as RequestInit
  return app.request('http://stadt.test/', { method: 'POST', headers: { ...form, ...headers }, body, ...streams })
}

/** A body of unknown length, as a browser or a program may send it. */
function pouring(bytes: number): ReadableStream {
  const piece = new TextEncoder().encode('a'.repeat(64 * 1024))
  let left = bytes
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close()
      controller.enqueue(piece)
      left -= piece.length
    },
  })
}

describe('a form', () => {
  test('of half a megabyte is read', async () => {
    const answer = await send(`words=${'a'.repeat(500_000)}`)
    expect([answer.status, await answer.json()]).toEqual([200, ['words']])
  })

  test('that says it is larger is refused', async () => {
    expect((await send('words=a', { 'Content-Length': String(10 ** 9) })).status).toBe(413)
    expect((await send(`words=${'a'.repeat(600_000)}`, { 'Content-Length': '600006' })).status).toBe(413)
  })

  test('that is larger without saying so is refused before it is read whole', async () => {
    expect((await send(pouring(10 ** 12))).status).toBe(413)
  })
})

describe('a file', () => {
  const uploading = new Hono()
  uploading.use(...guardsWithUploads({ '/plans/:plan/files': 1 }))
  uploading.post('*', async (c) => c.json((await c.req.text()).length))
  uploading.onError((error, c) => c.text(error.message, error instanceof BadRequest ? error.status : 500))
  const statusOf = async (path: string, bytes: number, headers: Record<string, string> = form) =>
    (await uploading.request(path, { method: 'POST', body: 'a'.repeat(bytes), headers })).status

  test('may be larger than a form where it is taken, and nowhere else', async () => {
    expect(await statusOf('/plans/eins/files', 1_000_000)).toBe(200)
    expect(await statusOf('/plans/eins/files', 2_000_000)).toBe(413)
    for (const path of ['/plans/eins', '/plans/eins/files/zwei', '/plans/eins/zwei/files', '/x/plans/eins/files']) {
      expect([path, await statusOf(path, 1_000_000)]).toEqual([path, 413])
    }
  })

  test('is taken from our own page alone', async () => {
    expect(await statusOf('/plans/eins/files', 10, { ...form, 'Sec-Fetch-Site': 'cross-site' })).toBe(403)
  })
})

describe('an address', () => {
  const statusOf = async (path: string) => (await app.request(`http://stadt.test${path}`)).status

  test('of a search with all its filters is read', async () => {
    expect(await statusOf(`/de/measures?words=${'a'.repeat(8_000)}`)).toBe(200)
    expect(await statusOf('/de/goals/b%C3%BCcher')).toBe(200)
    expect(await statusOf('/de/measures?words=%ff')).toBe(200)
  })

  test.for(['/%ff', '/a/%', '/a/%E0%A4', '/%00', '/a%00b', `/${'a'.repeat(8_200)}`])('%s is refused', async (path) => {
    expect(await statusOf(path)).toBe(400)
  })
})
