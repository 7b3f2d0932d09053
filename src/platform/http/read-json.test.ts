/** JSON read from real servers on this machine, which are let in for the test alone. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type JsonFailure, readJson } from './read-json.ts'

const server = http.createServer((request, answer) => {
  const path = request.url ?? ''
  const told = (body: string | Buffer, headers: http.OutgoingHttpHeaders = {}) =>
    answer.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body)
  if (path === '/plain') return told('{"name":"Köln"}')
  if (path === '/packed') return told(gzipSync('{"name":"Köln"}'), { 'content-encoding': 'gzip' })
  if (path === '/latin')
    return told(Buffer.from('{"name":"Köln"}', 'latin1'), { 'content-type': 'application/json; charset=iso-8859-1' })
  if (path === '/marked') return told('\ufeff{"name":"Köln"}')
  if (path === '/broken-lines') return told('{"name":\n"Kö\tln\r\n am Rhein"}')
  if (path === '/moved') return answer.writeHead(301, { location: 'plain' }).end()
  if (path === '/around') return answer.writeHead(302, { location: '/around' }).end()
  if (path === '/inside') return answer.writeHead(302, { location: 'http://10.0.0.1/' }).end()
  if (path === '/page') return told('<!doctype html><title>Anmelden</title>')
  if (path === '/half')
    return answer.writeHead(200, { 'content-length': '100' }).write('{"name":', () => answer.destroy())
  if (path === '/bomb') return told(gzipSync(`"${'a'.repeat(100_000)}"`), { 'content-encoding': 'gzip' })
  if (path === '/busy') return answer.writeHead(503, { 'retry-after': '7' }).end()
  if (path === '/slow') return answer.writeHead(200).write('{')
  return answer.writeHead(404).end('{}')
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

const here = { mayReach: (address: string) => address === '127.0.0.1', milliseconds: 5_000, bytes: 50_000 }

test.for<[string, string]>([
  ['/plain', 'Köln'],
  ['/packed', 'Köln'],
  ['/latin', 'Köln'],
  ['/marked', 'Köln'],
  ['/broken-lines', 'Kö ln   am Rhein'],
  ['/moved', 'Köln'],
])('%s is read', async ([path, name]) => {
  expect(await readJson(at + path, here)).toMatchObject({ outcome: 'fine', value: { name } })
})

test('where it came from in the end is told, for what it says of other addresses begins there', async () => {
  expect(await readJson(`${at}/moved`, here)).toMatchObject({ address: `${at}/plain` })
})

test.for<[string, JsonFailure, number | null]>([
  ['/nix', 'gone', 404],
  ['/page', 'no_json', 200],
  ['/half', 'no_answer', null],
  ['/bomb', 'too_large', null],
  ['/around', 'in_circles', null],
  ['/inside', 'inside', null],
])('%s is %s', async ([path, outcome, status]) => {
  expect(await readJson(at + path, here)).toMatchObject({ outcome, status })
})

test('how long a server asks to be left alone is heard', async () => {
  expect(await readJson(`${at}/busy`, here)).toEqual({ outcome: 'ailing', status: 503, waitSeconds: 7 })
})

test('an answer that does not end is not waited for, nor is anything inside asked', async () => {
  expect(await readJson(`${at}/slow`, { ...here, milliseconds: 200 })).toMatchObject({ outcome: 'slow' })
  expect(await readJson(`${at}/plain`, { ...here, mayReach: () => false })).toMatchObject({ outcome: 'inside' })
})
