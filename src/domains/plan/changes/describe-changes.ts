import type { RecordLine } from '../records/record-line.ts'
import type { Told } from './change-window.queries.ts'
import type { listCarriedOver, listLineageChanges } from './lineage-changes.queries.ts'
import type { Happening, PlanChange } from './plan-change.ts'

type Rows<Query extends (...given: never[]) => Promise<unknown[]>> = Awaited<ReturnType<Query>>[number]

/** A change as the queries give it: records by their ids alone. */
export type Found =
  | (Told & Exclude<Happening, { kind: 'led' | 'carried_over' }>)
  | Rows<typeof listLineageChanges>
  | Rows<typeof listCarriedOver>

/** The records that a change tells of. */
export function recordsOf(found: Found): string[] {
  if (found.kind === 'carried_over') return [found.recordId, found.fromId]
  return found.kind === 'led' && found.toId !== null ? [found.recordId, found.toId] : [found.recordId]
}

/** The change with its records in place of their ids; none where the viewer may not see what it is about. */
export function describeChange(found: Found, describe: (id: string | null) => RecordLine | null): PlanChange[] {
  const { id, on, at, reason } = found
  const about = describe(found.recordId)
  if (!about) return []
  if (found.kind === 'led') {
    return [{ id, on, at, about, reason, kind: 'led', how: found.how, to: describe(found.toId) }]
  }
  if (found.kind === 'carried_over') {
    const { subject, count } = found
    const from = describe(found.fromId)?.edition
    return from ? [{ id, on, at, about, reason, kind: 'carried_over', subject, count, from }] : []
  }
  const { recordId: _, ...told } = found
  return [{ ...told, about }]
}
