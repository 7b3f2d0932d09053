import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { TooMany } from '../errors.ts'
import { Buckets, rateLimit } from './rate-limit.ts'

let now = 0
const openBuckets = () => new Buckets(() => now)

function open(behindProxy = false) {
  const app = new Hono()
  app.use(rateLimit(behindProxy, openBuckets()))
  app.get('*', (c) => c.text('done'))
  app.onError((error, c) => c.text(error.message, error instanceof TooMany ? 429 : 500))
  return async (remoteAddress: string, headers: Record<string, string> = {}, times = 1) => {
    const env = { incoming: { socket: { remoteAddress } } }
    const statuses = []
    for (let i = 0; i < times; i++) statuses.push((await app.request('http://stadt.test/', { headers }, env)).status)
    return statuses.filter((status) => status === 429).length
  }
}

test('three hundred at once are answered, then ten a second', async () => {
  const ask = open()
  expect(await ask('203.0.113.7', {}, 310)).toBe(10)
  now += 1_000
  expect(await ask('203.0.113.7', {}, 15)).toBe(5)
  now += 60_000
  expect(await ask('203.0.113.7', {}, 300)).toBe(0)
})

test('who has to wait is told how long, and nobody else waits', () => {
  const buckets = openBuckets()
  for (let i = 0; i < 300; i++) expect(buckets.take('a')).toBe(0)
  expect(buckets.take('a')).toBe(1)
  expect(buckets.take('b')).toBe(0)
})

test('a home is one client, with however many addresses of IPv6', async () => {
  const ask = open()
  for (let i = 0; i < 300; i++) await ask(`2001:db8:1:2::${i.toString(16)}`)
  expect(await ask('2001:db8:1:2:ffff::1')).toBe(1)
  expect(await ask('2001:db8:1:3::1')).toBe(0)
})

test('this machine is never slowed, and what it says of others is not believed', async () => {
  const ask = open()
  expect(await ask('127.0.0.1', {}, 400)).toBe(0)
  expect(await ask('127.0.0.1', { 'X-Forwarded-For': '203.0.113.7' }, 400)).toBe(0)
})

test('nobody gets further by naming others', async () => {
  const ask = open()
  for (let i = 0; i < 300; i++) await ask('203.0.113.7', { 'X-Forwarded-For': `198.51.100.${i % 250}` })
  expect(await ask('203.0.113.7', { 'X-Forwarded-For': '192.0.2.1' })).toBe(1)
})

test('behind a proxy the last name counts, which is the one that the proxy wrote', async () => {
  const ask = open(true)
  const named = (last: string, i: number) => ask('127.0.0.1', { 'X-Forwarded-For': `198.51.100.${i % 250}, ${last}` })
  for (let i = 0; i < 300; i++) await named('203.0.113.7', i)
  expect(await named('203.0.113.7', 1)).toBe(1)
  expect(await named('203.0.113.7:4711', 1)).toBe(1)
  expect(await named('203.0.113.8', 1)).toBe(0)
  expect(await named('[2001:db8::1]:443', 1)).toBe(0)
})

test('memory is bounded, and clients are forgotten', () => {
  const buckets = openBuckets()
  for (let i = 0; i < 60_000; i++) buckets.take(`client ${i}`)
  expect(buckets.size).toBe(50_000)
  now += 4 * 60_000
  buckets.take('late')
  now += 2 * 60_000
  buckets.forget()
  expect(buckets.size).toBe(1)
  now += 6 * 60_000
  buckets.forget()
  expect(buckets.size).toBe(0)
})
