import { isDeepStrictEqual } from 'node:util'
import { allOrNone } from '../../../platform/all-or-none.ts'
import { listMoment } from '../../../platform/audit-history.ts'
import { Forbidden } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { isPublished } from '../edition.queries.ts'
import { stateBefore } from '../history/act.ts'
import { findMeasure } from '../measure.queries.ts'
import type { MeasureSheet } from '../measure.ts'
import { mayEdit, mayPublish } from '../plan.access.ts'
import { reviseSheet } from '../sheet/sheet.verbs.ts'
import { listKnownMeasures, type StoredRow } from '../table/known-measures.queries.ts'
import { manyParts, writeMany } from './change-many.verbs.ts'

type Undone = { known: StoredRow; sheet: MeasureSheet }

/** Takes back what the viewer changed at that moment, if none of the measures has changed since. */
export async function undoMany(scope: Scope, at: Date, reason: string): Promise<Outcome<{ changed: number }>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('undoMany')
  return allOrNone(scope, 'plan.undoMany', async (inside) => {
    const entries = await listMoment(inside.db, at, actorOf(scope.viewer))
    const records = Map.groupBy(
      entries.filter(({ kind }) => kind === 'measure'),
      ({ recordId }) => recordId,
    )
    const [first] = records.keys()
    const measure = first === undefined ? undefined : await findMeasure(inside.db, 'id', first)
    if (!measure) return refused('undo.too_late')
    if ((await isPublished(inside.db, measure.planId)) && !mayPublish(scope.viewer)) throw new Forbidden('undoMany')
    const changed = await listKnownMeasures(inside.db, measure.planId, [...records.keys()])
    const known = new Map(changed.map((one) => [one.id, one]))
    const rows: Undone[] = []
    for (const [id, own] of records) {
      const one = known.get(id)
      const sheet = one && own.every(({ isLatest }) => isLatest) ? stateBefore(one.sheet, own) : undefined
      if (!one || !sheet) return refused('undo.too_late')
      rows.push({ known: one, sheet })
    }
    const [plain, other] = [rows.filter(isPlain), rows.filter((row) => !isPlain(row))]
    if (plain.length > 0) await transact(inside, 'plan.undoMany', (write) => writeMany(write, scope, plain, reason))
    for (const { known: one, sheet } of other) {
      const undone = await reviseSheet(inside, one.id, { seen: one.version, sheet, reason })
      if (!undone.ok) return refused('undo.too_late')
    }
    return ok({ changed: records.size })
  })
}

/** Whether it is taken back as it was done: many at once. */
function isPlain({ known, sheet }: Undone): boolean {
  const parts = Object.keys(sheet) as (keyof MeasureSheet)[]
  const others = parts.filter((part) => !(manyParts as readonly string[]).includes(part))
  return others.every((part) => isDeepStrictEqual(known.sheet[part], sheet[part]))
}
