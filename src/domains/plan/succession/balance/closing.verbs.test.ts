import { expect } from 'vitest'
import { asPublic, test } from '../../../../../test/support/city.ts'
import { added, published } from '../../../../../test/support/plans.ts'
import { must } from '../../../../demo/act.ts'
import { recordStatus } from '../../plan.ts'
import { showBalance } from './balance.read.ts'
import { tallyOutcomes } from './balance.ts'
import { closeEdition, publishBalance, reopenEdition, saveForeword } from './closing.verbs.ts'

const why = { closedOn: '2026-11-01', reason: 'Mit Beschluss 12/2026.' }

test('what is frozen on closing stays, whatever is recorded later; everybody reads it once it is published', async ({
  neighbour: scope,
}) => {
  const plan = await published(scope)
  const one = await added(scope, plan)
  must(
    await recordStatus(scope, one.id, 1, {
      status: 'completed',
      assessment: null,
      asOf: '2026-10-01',
      reason: 'fertig',
    }),
  )
  await added(scope, plan, { title: 'Nie gemeldet' })
  const visitor = asPublic(scope)
  must(await closeEdition(scope, plan.slug, why))
  await expect(showBalance(visitor, plan.slug)).rejects.toThrow()
  must(await saveForeword(scope, plan.slug, 0, 'Danke an alle.'))
  must(await publishBalance(scope, plan.slug))
  const later = { status: 'discontinued' as const, assessment: null, asOf: '2026-11-20', reason: 'doch nicht' }
  must(await recordStatus(scope, one.id, 2, later))
  const { balance, foreword, closing } = await showBalance(visitor, plan.slug)
  expect(tallyOutcomes(balance.measures)).toMatchObject({ completed: 1, unknown: 1, discontinued: 0 })
  expect([foreword, closing?.closedOn]).toEqual(['Danke an alle.', '2026-11-01'])
})

test('a status after the day of closing does not count, though it was said before somebody closed', async ({
  neighbour: scope,
}) => {
  const plan = await published(scope)
  const one = await added(scope, plan)
  must(await recordStatus(scope, one.id, 1, { status: 'started', assessment: null, asOf: '2026-10-01', reason: 'ja' }))
  must(
    await recordStatus(scope, one.id, 2, { status: 'completed', assessment: null, asOf: '2026-11-20', reason: 'ja' }),
  )
  must(await closeEdition(scope, plan.slug, why))
  must(await publishBalance(scope, plan.slug))
  const { balance } = await showBalance(asPublic(scope), plan.slug)
  expect(tallyOutcomes(balance.measures)).toMatchObject({ running: 1, completed: 0 })
})

test('an edition is closed once, opened again for a reason, and closed anew', async ({ neighbour: scope }) => {
  const plan = await published(scope)
  expect(await closeEdition(scope, plan.slug, { ...why, reason: ' ' })).toMatchObject({
    code: 'closing.reason_missing',
  })
  const late = { ...why, closedOn: '2030-01-01' }
  expect(await closeEdition(scope, plan.slug, late)).toMatchObject({ code: 'closing.in_the_future' })
  must(await closeEdition(scope, plan.slug, why))
  expect(await closeEdition(scope, plan.slug, why)).toMatchObject({ code: 'closing.closed_already' })
  must(await publishBalance(scope, plan.slug))
  must(await reopenEdition(scope, plan.slug, 'Ein Bericht kam noch.'))
  const { closing } = await showBalance(asPublic(scope), plan.slug)
  expect(closing?.reopened).toMatchObject({ reason: 'Ein Bericht kam noch.' })
  expect(await publishBalance(scope, plan.slug)).toMatchObject({ code: 'closing.not_closed' })
  must(await closeEdition(scope, plan.slug, why))
})
