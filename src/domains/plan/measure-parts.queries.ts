import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import type { Cover, MeasureSheet, Participation } from './measure.ts'

type Parts = Pick<MeasureSheet, 'goalIds' | 'units' | 'budget' | 'milestones' | 'figures' | 'attachments' | 'cover'>

/** The repeated parts of a sheet, each in the order in which it was written. */
export async function findParts(tx: Transaction, measureId: string): Promise<Parts> {
  const goals = await tx
    .selectFrom('planMeasureGoal')
    .select('goalId')
    .where('measureId', '=', measureId)
    .orderBy('position')
    .execute()
  const units = await tx
    .selectFrom('planMeasureUnit')
    .select(['unitId', 'role'])
    .where('measureId', '=', measureId)
    .orderBy('position')
    .execute()
  const budget = await tx
    .selectFrom('planBudgetLine')
    .select(['year', 'source', 'plannedCents', 'spentCents'])
    .where('measureId', '=', measureId)
    .orderBy('position')
    .execute()
  const milestones = await tx
    .selectFrom('planMilestone')
    .select(['title', 'due', 'doneOn'])
    .where('measureId', '=', measureId)
    .orderBy('position')
    .execute()
  const figures = await tx
    .selectFrom('planOutputFigure')
    .select(['label', 'unit', 'asOf', 'target', 'value', 'source'])
    .where('measureId', '=', measureId)
    .orderBy('position')
    .execute()
  const attachments = await tx
    .selectFrom('planAttachment')
    .select(['title', 'url'])
    .where('measureId', '=', measureId)
    .orderBy('position')
    .execute()
  return {
    goalIds: goals.map((row) => row.goalId),
    units: units.map((row) => ({ unitId: row.unitId, role: row.role as Participation })),
    budget,
    milestones,
    figures,
    attachments,
    cover: (await findCover(tx, measureId)) ?? null,
  }
}

function findCover(tx: Transaction, measureId: string): Promise<Cover | undefined> {
  return tx
    .selectFrom('planCover')
    .select(['picture', 'alt', 'credit', 'licence'])
    .where('measureId', '=', measureId)
    .executeTakeFirst()
}

export async function insertParts(tx: Transaction, scope: Scope, measureId: string, parts: Parts): Promise<void> {
  const owner = { cityId: scope.city.id, measureId }
  const numbered = <T>(rows: readonly T[]) => rows.map((row, index) => ({ ...row, ...owner, position: index + 1 }))
  const goals = numbered([...new Set(parts.goalIds)].map((goalId) => ({ goalId })))
  if (goals.length > 0) await tx.insertInto('planMeasureGoal').values(goals).execute()
  const units = numbered(onceEach(parts.units))
  if (units.length > 0) await tx.insertInto('planMeasureUnit').values(units).execute()
  if (parts.budget.length > 0) await tx.insertInto('planBudgetLine').values(numbered(parts.budget)).execute()
  if (parts.milestones.length > 0) await tx.insertInto('planMilestone').values(numbered(parts.milestones)).execute()
  if (parts.figures.length > 0) await tx.insertInto('planOutputFigure').values(numbered(parts.figures)).execute()
  if (parts.attachments.length > 0) await tx.insertInto('planAttachment').values(numbered(parts.attachments)).execute()
  if (parts.cover)
    await tx
      .insertInto('planCover')
      .values({ ...owner, ...parts.cover })
      .execute()
}

/** A unit said twice in the same part is there once. */
function onceEach(units: Parts['units']): Parts['units'] {
  return [...new Map(units.map((unit) => [`${unit.unitId} ${unit.role}`, unit])).values()]
}

export async function removeParts(tx: Transaction, measureId: string): Promise<void> {
  const tables = [
    'planMeasureGoal',
    'planMeasureUnit',
    'planBudgetLine',
    'planMilestone',
    'planOutputFigure',
    'planAttachment',
    'planCover',
  ] as const
  for (const table of tables) await tx.deleteFrom(table).where('measureId', '=', measureId).execute()
}
