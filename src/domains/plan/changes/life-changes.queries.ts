import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { MeasureKind } from '../measure.ts'
import { dayIn, idFrom, isAmong, isOlder, type Told, type Window } from './change-window.queries.ts'
import type { Happening } from './plan-change.ts'

type Of<Kind> = Told & Extract<Happening, { kind: Kind }>

/**
 * Goals and measures that came into a published plan, or ended. What came with the plan its publication tells; what
 * ended by lineage, the lineage.
 */
export async function listLifeChanges(tx: Transaction, window: Window): Promise<Of<'added' | 'ended'>[]> {
  const rows = await tx
    .selectFrom((from) =>
      from
        .selectFrom('planStep as step')
        .leftJoin('planGoal as goal', 'goal.id', 'step.goalId')
        .leftJoin('planMeasure as measure', 'measure.id', 'step.measureId')
        .innerJoin('planPublication as publication', (join) =>
          join.on(sql<boolean>`publication.plan_id = coalesce(goal.plan_id, measure.plan_id)`),
        )
        .select(['step.id', 'step.at', 'step.stage', 'step.reason', dayIn('step.at').as('on')])
        .select((one) => one.fn.coalesce('step.goalId', 'step.measureId').$notNull().as('recordId'))
        .where('step.stage', 'in', ['adopted', 'closed'])
        .whereRef('step.at', '>', 'publication.at')
        .where(
          sql<boolean>`not exists (select from plan_lineage led where led.recorded_at = step.at
            and (led.from_goal_id = step.goal_id or led.from_measure_id = step.measure_id))`,
        )
        .as('life'),
    )
    .selectAll()
    .where(isAmong(window, 'recordId'))
    .where((one) => isOlder(window, { on: one.ref('on'), at: one.ref('at'), id: one.ref('id') }))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(window.limit)
    .execute()
  return rows.map(({ stage, ...told }) => ({ ...told, kind: stage === 'adopted' ? 'added' : 'ended' }))
}

/** Kinds of measures that changed. */
export async function listKindChangesOf(tx: Transaction, window: Window): Promise<Of<'kind_changed'>[]> {
  const rows = await tx
    .selectFrom((from) =>
      from
        .selectFrom('planKindChange')
        .select(['since as on', 'recordedAt as at', 'measureId as recordId', 'reason', 'previous', 'kind as to'])
        .select(idFrom('measureId', 'since').as('id'))
        .as('change'),
    )
    .selectAll()
    .where(isAmong(window, 'recordId'))
    .where((one) => isOlder(window, { on: one.ref('on'), at: one.ref('at'), id: one.ref('id') }))
    .orderBy('on', 'desc')
    .orderBy('at', 'desc')
    .limit(window.limit)
    .execute()
  return rows.map(({ previous, to, ...told }) => ({
    ...told,
    kind: 'kind_changed',
    from: previous as MeasureKind,
    to: to as MeasureKind,
  }))
}
