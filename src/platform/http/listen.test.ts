import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { Hono } from 'hono'
import { afterEach, expect, test } from 'vitest'
import { freePort } from '../../../test/support/ports.ts'
import { CannotListen, listen, requireFree } from './listen.ts'

let close: (() => Promise<void>) | undefined
const open: Socket[] = []

afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy()
  await close?.()
})

/** An app whose answer to /slow comes when it is let go. */
async function start() {
  let letGo = () => {}
  let arrived = () => {}
  const asked = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const app = new Hono()
  app.get('/slow', async (c) => {
    arrived()
    await new Promise<void>((resolve) => {
      letGo = resolve
    })
    return c.text('at last')
  })
  app.get('*', (c) => c.text('done'))
  const port = await freePort()
  close = await listen(app, '127.0.0.1', port)
  return { port, asked, letGo: () => letGo() }
}

/** Sends bytes as they are, and gives all that comes back until the other side hangs up. */
async function say(port: number, words: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  open.push(socket)
  const heard: Buffer[] = []
  socket.on('data', (piece) => heard.push(piece)).on('error', () => {})
  socket.end(words)
  await once(socket, 'close')
  return Buffer.concat(heard).toString()
}

test.for([
  'GET /de/ HTTP/1.1\r\n\r\n',
  'GET /de/ HTTP/1.1\r\nHost: a b\r\n\r\n',
  'GET /de/ HTTP/1.1\r\nHost: [::\r\n\r\n',
  'GET http://[ HTTP/1.1\r\nHost: stadt.test\r\n\r\n',
  'GET /\x00 HTTP/1.1\r\nHost: stadt.test\r\n\r\n',
  'nonsense\r\n\r\n',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  `GET / HTTP/1.1\r\nHost: stadt.test\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`,
])('what no browser sends is refused, and the next one is served: %j', async (words) => {
  const { port } = await start()
  const answer = await say(port, words)
  if (answer !== '') expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('done')
})

test('where the program cannot listen is said with the address, also when it is none', async () => {
  const { port } = await start()
  for (const [address, code] of [
    ['127.0.0.1', 'EADDRINUSE'],
    ['192.0.2.1', 'EADDRNOTAVAIL'],
    ['300.1.1.1', expect.stringMatching(/^E(NOTFOUND|AI_AGAIN)$/)],
  ] as const) {
    // One after the other: whoever is refused before it is awaited is a fault of nobody's.
    for (const ask of [() => listen(new Hono(), address, port), () => requireFree(address, port)]) {
      const refused = ask()
      await expect(refused).rejects.toBeInstanceOf(CannotListen)
      await expect(refused).rejects.toMatchObject({ code, address, port })
    }
  }
})

test('answers under way are finished before the end, new ones not begun', async () => {
  const { port, asked, letGo } = await start()
  const answer = fetch(`http://127.0.0.1:${port}/slow`)
  await asked
  const ended = close?.()
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
  letGo()
  expect(await (await answer).text()).toBe('at last')
  await ended
})

test('a browser that keeps its connection open does not keep the program from ending', async () => {
  const { port } = await start()
  const socket = connect(port, '127.0.0.1')
  open.push(socket)
  const ended = once(socket, 'close')
  socket.write('GET / HTTP/1.1\r\nHost: stadt.test\r\nConnection: keep-alive\r\n\r\n')
  await once(socket, 'data')
  await close?.()
  await ended
})
