import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { listUnitNames } from '../../accounts/accounts.ts'
import type { Goal } from '../goal.ts'
import type { MeasureRow } from '../pages.ts'
import { loadTranslator } from '../translation.queries.ts'
import type { ListedMeasure } from './measure-choice.ts'
import { fieldsOf } from './measure-places.ts'

/** Adds to each row of a plan what it can be chosen by. `today`: ISO date. */
export async function withFacets(
  tx: Transaction,
  scope: Scope,
  planId: string,
  { rows, goals, today }: { rows: readonly MeasureRow[]; goals: readonly Goal[]; today: string },
): Promise<ListedMeasure[]> {
  const sheets = await tx
    .selectFrom('planMeasure')
    .select(['id', 'title', 'description', 'leadUnitId', 'targetGroups', 'districts'])
    .where('planId', '=', planId)
    .execute()
  const sheetOf = new Map(sheets.map((sheet) => [sheet.id, sheet]))
  const units = await listUnitNames(tx, scope)
  const say = await loadTranslator(
    tx,
    scope,
    rows.map(({ id }) => id),
  )
  const goalOf = new Map(goals.map((goal) => [goal.slug, goal]))
  return rows.flatMap((row): ListedMeasure[] => {
    const sheet = sheetOf.get(row.id)
    if (!sheet) return []
    const { id, title, description, leadUnitId, targetGroups, districts } = sheet
    const words = [row.number, title, description, row.title.words, say(id, 'description', description).words]
    return [
      {
        ...row,
        fields: fieldsOf(row, goalOf).map(({ slug }) => slug),
        lead: units.get(leadUnitId ?? '')?.slug ?? null,
        targets: targetGroups,
        districts,
        isOverdue: row.nextMilestone !== null && row.nextMilestone.due < today,
        text: words.join(' '),
      },
    ]
  })
}
