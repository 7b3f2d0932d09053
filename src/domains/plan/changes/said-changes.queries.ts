import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import { asDecision } from '../decision.queries.ts'
import type { RevisablePart } from '../revision.ts'
import type { Assessment, Status } from '../status.ts'
import { dayIn, isAmong, isOlder, startOf, type Told, type Window } from './change-window.queries.ts'
import type { Happening } from './plan-change.ts'

type Of<Kind> = Told & Extract<Happening, { kind: Kind }>

/** How measures stand, each time beside how they stood before. */
export async function listStatusChanges(tx: Transaction, window: Window): Promise<Of<'status'>[]> {
  const previous = sql<string | null>`(select earlier.status from plan_status earlier
    where earlier.measure_id = said.measure_id and (earlier.as_of, earlier.recorded_at) < (said.as_of, said.recorded_at)
    order by earlier.as_of desc, earlier.recorded_at desc limit 1)`
  const rows = await tx
    .selectFrom('planStatus as said')
    .select(['id', 'asOf as on', 'recordedAt as at', 'measureId as recordId', 'reason', 'status', 'assessment'])
    .select(previous.as('previous'))
    .where(isAmong(window, 'measureId'))
    .where((one) => isOlder(window, { on: one.ref('asOf'), at: one.ref('recordedAt'), id: one.ref('id') }))
    .orderBy('asOf', 'desc')
    .orderBy('recordedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(window.limit)
    .execute()
  return rows.map(({ status, assessment, previous, ...told }) => ({
    ...told,
    kind: 'status',
    status: status as Status,
    assessment: assessment as Assessment | null,
    previous: previous as Status | null,
  }))
}

/** Words of published texts that were changed. */
export async function listRevisionChanges(tx: Transaction, window: Window): Promise<Of<'revised'>[]> {
  const rows = await tx
    .selectFrom((from) =>
      from
        .selectFrom('planRevision')
        .select(['id', 'recordedAt as at', 'reason', 'after', dayIn('recordedAt').as('on')])
        .select((one) => one.fn.coalesce('planId', 'fieldId', 'goalId', 'measureId').$notNull().as('recordId'))
        .as('revision'),
    )
    .selectAll()
    .where(isAmong(window, 'recordId'))
    .where((one) => isOlder(window, { on: one.ref('on'), at: one.ref('at'), id: one.ref('id') }))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(window.limit)
    .execute()
  return rows.map(({ after, ...told }) => ({
    ...told,
    kind: 'revised',
    parts: Object.keys(after as object) as (RevisablePart | 'address')[],
  }))
}

export async function listDecisionChanges(tx: Transaction, window: Window): Promise<Of<'decided'>[]> {
  const rows = await tx
    .selectFrom((from) =>
      from
        .selectFrom('planDecision')
        .selectAll()
        .select(startOf('decidedOn').as('at'))
        .select((one) => one.fn.coalesce('planId', 'goalId', 'measureId').$notNull().as('recordId'))
        .as('decision'),
    )
    .selectAll()
    .where(isAmong(window, 'recordId'))
    .where((one) => isOlder(window, { on: one.ref('decidedOn'), at: one.ref('at'), id: one.ref('id') }))
    .orderBy('decidedOn', 'desc')
    .orderBy('id', 'desc')
    .limit(window.limit)
    .execute()
  return rows.map((row) => {
    const { id, at, recordId, reason, decidedOn: on } = row
    return { id, on, at, recordId, reason, kind: 'decided', decision: asDecision(row) }
  })
}

/** A city has a handful of editions: all that were published, and none left out. */
export async function listPublications(tx: Transaction, window: Window): Promise<Of<'published'>[]> {
  const rows = await tx
    .selectFrom('planPublication')
    .select(['planId as id', 'at', 'planId as recordId', 'reason', dayIn('at').as('on')])
    .where(isAmong(window, 'planId'))
    .where((one) => isOlder(window, { on: dayIn('at'), at: one.ref('at'), id: one.ref('planId') }))
    .execute()
  return rows.map((told) => ({ ...told, kind: 'published' }))
}
