import fc from 'fast-check'
import { expect } from 'vitest'
import { poolOf, test } from '../../../../test/support/city.ts'
import { publicSite } from '../../../../test/support/site.ts'
import { openDatabase } from '../../../platform/database.ts'
import { apiPatterns } from './api.routes.ts'
import { listQueries } from './list.query.ts'

const names = [...new Set(Object.values(listQueries).flatMap((query) => Object.keys(query.shape)))]
const name = fc.oneof(fc.constantFrom(...names), fc.constantFrom('__proto__', 'constructor', 'words[]', '', 'a=b'))
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).map(encodeURIComponent),
  fc.constantFrom(
    '%ff',
    '%00',
    '%',
    '-1',
    '1e9',
    '9007199254740993',
    '2026-02-30',
    'started',
    '-title',
    '2',
    'de',
    '+',
  ),
)
const query = fc.array(fc.tuple(name, value), { maxLength: 5 }).map((all) => all.map((one) => one.join('=')).join('&'))
const path = fc.oneof(
  fc.constantFrom(...Object.values(apiPatterns)),
  fc.constantFrom(
    '/de/measures',
    '/de/decisions',
    '/de/measures.csv',
    '/de/goals.json',
    '/de/decisions.xlsx',
    '/de/plan',
  ),
)

test('whatever is asked of lists is answered, or refused with reasons', { timeout: 60_000 }, async ({ scope }) => {
  // No transaction around it, so that a statement the database refuses shows.
  const site = publicSite({ ...scope, db: openDatabase(await poolOf()) })
  const run = fc.asyncProperty(path, query, async (asked, search) => {
    site.lines.length = 0
    const answer = await site.ask(`${asked}?${search}`, { headers: { Accept: 'application/json' } })
    expect(site.lines.filter((line) => line.msg === 'bug')).toEqual([])
    expect([200, 400, 404]).toContain(answer.status)
  })
  await fc.assert(run, { numRuns: 150 })
})
