/** What no form of ours would send to the pages of units and posts, and what they answer. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { localSite } from '../../../../test/support/site.ts'
import { read } from '../../../platform/transact.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import { listPosts } from '../accounts.ts'
import { listMemberships } from '../person.queries.ts'

test('whatever is sent to a unit or a post, it has an answer that is no bug', { timeout: 60_000 }, async ({
  scope,
}) => {
  const site = localSite(scope)
  const [post] = await read(scope, (tx) => listPosts(tx, scope))
  const [membership] = await read(scope, listMemberships)
  const good = {
    ...{ version: '1', name: 'Amt', short: 'A', kind: 'department', parent: '', title: 'Stelle', headsUnit: 'yes' },
    ...{ part: 'holder', person: membership!.person.id, startsOn: '1.1.2027', endsOn: '', leaving: 'holder' },
    ...{ lastDay: '1.1.2027', closedOn: '1.1.2026', closedReason: 'Grund' },
  }
  const odd = fc.oneof(
    fc.constantFrom('-1', '99999999999999999999', 'NaN', '2026-99-99', '1.1.0001', '31.12.2200', 'bildung', '\r\n\t'),
    fc.constantFrom(post!.id, `${post!.id}'--`, '<script>alert(1)</script>', '{n, plural, other {#}}', '%s%00'),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constant('x'.repeat(60_000)),
  )
  const field = fc.constantFrom(...Object.keys(good))
  const sent = fc.dictionary(field, odd, { maxKeys: 3 }).map((words) => ({ ...good, ...words }))
  const addresses = fc.constantFrom(
    accountsRoutes.units(),
    accountsRoutes.unit('schule'),
    accountsRoutes.posts('schule'),
    accountsRoutes.closeUnit('schule'),
    accountsRoutes.post(post!.id),
    accountsRoutes.holdings(post!.id),
    accountsRoutes.vacate(post!.id),
    accountsRoutes.closePost(post!.id),
    accountsRoutes.post('%E0%A4%A'),
    accountsRoutes.unit("'"),
  )
  await fc.assert(
    fc.asyncProperty(addresses, sent, async (path, words) => {
      const answer = await site.send(path, words)
      expect(site.lines.filter(({ msg }) => msg === 'bug')).toEqual([])
      expect([303, 404, 422]).toContain(answer.status)
    }),
    { numRuns: 150 },
  )
})
