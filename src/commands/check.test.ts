import { expect } from 'vitest'
import { captured } from '../../test/support/captured.ts'
import { test } from '../../test/support/city.ts'
import { added, drafted } from '../../test/support/plans.ts'
import { checkCommand, runCheck } from './check.ts'

const wish = { plan: undefined, unit: undefined, json: false, links: false }

test('the plan of the demonstration has nothing wrong, and a measure that nobody leads makes it so', async ({
  scope,
}) => {
  const main = await captured(() => runCheck(scope, 'de', wish))
  expect([main.code, main.answered]).toEqual([0, ''])
  expect(main.said).toContain('Überfällige Meilensteine')

  const plan = await drafted(scope)
  await added(scope, plan, { number: 'B-1', title: 'Lotsinnen' })
  const { code, answered, said } = await captured(() => runCheck(scope, 'en', { ...wish, plan: plan.slug, json: true }))
  expect(code).toBe(1)
  expect(said).toContain('- Measure B-1 Lotsinnen: It is not said who answers for the measure.')
  const told = JSON.parse(answered)
  expect(told.plan).toBe(plan.slug)
  expect(told.findings).toContainEqual(
    expect.objectContaining({
      kind: 'measure.no_lead',
      severity: 'wrong',
      record: expect.objectContaining({ code: 'B-1' }),
    }),
  )
})

test('a plan or a unit that is not there is said, with those that are', async ({ scope }) => {
  const plan = await captured(() => runCheck(scope, 'en', { ...wish, plan: 'nix' }))
  expect([plan.code, plan.said]).toEqual([1, expect.stringContaining('zusammen-in-musterstadt')])
  const unit = await captured(() => runCheck(scope, 'en', { ...wish, unit: 'nix' }))
  expect([unit.code, unit.said]).toEqual([1, expect.stringMatching(/no measure here: nix\. There are: \w+/)])
})

test.for([['--nix'], ['plan'], ['--plan']])('%j is not understood', async (args) => {
  const { code, said } = await captured(() => checkCommand({ lang: 'en' } as never, args))
  expect([code, said]).toEqual([2, expect.stringContaining('bin/wirken check')])
})
