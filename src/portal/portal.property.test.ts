/** Whatever is asked of the public site, it has an answer that is no bug. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { expectSealed } from '../../test/support/answers.ts'
import { poolOf, test } from '../../test/support/city.ts'
import { publicSite, type Site } from '../../test/support/site.ts'
import { openDatabase } from '../platform/database.ts'

const hostile = fc.constantFrom(
  ...['%ff', '%00', '%2e%2e', '..', '%2f', '%5c', "'", '%27%20or%201=1', '%F0%9F%99%82', '%ED%A0%80', '%E2%80%AE', '*'],
  ...[
    'constructor',
    '__proto__',
    'undefined',
    'null',
    'NaN',
    '0',
    '-1',
    '%',
    '%%',
    ';',
    '@',
    ':',
    '%0d%0aSet-Cookie:a=b',
    '%3Cscript%3Ealert(1)%3C/script%3E',
    '%22%3E%3Csvg%20onload=alert(1)%3E',
    '%C0%AF',
  ],
)
const known = fc.constantFrom(
  'de',
  'en',
  'plan',
  'plans',
  'goals',
  'measures',
  'decisions',
  'about',
  'contact',
  'privacy',
  'api',
  'v1',
  'sitemap.xml',
  'zusammen-in-musterstadt',
  'bildung',
  '',
)
const segment = fc.oneof(known, hostile, fc.string({ unit: 'grapheme', maxLength: 20 }).map(encodeURI))
const path = fc.array(segment, { maxLength: 6 }).map((segments) => `/${segments.join('/').replace(/[?#]/g, '')}`)

const name = fc.constantFrom('words', 'field', 'status', 'page', 'before', 'notice', 'field[]', '__proto__', '')
const value = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 50 }).map(encodeForm), fc.constant('started'))
const query = fc
  .array(fc.tuple(name, value), { maxLength: 5 })
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'))

const headerName = fc.constantFrom(
  ...[
    'Accept',
    'Accept-Language',
    'Accept-Encoding',
    'If-None-Match',
    'If-Modified-Since',
    'Cookie',
    'Origin',
    'Range',
  ],
  ...['Host', 'X-Forwarded-For', 'X-Forwarded-Host', 'Sec-Fetch-Site'],
)
const headerValue = fc.oneof(
  fc.constantFrom(
    'application/json',
    'same-origin',
    '<script>alert(1)</script>',
    '*',
    ';q=',
    'de;q=9',
    'gzip;q=0.000',
    '"',
    'null',
    'bytes=9-1',
    ','.repeat(500),
  ),
  fc.stringMatching(/^[ -~]{0,60}$/),
)
const headers = fc.array(fc.tuple(headerName, headerValue), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs))
const method = fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'DELETE')

function encodeForm(words: string): string {
  return new URLSearchParams({ a: words }).toString().slice(2)
}

/** Of a city that nothing is written to: no transaction around it, so that a statement the database refuses shows. */
async function openSite(scope: Parameters<typeof publicSite>[0]): Promise<Site> {
  return publicSite({ ...scope, db: openDatabase(await poolOf()) })
}

test('any path, query and headers', { timeout: 60_000 }, async ({ scope }) => {
  const site = await openSite(scope)
  const run = fc.asyncProperty(path, query, headers, method, async (asked, search, given, how) => {
    site.lines.length = 0
    const address = `${asked}${search === '' ? '' : `?${search}`}`
    const answer = await site.ask(address, { method: how, headers: given })
    expect(site.lines.filter((line) => line.msg === 'bug')).toEqual([])
    expect([200, 204, 301, 302, 304, 400, 403, 404, 405]).toContain(answer.status)
    expect(answer.headers.get('Location') ?? '/').toMatch(/^\/(?!\/)/)
    expect(answer.headers.get('Set-Cookie')).toBeNull()
    expectSealed(answer)
    if (answer.status >= 400) expect(answer.headers.get('Cache-Control')).toBe('no-store')
    if (answer.status === 200) expect(answer.headers.get('Cache-Control')).toMatch(/^public, /)
    expect(await answer.text()).not.toMatch(/<script>alert|<svg[^>]*onload/)
  })
  await fc.assert(run, { numRuns: 300 })
})

test('any words to search for', { timeout: 60_000 }, async ({ scope }) => {
  const site = await openSite(scope)
  const words = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[%_\\'"*;()-]{0,30}$/))
  await fc.assert(
    fc.asyncProperty(words, async (typed) => {
      const answer = await site.ask(`/de/measures?words=${encodeForm(typed)}`)
      expect(answer.status).toBe(200)
    }),
    { numRuns: 60 },
  )
})
