import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { freeSlug, slugOf } from '../../../platform/slug.ts'
import { listSlugs } from '../address.queries.ts'
import { insertKindChanges } from '../kind-change.queries.ts'
import { clearNumbers } from '../measure.queries.ts'
import type { StoredRow } from '../table/known-measures.queries.ts'
import { type BatchRow, insertStatuses, saveMeasures } from '../table/measure-batch.queries.ts'
import { tellPublished } from '../table/take-rows.ts'
import type { WorkRow } from './workfile.proposal.ts'

/** A row as it is written. */
export type WorkReady = { row: WorkRow; batch: BatchRow; before: StoredRow | undefined }

type Take = {
  planId: string
  taken: readonly WorkRow[]
  stored: ReadonlyMap<string, StoredRow>
  file: string
  onWritten: ((count: number) => void) | undefined
}

/** Writes the rows in batches: sheets, what new ones were adopted by, statuses, changes of kind. */
export async function takeRows(tx: Transaction, scope: Scope, { planId, taken, stored, file, onWritten }: Take) {
  const slugs = await listSlugs(tx, 'measure')
  const ready = taken.map((row): WorkReady => {
    const before = row.measure ? stored.get(row.measure.id) : undefined
    const { id, slug, stage } = before ?? {
      id: randomUUID(),
      slug: freeSlug(slugOf(row.sheet.title, 'measure'), slugs),
      stage: 'draft' as const,
    }
    return { row, before, batch: { id, planId, slug, stage, sheet: row.sheet, before: before?.sheet ?? null } }
  })
  // Two rows may change numbers with each other, and no two measures have one number at any moment.
  const renumbered = ready.filter(({ batch, before }) => before && before.sheet.number !== batch.sheet.number)
  await clearNumbers(
    tx,
    renumbered.map(({ batch }) => batch.id),
  )
  await saveMeasures(
    tx,
    scope,
    ready.map(({ batch }) => batch),
    onWritten,
  )
  await tellPublished(tx, scope, planId, ready, file)
  await insertStatuses(
    tx,
    scope,
    ready.flatMap(({ row, batch }) => (row.status ? [{ id: randomUUID(), measureId: batch.id, ...row.status }] : [])),
  )
  await insertKindChanges(
    tx,
    scope,
    ready.flatMap(({ row, batch }) => (row.kindChange ? [{ measureId: batch.id, ...row.kindChange }] : [])),
  )
  return ready
}
