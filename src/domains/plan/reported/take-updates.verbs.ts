import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { dayOf } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Write } from '../../../platform/transact.ts'
import { isPublished } from '../edition.queries.ts'
import { insertRevisions } from '../revision.queries.ts'
import { textsChanged } from '../sheet/texts-changed.ts'
import { listKnownMeasures } from '../table/known-measures.queries.ts'
import { insertStatuses, saveMeasures } from '../table/measure-batch.queries.ts'
import { type ReportedUpdate, statusReported, takeReported } from './reported.ts'

/**
 * Writes what a round came to into the plan, in few statements however many measures there are. Part of the act of whoever
 * publishes the round, which has asked whether they may. Measures that have ended meanwhile stay as they are. `reason`: where
 * everybody reads why words are others now. Gives how many sheets and statuses are new.
 */
export async function takeUpdates(
  { tx, changed }: Write,
  scope: Scope,
  planId: string,
  updates: readonly ReportedUpdate[],
  { reason }: { reason: string },
): Promise<{ sheets: number; statuses: number }> {
  const said = new Map(updates.map((one) => [one.measureId, one]))
  const stored = (await listKnownMeasures(tx, planId, [...said.keys()])).filter(({ stage }) => stage === 'adopted')
  const ready = stored.flatMap(({ last, version: _version, sheet: before, ...row }) => {
    const update = said.get(row.id)
    if (!update) return []
    const status = statusReported(update.status, last, {
      today: dayOf(scope.now),
      reason,
      ...(update.over ? { over: update.over } : {}),
    })
    return [{ ...row, before, last, status, sheet: takeReported(before, update) }]
  })
  const sheets = ready.filter(({ before, sheet }) => !isDeepStrictEqual(before, sheet))
  await saveMeasures(
    tx,
    scope,
    sheets.map(({ id, planId: plan, slug, stage, sheet, before }) => ({
      id,
      planId: plan,
      slug,
      stage,
      sheet,
      before,
    })),
  )
  if (await isPublished(tx, planId)) {
    const revised = sheets.flatMap(({ id, before, sheet }) => {
      const texts = textsChanged(before, sheet)
      return Object.keys(texts.after).length > 0 ? [{ subject: 'measure' as const, id, reason, ...texts }] : []
    })
    await insertRevisions(tx, scope, revised)
  }
  const stands = ready.flatMap(({ id, last, status }) => (status ? [{ id, last, status }] : []))
  await insertStatuses(
    tx,
    scope,
    stands.map(({ id, status }) => ({ id: randomUUID(), measureId: id, ...status })),
  )
  for (const { id, before, sheet } of sheets) changed({ kind: 'measure', id, before, after: sheet })
  for (const { id, last, status } of stands)
    changed({ kind: 'measure', id, before: { status: last }, after: { status } })
  return { sheets: sheets.length, statuses: stands.length }
}
