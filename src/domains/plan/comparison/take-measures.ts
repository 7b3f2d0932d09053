import { dayOf } from '../../../i18n/format.ts'
import { granted } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { addMeasure, recordStatus } from '../measure.verbs.ts'
import type { Act, StandingPlan } from './comparison.ts'
import type { FinalSheets } from './sheet.final.ts'
import { findMeasureVersion, freeNumbers, saveSheets, withIds } from './sheet.save.ts'
import { type Each, endingOf, type Said } from './take-end.ts'

/**
 * What was confirmed of measures: first what ends, for its number may be another's now. What is split ends last, since it
 * leads to measures that are new.
 */
export async function takeMeasures(
  scope: Scope,
  standing: StandingPlan,
  each: Each,
  { sheets, made, said }: { sheets: FinalSheets; made: Map<string, string>; said: Said },
): Promise<void> {
  const idOf = (ref: string) => made.get(ref) ?? ref
  const { end, merge, split } = endingOf(scope, standing, 'measure', said)
  await each('measure.gone', ({ id }) => end(id))
  await each('measure.merge', ({ id, into }) => merge(id, into))
  const ending: string[] = []
  await each('measure.split', async ({ id }) => void ending.push(id))
  const giveBack = await freeNumbers(scope, ending)
  await saveSheets(scope, sheets.changed, idOf, standing.isPublished ? said.reason : null)
  const record = async (id: string, status: Extract<Act, { kind: 'measure.status' }>['after'], words: string) => {
    const version = await findMeasureVersion(scope, id)
    const command = { status, assessment: null, asOf: dayOf(scope.now), reason: `${said.reason}: „${words}“` }
    granted(await recordStatus(scope, id, version, command))
  }
  await each('measure.status', ({ id, after, words }) => record(id, after, words))
  await each('measure.new', async ({ ref, sheet, status }) => {
    const { id } = granted(await addMeasure(scope, standing.id, withIds(sheet, idOf), { reason: said.reason }))
    made.set(ref, id)
    if (status) await record(id, status.status, status.words)
  })
  await each('measure.split', ({ id, into }) => split(id, into.map(idOf)))
  if (standing.isPublished) await giveBack()
}
