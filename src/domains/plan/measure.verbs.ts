import { randomUUID } from 'node:crypto'
import { dayOf } from '../../i18n/format.ts'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { freeSlug, slugOf } from '../../platform/slug.ts'
import { transact, type Write } from '../../platform/transact.ts'
import { listSlugs } from './address.queries.ts'
import { findPlan, isPublished } from './edition.queries.ts'
import { areGoalsOf } from './goal.queries.ts'
import { insertKindChange, listKindChanges } from './kind-change.queries.ts'
import {
  findMeasure,
  insertMeasure,
  isNumberTaken,
  raiseMeasureVersion,
  type StoredMeasure,
  saveMeasure,
} from './measure.queries.ts'
import { checkSheet, decideKind, type KindChange, type MeasureSheet, type SheetRefusal } from './measure.ts'
import { checkLead, type LeadRefusal } from './measure-lead.read.ts'
import { askRule, type MeasureRule } from './measure-rights.read.ts'
import { mayEdit, mayEditMeasure, mayRecordStatus } from './plan.access.ts'
import { insertStatus, listStatuses } from './status.queries.ts'
import { decideStatus, type StatusCommand, type StatusRefusal } from './status.ts'
import { insertSteps } from './step.queries.ts'

/**
 * Adds a measure. In a draft plan it is a draft; in a published one it counts as adopted, for `reason`. `asDraft`: there as
 * well it is one, seen by nobody outside until a body has adopted it.
 */
export async function addMeasure(
  scope: Scope,
  planId: string,
  sheet: MeasureSheet,
  { reason, slug, asDraft = false }: { reason: string; slug?: string; asDraft?: boolean },
): Promise<
  Outcome<{ id: string; slug: string }, SheetRefusal | LeadRefusal | 'measure.number_taken' | 'measure.reason_missing'>
> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('addMeasure')
  const checked = checkSheet(sheet)
  if (!checked.ok) return checked
  return transact(scope, 'plan.addMeasure', async ({ tx, changed }) => {
    if (sheet.number !== null && (await isNumberTaken(tx, planId, sheet.number, null))) {
      return refused('measure.number_taken', { number: sheet.number })
    }
    if (!(await findPlan(tx, planId))) throw new NotFound('plan')
    if (!(await areGoalsOf(tx, planId, sheet.goalIds))) throw new NotFound('goal')
    const lead = await checkLead(tx, scope, sheet, null)
    if (!lead.ok) return lead
    const isAdopted = !asDraft && (await isPublished(tx, planId))
    if (isAdopted && reason.trim() === '') return refused('measure.reason_missing')
    const id = randomUUID()
    const address = freeSlug(slug ?? slugOf(sheet.title, 'measure'), await listSlugs(tx, 'measure'))
    await insertMeasure(tx, scope, { id, planId, slug: address, stage: 'draft' }, sheet)
    if (isAdopted) {
      await insertSteps(tx, scope, 'measure', [
        { id: randomUUID(), recordId: id, stage: 'adopted', decisionId: null, reason },
      ])
    }
    changed({ kind: 'measure', id, before: null, after: { slug: address, ...sheet } })
    return ok({ id, slug: address })
  })
}

/** Writes the whole sheet anew, if nobody else has since the version seen. Its kind changes by `changeKind` alone. */
export async function reviseMeasure(
  scope: Scope,
  id: string,
  seen: number,
  sheet: MeasureSheet,
): Promise<
  Outcome<
    { slug: string },
    SheetRefusal | LeadRefusal | 'measure.number_taken' | 'kind.reason_missing' | 'changed_meanwhile'
  >
> {
  const checked = checkSheet(sheet)
  if (!checked.ok) return checked
  return changeMeasure(scope, 'plan.reviseMeasure', id, seen, async (measure, { tx, changed }, hold) => {
    if (sheet.kind !== measure.sheet.kind) return refused('kind.reason_missing')
    if (!(await areGoalsOf(tx, measure.planId, sheet.goalIds))) throw new NotFound('goal')
    if (sheet.number !== null && (await isNumberTaken(tx, measure.planId, sheet.number, id))) {
      return refused('measure.number_taken', { number: sheet.number })
    }
    const lead = await checkLead(tx, scope, sheet, measure.sheet)
    if (!lead.ok) return lead
    if (!(await hold())) return refused('changed_meanwhile')
    await saveMeasure(tx, scope, id, sheet)
    changed({ kind: 'measure', id, before: measure.sheet, after: sheet })
    return ok({ slug: measure.slug })
  })
}

/** Says how a measure stands, with its day and reason. */
export async function recordStatus(
  scope: Scope,
  id: string,
  seen: number,
  command: StatusCommand,
): Promise<Outcome<{ slug: string }, StatusRefusal | 'measure.closed' | 'changed_meanwhile'>> {
  return changeMeasure(
    scope,
    'plan.recordStatus',
    id,
    seen,
    async (measure, { tx, changed }, hold) => {
      if (measure.stage === 'closed') return refused('measure.closed')
      const [last] = await listStatuses(tx, id)
      const decided = decideStatus(command, last, dayOf(scope.now))
      if (!decided.ok) return decided
      if (!(await hold())) return refused('changed_meanwhile')
      await insertStatus(tx, scope, id, { id: randomUUID(), ...decided.value })
      changed({ kind: 'measure', id, before: { status: last ?? null }, after: { status: decided.value } })
      return ok({ slug: measure.slug })
    },
    mayRecordStatus,
  )
}

/** Own means, permanent task, open for applications: a change is kept with its day and reason. */
export async function changeKind(
  scope: Scope,
  id: string,
  seen: number,
  change: KindChange,
): Promise<
  Outcome<{ slug: string }, 'kind.same' | 'kind.reason_missing' | 'kind.before_the_last' | 'changed_meanwhile'>
> {
  return changeMeasure(scope, 'plan.changeKind', id, seen, async (measure, { tx, changed }, hold) => {
    const history = await listKindChanges(tx, id)
    const decided = decideKind(change, measure.sheet.kind, history)
    if (!decided.ok) return decided
    if (!(await hold())) return refused('changed_meanwhile')
    await insertKindChange(tx, scope, id, decided.value)
    await saveMeasure(tx, scope, id, { ...measure.sheet, kind: change.kind })
    changed({ kind: 'measure', id, before: { kind: measure.sheet.kind }, after: decided.value })
    return ok({ slug: measure.slug })
  })
}

/**
 * What changes of one measure have in common. `hold` takes the row, and is false when its version is another by now.
 * `may`: whom it is open to.
 */
export async function changeMeasure<T>(
  scope: Scope,
  verb: string,
  id: string,
  seen: number,
  body: (measure: StoredMeasure, write: Write, hold: () => Promise<boolean>) => Promise<T>,
  may: MeasureRule = mayEditMeasure,
): Promise<T> {
  return transact(scope, verb, async (write) => {
    const measure = await findMeasure(write.tx, 'id', id)
    if (!measure) throw new NotFound('measure')
    const isAllowed = await askRule(write.tx, scope, may)
    if (!isAllowed(measure.sheet.leadUnitId)) throw new Forbidden(verb)
    return body(measure, write, () => raiseMeasureVersion(write.tx, id, seen))
  })
}
