import type { Transaction } from '../../../platform/database.ts'
import type { Stage } from '../life.ts'
import { compareNumbers } from '../measure.ts'

/** A goal or a measure of the plan as the pages of its structure name it. */
export type PartLine = { id: string; slug: string; label: string; version: number; ended: boolean }

/** All measures of a plan, those that have ended too, by their numbers. */
export async function listMeasureLines(tx: Transaction, planId: string): Promise<PartLine[]> {
  const rows = await tx
    .selectFrom('planMeasure')
    .select(['id', 'slug', 'number', 'title', 'version', 'stage'])
    .where('planId', '=', planId)
    .orderBy('slug')
    .execute()
  return rows.toSorted(compareNumbers).map(({ id, slug, number, title, version, stage }) => ({
    id,
    slug,
    label: [number, title].filter((one) => one !== null).join(' '),
    version,
    ended: (stage as Stage) === 'closed',
  }))
}

/** The living measures that serve any of these goals, each with all the living goals that it serves. */
export async function listServing(
  tx: Transaction,
  goalIds: readonly string[],
): Promise<{ id: string; version: number; title: string; livingGoalIds: string[] }[]> {
  if (goalIds.length === 0) return []
  const rows = await tx
    .selectFrom('planMeasure as measure')
    .innerJoin('planMeasureGoal as link', 'link.measureId', 'measure.id')
    .innerJoin('planGoal as goal', 'goal.id', 'link.goalId')
    .select(['measure.id', 'measure.version', 'measure.title', 'link.goalId'])
    .where('measure.stage', '!=', 'closed')
    .where('goal.stage', '!=', 'closed')
    .where('measure.id', 'in', (one) =>
      one
        .selectFrom('planMeasureGoal')
        .select('measureId')
        .where('goalId', 'in', [...goalIds]),
    )
    .orderBy('measure.title')
    .orderBy('measure.id')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, links]) => ({
    id,
    version: links[0]!.version,
    title: links[0]!.title,
    livingGoalIds: links.map(({ goalId }) => goalId),
  }))
}
