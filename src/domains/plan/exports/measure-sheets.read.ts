/** The measures of a list with their sheets, in few queries however many they are. */
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listUnitNames } from '../../accounts/accounts.ts'
import type { MeasureListFilter } from '../api/list.query.ts'
import { listMeasuresBy } from '../api/list.read.ts'
import type { Edition } from '../edition.ts'
import type { MeasureSheet, Participation } from '../measure.ts'
import type { MeasureRow } from '../pages.ts'
import { listKnownMeasures } from '../table/known-measures.queries.ts'
import { loadTranslator } from '../translation.queries.ts'

export type MeasureWithSheet = {
  row: MeasureRow
  sheet: MeasureSheet
  description: string
  units: { name: string; role: Participation }[]
}

export async function listMeasureSheets(
  scope: Scope,
  filter: MeasureListFilter,
): Promise<{ edition: Edition; measures: MeasureWithSheet[] }> {
  const { edition, rows } = await listMeasuresBy(scope, filter)
  return read(scope, async (tx) => {
    const known = new Map((await listKnownMeasures(tx, edition.id)).map((one) => [one.id, one.sheet]))
    const say = await loadTranslator(
      tx,
      scope,
      rows.map(({ id }) => id),
    )
    const units = await listUnitNames(tx, scope)
    const measures = rows.flatMap((row): MeasureWithSheet[] => {
      const sheet = known.get(row.id)
      if (!sheet) return []
      const taking = sheet.units.flatMap(({ unitId, role }) => {
        const unit = units.get(unitId)
        return unit ? [{ name: unit.name.words, role }] : []
      })
      return [{ row, sheet, description: say(row.id, 'description', sheet.description).words, units: taking }]
    })
    return { edition, measures }
  })
}
