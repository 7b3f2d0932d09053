import { expect, test } from 'vitest'
import { committingScope, ownerOf, poolOf } from '../../test/support/city.ts'
import { invited, member } from '../../test/support/members.ts'
import { endRole, showPeople } from '../domains/accounts/people.verbs.ts'
import { listRuns } from '../platform/daily-run.ts'
import type { Scope } from '../platform/scope.ts'
import { read } from '../platform/transact.ts'
import { tidyUp } from './tidy-up.ts'

const both = ['musterstadt', 'nachbarstadt'] as const

test('the daily work looks after every city, and each is told of its own', async () => {
  const [scope, neighbour] = await Promise.all(both.map((slug) => committingScope('tidy', slug)))
  const cities = [scope!, neighbour!]
  const owner = ownerOf(await poolOf('tidy'))
  for (const city of cities) {
    await invited(city)
    await member(city, { mail: 'gone@example.org', name: 'Gone' })
    const gone = (await showPeople(city)).members.find(({ mail }) => mail === 'gone@example.org')
    await endRole(city, gone!.roles[0]!.id)
  }
  const failures: unknown[] = []
  const run = (days: number) => {
    const now = new Date(scope!.now.getTime() + days * 86_400_000)
    return tidyUp({ ...scope!, now }, owner, (error) => failures.push(error))
  }
  await run(0)
  await run(181)
  expect(failures).toEqual([])
  const told = (city: Scope) => read(city, (tx) => listRuns(tx, 2))
  for (const city of cities) {
    const [last, first] = await told(city)
    expect(first?.dropped).toMatchObject({ 'accounts.invitation': 0, 'accounts.person': 0, 'accounts.trace': 0 })
    // Whoever had no role anywhere is erased and forgotten in both cities that knew them.
    expect(last?.dropped).toMatchObject({ 'accounts.invitation': 1, 'accounts.person': 1, 'accounts.trace': 1 })
  }
})
