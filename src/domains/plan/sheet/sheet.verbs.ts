import { dayOf } from '../../../i18n/format.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { isPublished } from '../edition.queries.ts'
import { areGoalsOf } from '../goal.queries.ts'
import { insertKindChange, listKindChanges } from '../kind-change.queries.ts'
import { isNumberTaken, saveMeasure } from '../measure.queries.ts'
import { checkSheet, decideKind, type MeasureSheet, type SheetRefusal } from '../measure.ts'
import { changeMeasure } from '../measure.verbs.ts'
import { checkLead, type LeadRefusal } from '../measure-lead.read.ts'
import { insertRevisions } from '../revision.queries.ts'
import { textsChanged } from './texts-changed.ts'

export type ReviseSheetRefusal =
  | SheetRefusal
  | LeadRefusal
  | 'measure.number_taken'
  | 'kind.before_the_last'
  | 'revision.reason_missing'
  | 'changed_meanwhile'

/**
 * Writes the whole sheet anew. Of a published measure it has to be said why: what its texts were stays to be read, and
 * a new kind holds from today.
 */
export async function reviseSheet(
  scope: Scope,
  id: string,
  { seen, sheet, reason }: { seen: number; sheet: MeasureSheet; reason: string },
): Promise<Outcome<{ slug: string }, ReviseSheetRefusal>> {
  const checked = checkSheet(sheet)
  if (!checked.ok) return checked
  return changeMeasure(scope, 'plan.reviseSheet', id, seen, async (measure, { tx, changed }, hold) => {
    const published = await isPublished(tx, measure.planId)
    if (published && reason.trim() === '') return refused('revision.reason_missing')
    if (!(await areGoalsOf(tx, measure.planId, sheet.goalIds))) throw new NotFound('goal')
    const lead = await checkLead(tx, scope, sheet, measure.sheet)
    if (!lead.ok) return lead
    if (sheet.number !== null && (await isNumberTaken(tx, measure.planId, sheet.number, id))) {
      return refused('measure.number_taken', { number: sheet.number })
    }
    const told = published && sheet.kind !== measure.sheet.kind
    const change = { kind: sheet.kind, since: dayOf(scope.now), reason }
    const kind = told ? decideKind(change, measure.sheet.kind, await listKindChanges(tx, id)) : undefined
    // That it changes and has a reason is sure by now.
    if (kind && !kind.ok) return refused('kind.before_the_last', { ...kind.values })
    if (!(await hold())) return refused('changed_meanwhile')
    if (kind) await insertKindChange(tx, scope, id, kind.value)
    await saveMeasure(tx, scope, id, sheet)
    const texts = textsChanged(measure.sheet, sheet)
    if (published && Object.keys(texts.after).length > 0) {
      await insertRevisions(tx, scope, [{ subject: 'measure', id, reason: reason.trim(), ...texts }])
    }
    changed({ kind: 'measure', id, before: measure.sheet, after: { ...sheet, why: reason } })
    return ok({ slug: measure.slug })
  })
}
