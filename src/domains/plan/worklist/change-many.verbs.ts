import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { listUnitNames } from '../../accounts/accounts.ts'
import { isPublished } from '../edition.queries.ts'
import { checkSheet, type MeasureSheet } from '../measure.ts'
import { checkLead } from '../measure-lead.read.ts'
import { mayEdit, mayPublish } from '../plan.access.ts'
import { listKnownMeasures, type StoredRow } from '../table/known-measures.queries.ts'
import { saveMeasures } from '../table/measure-batch.queries.ts'

/** A measure that somebody has before them, at the version they saw. */
export type Picked = { id: string; version: number }

/** What may be changed in many sheets at once: no texts, numbers, kinds or goals, each of which has rules of its own. */
export const manyParts = [
  'leadUnitId',
  'leadPostId',
  'priority',
  'startsOn',
  'endsOn',
  'contact',
  'targetGroups',
  'districts',
] as const
export type Change = (sheet: MeasureSheet) => Pick<MeasureSheet, (typeof manyParts)[number]>

type Changed = { known: StoredRow; sheet: MeasureSheet }

/** Changes the same in several measures of a plan, all or none; in a published one only by who may publish. */
export async function changeMany(
  scope: Scope,
  planId: string,
  picked: readonly Picked[],
  change: Change,
  reason: string,
): Promise<Outcome<{ changed: number }>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('changeMany')
  return transact(scope, 'plan.changeMany', async (write) => {
    const published = await isPublished(write.tx, planId)
    if (published && !mayPublish(scope.viewer)) throw new Forbidden('changeMany')
    if (published && reason.trim() === '') return refused('revision.reason_missing')
    const ids = picked.map(({ id }) => id)
    const known = new Map((await listKnownMeasures(write.tx, planId, ids)).map((one) => [one.id, one]))
    const rows: Changed[] = []
    for (const { id, version } of picked) {
      const one = known.get(id)
      if (!one) throw new NotFound('measure')
      const { title } = one.sheet
      if (one.version !== version) return refused('many.changed_meanwhile', { title })
      const sheet = { ...one.sheet, ...change(one.sheet) }
      const checked = checkSheet(sheet)
      if (!checked.ok) return { ...checked, values: { ...checked.values, title } }
      if (!isDeepStrictEqual(sheet, one.sheet)) rows.push({ known: one, sheet })
    }
    if (rows.length === 0) return refused('revision.nothing_changes')
    const lead = await checkLeads(write.tx, scope, rows)
    if (!lead.ok) return lead
    await writeMany(write, scope, rows, reason)
    return ok({ changed: rows.length })
  })
}

/** All that change their lead change it to the same, so that one stands for all. */
async function checkLeads(tx: Transaction, scope: Scope, rows: readonly Changed[]): Promise<Outcome<null>> {
  const row = rows.find(({ known, sheet }) => sheet.leadUnitId !== known.sheet.leadUnitId)
  if (!row) return ok(null)
  const { leadUnitId, title } = row.sheet
  if (leadUnitId !== null && !(await listUnitNames(tx, scope)).has(leadUnitId)) return refused('sheet.unit_unknown')
  const lead = await checkLead(tx, scope, row.sheet, row.known.sheet)
  return lead.ok ? lead : { ...lead, values: { ...lead.values, title } }
}

export async function writeMany({ tx, changed }: Write, scope: Scope, rows: readonly Changed[], reason: string) {
  await saveMeasures(
    tx,
    scope,
    rows.map(({ known: { id, planId, slug, stage, sheet: before }, sheet }) => ({
      id,
      planId,
      slug,
      stage,
      sheet,
      before,
    })),
  )
  for (const { known, sheet } of rows) {
    changed({ kind: 'measure', id: known.id, before: known.sheet, after: { ...sheet, why: reason } })
  }
}
