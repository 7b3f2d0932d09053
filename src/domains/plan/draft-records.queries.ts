import type { Transaction } from '../../platform/database.ts'

const partsOfMeasure = [
  'planMeasureGoal',
  'planMeasureUnit',
  'planMilestone',
  'planBudgetLine',
  'planOutputFigure',
  'planAttachment',
  'planCover',
  'planKindChange',
  'planStatus',
] as const

export type DraftRecord = { kind: 'field' | 'goal' | 'measure'; id: string; record: object }

/**
 * All fields, goals and measures of a draft as the audit log will keep them: each row, with the rows that hang on it;
 * fields and goals in the plan's order.
 */
export async function listDraftRecords(tx: Transaction, planId: string): Promise<DraftRecord[]> {
  const fields = await tx.selectFrom('planField').selectAll().where('planId', '=', planId).orderBy('position').execute()
  const goals = await tx.selectFrom('planGoal').selectAll().where('planId', '=', planId).execute()
  const measures = await tx.selectFrom('planMeasure').selectAll().where('planId', '=', planId).orderBy('slug').execute()
  const places = await tx
    .selectFrom('planGoalField as place')
    .innerJoin('planField as field', 'field.id', 'place.fieldId')
    .selectAll('place')
    .where('field.planId', '=', planId)
    .orderBy('field.position')
    .orderBy('place.position')
    .execute()
  const parts: { table: string; of: Map<string, object[]> }[] = []
  for (const table of partsOfMeasure) {
    const ofPlan = tx.selectFrom('planMeasure').select('id').where('planId', '=', planId)
    const rows = await tx.selectFrom(table).selectAll().where('measureId', 'in', ofPlan).execute()
    parts.push({ table, of: Map.groupBy(rows, ({ measureId }) => measureId) })
  }
  const placesOf = Map.groupBy(places, ({ goalId }) => goalId)
  const rank = new Map([...placesOf.keys()].map((goalId, i) => [goalId, i]))
  const inOrder = goals.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
  const partsOf = (id: string) =>
    Object.fromEntries(parts.flatMap(({ table, of }) => (of.has(id) ? [[table, of.get(id)]] : [])))
  return [
    ...fields.map((row) => ({ kind: 'field' as const, id: row.id, record: row })),
    ...inOrder.map((row) => ({ kind: 'goal' as const, id: row.id, record: { ...row, places: placesOf.get(row.id) } })),
    ...measures.map((row) => ({ kind: 'measure' as const, id: row.id, record: { ...row, ...partsOf(row.id) } })),
  ]
}
