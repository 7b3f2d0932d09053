/** Clients that are slow, greedy or speak no HTTP, on real sockets. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { Hono } from 'hono'
import { afterEach, expect, test } from 'vitest'
import { freePort } from '../../../test/support/ports.ts'
import { addressKey } from './client-address.ts'
import { type ClientLimits, publicLimits } from './client-limits.ts'
import { listen } from './listen.ts'

let close: (() => Promise<void>) | undefined
const open: Socket[] = []
afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy()
  await close?.()
})

const app = new Hono()
app.get('/large', (c) => c.body(new Uint8Array(40_000_000)))
app.get('*', (c) => c.text('done'))

const quick = { headers: 150, request: 300, keepAlive: 150, idle: 200, answer: 400 }

async function start(limits: Partial<ClientLimits> = {}): Promise<number> {
  const port = await freePort()
  close = await listen(app, '127.0.0.1', port, undefined, { ...publicLimits, ...quick, ...limits })
  return port
}

type Client = { socket: Socket; heard: () => string; closed: Promise<unknown> }

function call(port: number, words: string): Client {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  open.push(socket)
  const pieces: Buffer[] = []
  socket.on('data', (piece) => pieces.push(piece)).on('error', () => {})
  socket.write(words)
  const closed = Promise.race([once(socket, 'end'), once(socket, 'close')])
  return { socket, heard: () => Buffer.concat(pieces).toString(), closed }
}

/** Runs `drip` again and again until the other side hangs up; gives how long that took. */
async function untilCutOff({ closed }: Client, drip: () => void): Promise<number> {
  const began = performance.now()
  const dripping = setInterval(drip, 40)
  await closed
  clearInterval(dripping)
  return performance.now() - began
}

const get = (path = '/') => `GET ${path} HTTP/1.1\r\nHost: stadt.test\r\n`

test.for([
  ['never ends its headers', get(), 'X: y\r\n'],
  ['never ends its body', `POST / HTTP/1.1\r\nHost: stadt.test\r\nContent-Length: 1000\r\n\r\n`, 'a'],
] as const)('a client that %s is cut off, though it says something all the time', async ([, begun, drop]) => {
  const client = call(await start(), begun)
  const took = await untilCutOff(client, () => client.socket.write(drop))
  expect(took).toBeLessThan(2_000)
  expect(client.heard()).toMatch(/^HTTP\/1\.1 4\d\d |^$/)
})

test('a client that says nothing, or nothing more, is cut off', async () => {
  const port = await start()
  await call(port, '').closed
  const kept = call(port, `${get()}\r\n`)
  await kept.closed
  expect(kept.heard()).toMatch(/^HTTP\/1\.1 200 /)
})

test('a client that does not read its answer is cut off, and so is one that reads it drop by drop', async () => {
  const port = await start()
  const deaf = call(port, `${get('/large')}\r\n`)
  deaf.socket.pause()
  const slow = call(port, `${get('/large')}\r\n`)
  slow.socket.pause()
  const dripping = setInterval(() => slow.socket.read(1), 20)
  await new Promise((resolve) => setTimeout(resolve, 900))
  clearInterval(dripping)
  for (const client of [deaf, slow]) {
    client.socket.resume()
    await client.closed
    expect(client.heard().length).toBeLessThan(39_000_000)
  }
})

test('while many hold their connections, the next one is served', async () => {
  const port = await start({ headers: 2_000, request: 2_000 })
  for (let i = 0; i < 200; i++) call(port, get())
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('done')
})

test.for([
  [400, 'no host', 'GET / HTTP/1.1\r\n\r\n'],
  [400, 'no HTTP', 'nonsense\r\n\r\n'],
  [400, 'a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n'],
  [400, 'an address of 100 kB', `GET /de/measures?words=${'a'.repeat(100_000)} HTTP/1.1\r\nHost: stadt.test\r\n\r\n`],
  [431, 'a cookie of 20 kB', `${get()}Cookie: ${'a'.repeat(20_000)}\r\n\r\n`],
  [400, 'two lengths', `${get()}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`],
  [400, 'a length and pieces', `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`],
  [400, 'a script', 'GET /<script>alert(1)</script> HTTP/9\r\nHost: stadt.test\r\n\r\n'],
] as const)('%i for %s, sealed like every answer, repeating nothing', async ([status, , words]) => {
  const client = call(await start(), words)
  await client.closed
  const [head = '', body] = client.heard().split('\r\n\r\n')
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(head).toMatch(/\r\nContent-Security-Policy: default-src 'none'/i)
  expect(head).toMatch(/\r\nX-Content-Type-Options: nosniff/i)
  expect(head).toMatch(/\r\nCache-Control: no-store/i)
  expect(body).toMatch(/^\d{3} [\w ]+$/)
})

test('who is counted as one: an IPv4 address, a network of IPv6, and nobody on this machine', () => {
  expect(addressKey('203.0.113.7')).toBe('203.0.113.7')
  expect(addressKey('::ffff:203.0.113.7')).toBe('203.0.113.7')
  expect(addressKey('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64')
  expect(addressKey('2001:0db8:1::6')).toBe('2001:db8:1:0::/64')
  expect(addressKey('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
  for (const own of ['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1', '', undefined])
    expect(addressKey(own)).toBeUndefined()
})
