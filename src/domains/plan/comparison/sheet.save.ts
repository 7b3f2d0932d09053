import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { clearNumbers, findMeasure, raiseMeasureVersion, type StoredMeasure, saveMeasure } from '../measure.queries.ts'
import type { MeasureSheet } from '../measure.ts'
import { insertRevisions } from '../revision.queries.ts'
import { textsChanged } from '../sheet/texts-changed.ts'
import type { FinalSheet } from './sheet.final.ts'

/**
 * Writes those parts of sheets that change; all else of each stays. Together, because numbers may change places among them.
 * The caller has compared inside the same transaction, so nobody else has changed them since.
 */
export async function saveSheets(
  scope: Scope,
  sheets: readonly FinalSheet[],
  idOf: (ref: string) => string,
  /** Why, where everybody can read it. */
  reason: string | null,
): Promise<void> {
  await transact(scope, 'plan.reviseMeasure', async ({ tx, changed }) => {
    const stored: { measure: StoredMeasure; after: MeasureSheet }[] = []
    for (const { id, sheet, columns } of sheets) {
      const measure = id === null ? undefined : await findMeasure(tx, 'id', id)
      if (!measure) throw new Error(`measure ${id} was compared and is not there`)
      const parts = Object.fromEntries(columns.map((column) => [column, sheet[column]]))
      stored.push({ measure, after: withIds({ ...measure.sheet, ...parts }, idOf) })
    }
    const renumbered = stored.filter(({ measure, after }) => measure.sheet.number !== after.number)
    await clearNumbers(
      tx,
      renumbered.map(({ measure }) => measure.id),
    )
    for (const { measure, after } of stored) {
      await raiseMeasureVersion(tx, measure.id, measure.version)
      await saveMeasure(tx, scope, measure.id, after)
      if (reason !== null) await tellWords(tx, scope, measure, after, reason)
      changed({ kind: 'measure', id: measure.id, before: measure.sheet, after })
    }
  })
}

async function tellWords(tx: Transaction, scope: Scope, now: StoredMeasure, after: MeasureSheet, reason: string) {
  const texts = textsChanged(now.sheet, after)
  if (Object.keys(texts.after).length > 0)
    await insertRevisions(tx, scope, [{ subject: 'measure', id: now.id, reason, ...texts }])
}

/**
 * Takes the numbers of measures that are about to be closed, so that others can have them. What comes back writes them on
 * the closed ones again: a measure that has ended keeps its number for the record. Their closing is what the log tells.
 */
export async function freeNumbers(scope: Scope, ids: readonly string[]): Promise<() => Promise<void>> {
  const held = await transact(scope, 'plan.reviseMeasure', async ({ tx }) => {
    const found = await Promise.all(ids.map((id) => findMeasure(tx, 'id', id)))
    await clearNumbers(tx, ids)
    return found.flatMap((one) => one ?? [])
  })
  return () =>
    transact(scope, 'plan.reviseMeasure', async ({ tx }) => {
      for (const { id, sheet } of held) await saveMeasure(tx, scope, id, sheet)
    })
}

/** With the records that have been made meanwhile in place of what stood for them. */
export function withIds(sheet: MeasureSheet, idOf: (ref: string) => string): MeasureSheet {
  return {
    ...sheet,
    goalIds: sheet.goalIds.map(idOf),
    leadUnitId: sheet.leadUnitId === null ? null : idOf(sheet.leadUnitId),
  }
}

export async function findMeasureVersion(scope: Scope, id: string): Promise<number> {
  const measure = await read(scope, (tx) => findMeasure(tx, 'id', id))
  return measure?.version ?? 0
}
