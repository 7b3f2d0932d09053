import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import type { Stage } from '../life.ts'
import type { MeasureSheet } from '../measure.ts'
import type { StatusCommand } from '../status.ts'

/** A measure to be written, new or changed. */
export type BatchRow = { id: string; planId: string; slug: string; stage: Stage; sheet: MeasureSheet }

/** PostgreSQL takes at most 65,535 parameters in one statement; a measure has under thirty. */
const atOnce = 1000

/** Writes many sheets; of those that exist already the version rises. Attachments and calls stay as they are. */
export async function saveMeasures(tx: Transaction, scope: Scope, rows: readonly BatchRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = rows.slice(start, start + atOnce)
    await tx
      .insertInto('planMeasure')
      .values(some.map((row) => ({ cityId: scope.city.id, ...columnsOf(row) })))
      .onConflict((conflict) =>
        conflict.columns(['cityId', 'id']).doUpdateSet((row) => ({
          number: row.ref('excluded.number'),
          title: row.ref('excluded.title'),
          description: row.ref('excluded.description'),
          targetGroups: row.ref('excluded.targetGroups'),
          leadUnitId: row.ref('excluded.leadUnitId'),
          leadPostId: row.ref('excluded.leadPostId'),
          contact: row.ref('excluded.contact'),
          districts: row.ref('excluded.districts'),
          priority: row.ref('excluded.priority'),
          startsOn: row.ref('excluded.startsOn'),
          endsOn: row.ref('excluded.endsOn'),
          obstacles: row.ref('excluded.obstacles'),
          outlook: row.ref('excluded.outlook'),
          version: row('planMeasure.version', '+', 1),
        })),
      )
      .execute()
    await writeParts(tx, scope, some)
  }
}

function columnsOf({ id, planId, slug, stage, sheet }: BatchRow) {
  const {
    goalIds: _g,
    units: _u,
    budget: _b,
    milestones: _m,
    figures: _f,
    attachments: _a,
    calls: _c,
    ...columns
  } = sheet
  return { id, planId, slug, stage, ...columns }
}

async function writeParts(tx: Transaction, scope: Scope, rows: readonly BatchRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id)
  const gather = <Part extends object>(partsOf: (sheet: MeasureSheet) => readonly Part[]) =>
    rows.flatMap(({ id, sheet }) =>
      partsOf(sheet).map((part, at) => ({ ...part, cityId: scope.city.id, measureId: id, position: at + 1 })),
    )
  const write = async (table: PartTable, parts: readonly object[]) => {
    // Each table's rows are made below, beside its name; kysely would have to know all five at once.
    const one = table as 'planMilestone'
    await tx.deleteFrom(one).where('measureId', 'in', ids).execute()
    for (let start = 0; start < parts.length; start += 5 * atOnce) {
      const some = parts.slice(start, start + 5 * atOnce) as never
      await tx.insertInto(one).values(some).execute()
    }
  }
  await write(
    'planMeasureGoal',
    gather(({ goalIds }) => [...new Set(goalIds)].map((goalId) => ({ goalId }))),
  )
  await write(
    'planMeasureUnit',
    gather(({ units }) => units),
  )
  await write(
    'planBudgetLine',
    gather(({ budget }) => budget),
  )
  await write(
    'planMilestone',
    gather(({ milestones }) => milestones),
  )
  await write(
    'planOutputFigure',
    gather(({ figures }) => figures),
  )
}

type PartTable = 'planMeasureGoal' | 'planMeasureUnit' | 'planBudgetLine' | 'planMilestone' | 'planOutputFigure'

export async function insertStatuses(
  tx: Transaction,
  scope: Scope,
  rows: readonly (StatusCommand & { id: string; measureId: string })[],
): Promise<void> {
  const told = { cityId: scope.city.id, recordedAt: scope.now, actor: actorOf(scope.viewer) }
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = rows.slice(start, start + atOnce).map((row) => ({ ...told, ...row }))
    await tx.insertInto('planStatus').values(some).execute()
  }
}
