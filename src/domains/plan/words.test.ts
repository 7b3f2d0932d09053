/** The vocabulary stands twice, in the cores and in the tables' checks: here both are held together. */
import { sql } from 'kysely'
import { expect } from 'vitest'
import { test } from '../../../test/support/city.ts'
import { unitKinds } from '../accounts/accounts.ts'
import { decisionKinds, decisionOutcomes } from './decision.ts'
import { stages } from './life.ts'
import { lineageKinds } from './lineage.ts'
import { measureKinds, participations, priorities } from './measure.ts'
import { assessments, statuses } from './status.ts'

test.for([
  ['plan_status.status', statuses],
  ['plan_status.assessment', assessments],
  ['plan_measure.kind', measureKinds],
  ['plan_kind_change.kind', measureKinds],
  ['plan_kind_change.previous', measureKinds],
  ['plan_measure.priority', priorities],
  ['plan_measure_unit.role', participations],
  ['plan_decision.kind', decisionKinds],
  ['plan_decision.outcome', decisionOutcomes],
  ['plan_step.stage', stages],
  ['plan_goal.stage', stages],
  ['plan_measure.stage', stages],
  ['plan_lineage.kind', lineageKinds],
  ['plan_former_slug.kind', ['plan', 'goal', 'measure']],
  ['accounts_unit.kind', unitKinds],
] as const)('%s takes exactly the words of the code', async ([place, words], { scope }) => {
  const [table = '', column = ''] = place.split('.')
  const { rows } = await sql<{ says: string }>`select pg_get_constraintdef(oid) as says from pg_constraint
    where contype = 'c' and conrelid = ${table}::regclass`.execute(scope.db)
  const checks = rows.filter((row) => row.says.startsWith(`CHECK ((${column} = ANY (ARRAY[`))
  const told = checks.map((row) => [...row.says.matchAll(/'([^']+)'::text/g)].map((word) => word[1]))
  expect(told).toEqual([words])
})
