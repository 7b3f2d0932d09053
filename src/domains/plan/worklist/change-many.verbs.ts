import { allOrNone } from '../../../platform/all-or-none.ts'
import { listMoment } from '../../../platform/audit-history.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Words } from '../../../platform/http/form.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import { applyDrafted } from '../drafting/apply.verbs.ts'
import { findDrafted } from '../drafting/drafted.read.ts'
import { stateBefore } from '../history/act.ts'
import { findMeasure } from '../measure.queries.ts'
import { mayEdit, mayPublish } from '../plan.access.ts'
import { reviseSheet } from '../sheet/sheet.verbs.ts'

/** A measure that somebody has before them, at the version they saw. */
export type Picked = { id: string; version: number }

/** What of a sheet becomes other words; from what it says now. */
export type Change = (words: Words) => Words

/**
 * Changes the same in several measures, all or none. Whoever may not publish may do so in drafts alone: of a published
 * measure they write a working copy.
 */
export async function changeMany(
  scope: Scope,
  picked: readonly Picked[],
  change: Change,
  reason: string,
): Promise<Outcome<{ changed: number }>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('changeMany')
  return allOrNone(scope, 'plan.changeMany', async (inside) => {
    let count = 0
    for (const { id, version } of picked) {
      const drafted = await findDrafted(inside.db, 'measure', id)
      if (!drafted) throw new NotFound('measure')
      if (drafted.isPublished && !mayPublish(scope.viewer)) throw new Forbidden('changeMany')
      if (drafted.version !== version) return refused('many.changed_meanwhile', { title: drafted.words.title ?? '' })
      const applied = await applyDrafted(inside, drafted, change(drafted.words), reason)
      if (!applied.ok && applied.code !== 'revision.nothing_changes') {
        return { ...applied, values: { ...applied.values, title: drafted.words.title ?? '' } }
      }
      count += Number(applied.ok)
    }
    return count === 0 ? refused('revision.nothing_changes') : ok({ changed: count })
  })
}

/** Takes back what the viewer changed at that moment, if none of the measures has changed since. */
export async function undoMany(scope: Scope, at: Date, reason: string): Promise<Outcome<{ changed: number }>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('undoMany')
  return allOrNone(scope, 'plan.undoMany', async (inside) => {
    const entries = await listMoment(inside.db, at, actorOf(scope.viewer))
    const records = Map.groupBy(
      entries.filter(({ kind }) => kind === 'measure'),
      ({ recordId }) => recordId,
    )
    for (const [id, own] of records) {
      const measure = await findMeasure(inside.db, 'id', id)
      const isLast = own.every(({ isLatest }) => isLatest)
      const sheet = measure && isLast ? stateBefore(measure.sheet, own) : undefined
      if (!measure || !sheet) return refused('undo.too_late')
      const drafted = await findDrafted(inside.db, 'measure', id)
      if (drafted?.isPublished && !mayPublish(scope.viewer)) throw new Forbidden('undoMany')
      const undone = await reviseSheet(inside, id, { seen: measure.version, sheet, reason })
      if (!undone.ok) return refused('undo.too_late')
    }
    return records.size === 0 ? refused('undo.too_late') : ok({ changed: records.size })
  })
}
