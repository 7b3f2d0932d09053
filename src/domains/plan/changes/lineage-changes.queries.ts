import { type SqlBool, sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { LineageKind } from '../lineage.ts'
import { idFrom, isAmong, isOlder, type Told, type Window } from './change-window.queries.ts'

type Led = Told & { kind: 'led'; how: LineageKind; toId: string | null }
type Carried = Told & { kind: 'carried_over'; subject: 'goal' | 'measure'; fromId: string; count: number }

/** Every step with its two ends and their plans. A step to what the viewer may not see is not told at all. */
function selectSteps(tx: Transaction, window: Window) {
  return tx
    .selectFrom((from) =>
      from
        .selectFrom('planLineage as step')
        .leftJoin('planGoal as fromGoal', 'fromGoal.id', 'step.fromGoalId')
        .leftJoin('planGoal as toGoal', 'toGoal.id', 'step.toGoalId')
        .leftJoin('planMeasure as fromMeasure', 'fromMeasure.id', 'step.fromMeasureId')
        .leftJoin('planMeasure as toMeasure', 'toMeasure.id', 'step.toMeasureId')
        .select(['step.id', 'step.kind', 'step.happenedOn as on', 'step.recordedAt as at', 'step.reason'])
        .select(sql<'goal' | 'measure'>`case when from_goal_id is null then 'measure' else 'goal' end`.as('subject'))
        .select((one) => [
          one.fn.coalesce('fromGoalId', 'fromMeasureId').$notNull().as('recordId'),
          one.fn.coalesce('toGoalId', 'toMeasureId').as('toId'),
          one.fn.coalesce('fromGoal.planId', 'fromMeasure.planId').$notNull().as('fromPlan'),
          one.fn
            .coalesce('toGoal.planId', 'toMeasure.planId', 'fromGoal.planId', 'fromMeasure.planId')
            .$notNull()
            .as('toPlan'),
        ])
        .as('led'),
    )
    .where((one) => one.or([isAmong(window, 'recordId'), isAmong(window, 'toId')]))
    .where(isAmong({ ids: window.visible }, 'recordId'))
    .where((one) => one.or([one('toId', 'is', null), isAmong({ ids: window.visible }, 'toId')]))
}

/** `each`: those from one edition to the next as well, one by one. */
export async function listLineageChanges(tx: Transaction, window: Window, each: boolean): Promise<Led[]> {
  const rows = await selectSteps(tx, window)
    .select(['id', 'kind', 'on', 'at', 'reason', 'recordId', 'toId'])
    .where(each ? sql<SqlBool>`true` : sql<SqlBool>`from_plan = to_plan`)
    .where((one) => isOlder(window, { on: one.ref('on'), at: one.ref('at'), id: one.ref('id') }))
    .orderBy('on', 'desc')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(window.limit)
    .execute()
  return rows.map(({ kind, ...told }) => ({ ...told, kind: 'led', how: kind as LineageKind }))
}

/** What was said on one day of how an edition leads on into the next, as one change of the later one. */
export async function listCarriedOver(tx: Transaction, window: Window): Promise<Carried[]> {
  const days = selectSteps(tx, window)
    .select(['on', 'subject', 'fromPlan as fromId', 'toPlan as recordId'])
    .select((one) => [one.fn.max('at').as('at'), one.fn.count<number>('recordId').distinct().as('count')])
    .whereRef('fromPlan', '<>', 'toPlan')
    .groupBy(['on', 'subject', 'fromPlan', 'toPlan'])
  const rows = await tx
    .selectFrom((from) =>
      from
        .selectFrom(days.as('day'))
        .selectAll()
        .select(idFrom('on', 'subject', 'fromId', 'recordId').as('id'))
        .as('carried'),
    )
    .selectAll()
    .where((one) => isOlder(window, { on: one.ref('on'), at: one.ref('at'), id: one.ref('id') }))
    .execute()
  return rows.map((row) => ({ ...row, kind: 'carried_over', reason: '' }))
}
