import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import type { Stage } from '../life.ts'
import type { MeasureSheet } from '../measure.ts'
import type { StatusCommand } from '../status.ts'

/** A measure to be written, new or changed. `before`: its sheet as it is; parts that stay the same are not written anew. */
export type BatchRow = {
  id: string
  planId: string
  slug: string
  stage: Stage
  sheet: MeasureSheet
  before: MeasureSheet | null
}

/** PostgreSQL takes at most 65,535 parameters in one statement; a measure has under thirty. */
const atOnce = 500

/** Writes many sheets; of those that exist already the version rises. `onWritten` hears how many are, as they come. */
export async function saveMeasures(
  tx: Transaction,
  scope: Scope,
  rows: readonly BatchRow[],
  onWritten: (count: number) => void = () => {},
): Promise<void> {
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
          kind: row.ref('excluded.kind'),
          targetGroups: row.ref('excluded.targetGroups'),
          leadUnitId: row.ref('excluded.leadUnitId'),
          leadPostId: row.ref('excluded.leadPostId'),
          contact: row.ref('excluded.contact'),
          districts: row.ref('excluded.districts'),
          priority: row.ref('excluded.priority'),
          startsOn: row.ref('excluded.startsOn'),
          endsOn: row.ref('excluded.endsOn'),
          contextIndicators: row.ref('excluded.contextIndicators'),
          obstacles: row.ref('excluded.obstacles'),
          outlook: row.ref('excluded.outlook'),
          version: row('planMeasure.version', '+', 1),
        })),
      )
      .execute()
    await writeParts(tx, scope, some)
    onWritten(start + some.length)
  }
}

function columnsOf({ id, planId, slug, stage, sheet }: Omit<BatchRow, 'before'>) {
  const {
    goalIds: _g,
    units: _u,
    budget: _b,
    milestones: _m,
    figures: _f,
    attachments: _a,
    cover: _p,
    ...columns
  } = sheet
  return { id, planId, slug, stage, ...columns }
}

async function writeParts(tx: Transaction, scope: Scope, rows: readonly BatchRow[]): Promise<void> {
  const write = async <Part extends object>(
    table: PartTable,
    key: keyof MeasureSheet,
    partsOf: (sheet: MeasureSheet) => readonly Part[],
  ) => {
    const other = rows.filter(({ before, sheet }) => !isDeepStrictEqual(before?.[key] ?? [], sheet[key]))
    const had = other.filter(({ before }) => before !== null).map(({ id }) => id)
    if (had.length > 0) {
      await tx
        .deleteFrom(table as 'planMilestone')
        .where('measureId', 'in', had)
        .execute()
    }
    const parts = other.flatMap(({ id, sheet }) =>
      partsOf(sheet).map((part, at) => ({ ...part, cityId: scope.city.id, measureId: id, position: at + 1 })),
    )
    await insertAll(tx, table, parts)
  }
  await write('planMeasureGoal', 'goalIds', ({ goalIds }) => [...new Set(goalIds)].map((goalId) => ({ goalId })))
  await write('planMeasureUnit', 'units', ({ units }) => units)
  await write('planBudgetLine', 'budget', ({ budget }) => budget)
  await write('planMilestone', 'milestones', ({ milestones }) => milestones)
  await write('planOutputFigure', 'figures', ({ figures }) => figures)
  await write('planAttachment', 'attachments', ({ attachments }) => attachments)
  await writeCovers(tx, scope, rows)
}

/** One of each measure at most, hence without a position. */
async function writeCovers(tx: Transaction, scope: Scope, rows: readonly BatchRow[]): Promise<void> {
  const other = rows.filter(({ before, sheet }) => !isDeepStrictEqual(before?.cover ?? null, sheet.cover))
  const had = other.filter(({ before }) => before?.cover).map(({ id }) => id)
  if (had.length > 0) await tx.deleteFrom('planCover').where('measureId', 'in', had).execute()
  const covers = other.flatMap(({ id, sheet }) =>
    sheet.cover ? [{ ...sheet.cover, cityId: scope.city.id, measureId: id }] : [],
  )
  if (covers.length > 0) await tx.insertInto('planCover').values(covers).execute()
}

async function insertAll(tx: Transaction, table: PartTable, parts: readonly object[]): Promise<void> {
  // Each table's rows are made beside its name; kysely would have to know all of them at once.
  for (let start = 0; start < parts.length; start += 10 * atOnce) {
    const some = parts.slice(start, start + 10 * atOnce) as never
    await tx
      .insertInto(table as 'planMilestone')
      .values(some)
      .execute()
  }
}

type PartTable =
  | 'planMeasureGoal'
  | 'planMeasureUnit'
  | 'planBudgetLine'
  | 'planMilestone'
  | 'planOutputFigure'
  | 'planAttachment'

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
