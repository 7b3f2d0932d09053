import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { Stage } from './life.ts'
import type { Unpublished } from './publication.ts'

export type UnpublishedRecord = Unpublished & { slug: string; title: string }

/** The goals and measures of a plan with what their publication hangs on. */
export async function listUnpublished(tx: Transaction, planId: string): Promise<UnpublishedRecord[]> {
  const goals = await tx
    .selectFrom('planGoal as goal')
    .select(['goal.id', 'goal.slug', 'goal.stage', sql<string>`coalesce(nullif(short, ''), wording)`.as('title')])
    .select((one) =>
      one
        .exists(
          one.selectFrom('planStep').select('id').where('stage', '=', 'returned').whereRef('goalId', '=', 'goal.id'),
        )
        .as('wasReturned'),
    )
    .where('goal.planId', '=', planId)
    .orderBy('goal.slug')
    .execute()
  const measures = await tx
    .selectFrom('planMeasure as measure')
    .select(['measure.id', 'measure.slug', 'measure.stage', 'measure.title'])
    .select((one) =>
      one
        .exists(
          one
            .selectFrom('planStep')
            .select('id')
            .where('stage', '=', 'returned')
            .whereRef('measureId', '=', 'measure.id'),
        )
        .as('wasReturned'),
    )
    .where('measure.planId', '=', planId)
    .orderBy('measure.slug')
    .execute()
  const asRecord = (kind: 'goal' | 'measure') => (row: (typeof goals)[number]) => ({
    ...{ kind, id: row.id, slug: row.slug, title: row.title, stage: row.stage as Stage },
    wasReturned: Boolean(row.wasReturned),
  })
  return [...goals.map(asRecord('goal')), ...measures.map(asRecord('measure'))]
}
