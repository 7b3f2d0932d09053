import type { Text } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { compareNumbers, type MeasureKind, type MeasureSheet } from '../measure.ts'
import type { StatusCommand } from '../status.ts'
import { listKnownMeasures } from '../table/known-measures.queries.ts'
import { loadTranslator } from '../translation.queries.ts'

/** A measure of which can be told how it stands. `last`: how it stood when that was told last. */
export type Reportable = {
  id: string
  slug: string
  number: string | null
  title: Text
  kind: MeasureKind
  sheet: MeasureSheet
  last: StatusCommand | null
}

/** What a plan carries out: its adopted measures, in the order of their numbers; in few queries however many they are. */
export async function listReportable(tx: Transaction, scope: Scope, planId: string): Promise<Reportable[]> {
  const adopted = (await listKnownMeasures(tx, planId)).filter(({ stage }) => stage === 'adopted')
  const say = await loadTranslator(
    tx,
    scope,
    adopted.map(({ id }) => id),
  )
  return adopted
    .map(({ id, slug, sheet, last }) => ({
      ...{ id, slug, sheet, last, number: sheet.number, kind: sheet.kind },
      title: say(id, 'title', sheet.title),
    }))
    .sort((a, b) => compareNumbers(a, b) || a.sheet.title.localeCompare(b.sheet.title))
}
