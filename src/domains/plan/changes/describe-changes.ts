import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { loadTranslator } from '../translation.queries.ts'
import type { Told } from './change-window.queries.ts'
import type { KnownRecord } from './known-records.ts'
import type { listCarriedOver, listLineageChanges } from './lineage-changes.queries.ts'
import type { ChangedRecord, Happening, PlanChange } from './plan-change.ts'

type Rows<Query extends (...given: never[]) => Promise<unknown[]>> = Awaited<ReturnType<Query>>[number]

/** A change as the queries give it: other records by their ids alone. */
export type Found =
  | (Told & Exclude<Happening, { kind: 'led' | 'carried_over' }>)
  | Rows<typeof listLineageChanges>
  | Rows<typeof listCarriedOver>

/** Puts the records into changes, their titles in the reader's language. */
export async function describeChanges(
  tx: Transaction,
  scope: Scope,
  found: readonly Found[],
  known: ReadonlyMap<string, KnownRecord>,
): Promise<PlanChange[]> {
  const named = found.flatMap((one) => [one.recordId, (one.kind === 'led' && one.toId) || one.recordId])
  const records = named.flatMap((id) => known.get(id) ?? [])
  const say = await loadTranslator(
    tx,
    scope,
    records.flatMap(({ id, fieldIds }) => [id, ...fieldIds]),
  )
  const describe = (id: string | null): ChangedRecord | null => {
    const record = known.get(id ?? '')
    if (!record) return null
    const { kind, slug, code, edition, fieldIds } = record
    const title = say(record.id, record.field, record.words)
    const fields = fieldIds.flatMap((fieldId) => known.get(fieldId) ?? [])
    return {
      kind,
      id: record.id,
      slug,
      code,
      title,
      edition,
      fields: fields.map((field) => ({ slug: field.slug, title: say(field.id, 'title', field.words) })),
    }
  }
  return found.flatMap((one): PlanChange[] => {
    const about = describe(one.recordId)
    if (!about) return []
    const { recordId: _, ...told } = one
    if (told.kind === 'led') return [{ ...told, about, to: describe(told.toId) }]
    if (told.kind !== 'carried_over') return [{ ...told, about }]
    const from = known.get(told.fromId)?.edition
    return from ? [{ ...told, about, from }] : []
  })
}
