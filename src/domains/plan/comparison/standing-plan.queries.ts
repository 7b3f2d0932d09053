import type { Transaction } from '../../../platform/database.ts'
import { listPlanFields } from '../field.queries.ts'
import { listKnownMeasures } from '../table/known-measures.queries.ts'
import type { StandingPlan } from './comparison.ts'

type Records = Pick<StandingPlan, 'fields' | 'goals' | 'measures' | 'ended'>

/** The fields, goals and measures of a plan in the words in which they were written, in few queries however many. */
export async function loadRecords(tx: Transaction, planId: string): Promise<Records> {
  const fields = await listPlanFields(tx, planId)
  const goals = await tx
    .selectFrom('planGoal')
    .select(['id', 'wording as text', 'stage', 'version'])
    .where('planId', '=', planId)
    .execute()
  const places = await tx
    .selectFrom('planGoalField as place')
    .innerJoin('planGoal as goal', 'goal.id', 'place.goalId')
    .innerJoin('planField as field', 'field.id', 'place.fieldId')
    .select(['place.fieldId', 'place.goalId', 'place.position', 'field.code'])
    .where('goal.planId', '=', planId)
    .where('goal.stage', '!=', 'closed')
    .orderBy('field.position')
    .orderBy('place.position')
    .execute()
  const measures = await listKnownMeasures(tx, planId)
  const counts = await countStatuses(tx, planId)
  const isLiving = ({ stage }: { stage: string }) => stage !== 'closed'
  return {
    fields: fields.map(({ id, code, title, introduction, version }) => {
      const own = places.filter(({ fieldId }) => fieldId === id).map(({ goalId }) => goalId)
      return { id, code, title, introduction, version, goals: own }
    }),
    goals: goals.filter(isLiving).map(({ id, text, version }) => {
      const own = places.filter(({ goalId }) => goalId === id)
      const codes = own.map(({ code, position }) => `${code}${position}`)
      return { id, text, version, codes, fields: own.map(({ fieldId }) => fieldId) }
    }),
    // Recording a status raises the version, too; that is no revision of the sheet.
    measures: measures.filter(isLiving).map((one) => ({
      ...one,
      isRevised: one.version > 1 + (counts.get(one.id) ?? 0),
    })),
    ended: {
      goals: goals.filter((one) => !isLiving(one)).map(({ text }) => text),
      measures: measures.filter((one) => !isLiving(one)).map(({ sheet }) => sheet.title),
    },
  }
}

async function countStatuses(tx: Transaction, planId: string): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('planStatus as status')
    .innerJoin('planMeasure as measure', 'measure.id', 'status.measureId')
    .select('status.measureId')
    .select((one) => one.fn.countAll<number>().as('count'))
    .where('measure.planId', '=', planId)
    .groupBy('status.measureId')
    .execute()
  return new Map(rows.map(({ measureId, count }) => [measureId, Number(count)]))
}
