/** Links followed to real servers on this machine, which are let in for the test alone. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { followLink, type LinkOutcome } from './follow-link.ts'

const asked: string[] = []
const server = http.createServer((request, answer) => {
  const path = request.url ?? ''
  asked.push(`${request.method} ${path}`)
  const to = (status: number, location?: string) => answer.writeHead(status, location ? { location } : {}).end()
  if (path === '/slow') return
  if (path === '/cut') return void request.socket.destroy()
  if (path === '/long' && request.method === 'GET') return void answer.writeHead(200).write('and on ')
  if (path === '/no-head' || path === '/long') return to(request.method === 'HEAD' ? 405 : 200)
  if (path === '/around') return to(302, '/around')
  if (path === '/moved') return to(301, '/fine')
  if (path === '/inside') return to(302, 'http://10.0.0.1/')
  if (path === '/file') return to(302, 'file:///etc/passwd')
  if (path === '/nowhere') return to(302)
  to(Number(/^\/(\d{3})$/.exec(path)?.[1] ?? 200))
})
let at = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const here = { mayReach: (address: string) => address === '127.0.0.1', milliseconds: 5_000 }

test.for<[string, LinkOutcome, number | null]>([
  ['/fine', 'fine', 200],
  ['/long', 'fine', 200],
  ['/no-head', 'fine', 200],
  ['/moved', 'fine', 200],
  ['/nowhere', 'fine', 302],
  ['/404', 'gone', 404],
  ['/410', 'gone', 410],
  ['/403', 'closed', 403],
  ['/429', 'closed', 429],
  ['/500', 'ailing', 500],
  ['/around', 'in_circles', null],
  ['/cut', 'no_answer', null],
])('%s is %s', async ([path, outcome, status]) => {
  expect(await followLink(at + path, here)).toEqual({ outcome, status })
})

test('who does not answer in time is not waited for', async () => {
  expect(await followLink(`${at}/slow`, { ...here, milliseconds: 200 })).toEqual({ outcome: 'slow', status: null })
})

test('nothing of an inner network is asked: not by number, not by name, not by a detour', async () => {
  const { port } = server.address() as AddressInfo
  const inside = { outcome: 'inside', status: null }
  asked.length = 0
  expect(await followLink(`${at}/fine`)).toEqual(inside)
  expect(await followLink(`http://localhost:${port}/fine`)).toEqual(inside)
  expect(await followLink(`http://[::1]:${port}/fine`)).toEqual(inside)
  expect(await followLink(`http://2130706433:${port}/fine`)).toEqual(inside)
  expect(asked).toEqual([])
  expect(await followLink(`${at}/inside`, here)).toEqual(inside)
  expect(await followLink(`${at}/file`, here)).toEqual(inside)
  // The control: what is let in is asked, by the same name.
  expect(await followLink(`http://localhost:${port}/fine`, { ...here, mayReach: () => true })).toEqual({
    outcome: 'fine',
    status: 200,
  })
})

test('a host that does not exist, and a port where nobody listens', async () => {
  expect((await followLink('http://nix.invalid/')).outcome).toMatch(/no_host|slow/)
  expect(await followLink('http://127.0.0.1:1/', here)).toEqual({ outcome: 'no_answer', status: null })
})

test('a certificate that nobody vouches for is unsafe', async () => {
  // What answers here speaks no TLS at all.
  expect((await followLink(at.replace('http:', 'https:'), here)).outcome).toBe('unsafe')
})
