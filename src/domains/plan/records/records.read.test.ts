import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { added, drafted } from '../../../../test/support/plans.ts'
import { read } from '../../../platform/transact.ts'
import { loadKnownRecords } from './records.read.ts'

test('what can be chosen stands in the order of its addresses, not in that in which it was stored', async ({
  scope,
}) => {
  const plan = await drafted(scope)
  const titles = ['Fahrrad', 'Brücke', 'Chor', 'Atlas', 'Erzählcafé', 'Deutschkurs']
  for (const title of titles) await added(scope, plan, { title })
  const known = await read(scope, (tx) => loadKnownRecords(tx, scope))
  const own = [...known.values()].filter(({ words }) => titles.includes(words))
  expect(own.map(({ words }) => words)).toEqual([...titles].sort())
})
