import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { BadRequest } from '../errors.ts'
import { originCheck } from './origin-check.ts'

const app = new Hono()
app.use(originCheck)
app.all('/', (c) => c.text('done'))
app.onError((error, c) => c.text(error.message, error instanceof BadRequest ? error.status : 500))

async function statusOf(method: string, headers: Record<string, string>): Promise<number> {
  return (await app.request('http://plan.stadt.de/', { method, headers: { Host: 'plan.stadt.de', ...headers } })).status
}

test.for([
  ['our own page, as browsers say it', { 'Sec-Fetch-Site': 'same-origin' }, 200],
  ['our own page, as older browsers say it', { Origin: 'http://plan.stadt.de' }, 200],
  ['our own page behind a server that speaks https', { Origin: 'https://plan.stadt.de' }, 200],
  ['another site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ['another name of the same city', { 'Sec-Fetch-Site': 'same-site' }, 403],
  ['an address typed by hand', { 'Sec-Fetch-Site': 'none' }, 403],
  ['another site in an older browser', { Origin: 'https://evil.example' }, 403],
  ['another port', { Origin: 'http://plan.stadt.de:8080' }, 403],
  ['a name that only begins like ours', { Origin: 'http://plan.stadt.de.evil.example' }, 403],
  ['a page without an origin', { Origin: 'null' }, 403],
  ['an origin that is none', { Origin: '://' }, 403],
  [
    'a browser that says elsewhere, whatever its origin says',
    { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://plan.stadt.de' },
    403,
  ],
  ['a program that says nothing', {}, 403],
] as const)('a write from %s: %j is answered with %i', async ([, headers, status]) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(await statusOf(method, headers)).toBe(status)
})

test('reading asks nobody where they come from', async () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) {
    expect(await statusOf(method, { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' })).toBe(200)
  }
})
