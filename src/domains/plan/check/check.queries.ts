import type { Transaction } from '../../../platform/database.ts'
import { latestStatuses } from '../status.queries.ts'

/** Everything of a plan that the check asks for, as it lies there: as many queries for 2,000 measures as for two. */
export async function loadCheckedRows(tx: Transaction, planId: string) {
  const measureIds = tx
    .selectFrom('planMeasure')
    .select('id')
    .where('planId', '=', planId)
    .where('stage', '!=', 'closed')
  return {
    fields: await tx
      .selectFrom('planField')
      .select(['id', 'slug', 'code', 'title', 'summary', 'introduction'])
      .where('planId', '=', planId)
      .orderBy('position')
      .execute(),
    goals: await tx
      .selectFrom('planGoal')
      .select(['id', 'slug', 'short', 'wording', 'description', 'stage'])
      .where('planId', '=', planId)
      .execute(),
    places: await tx
      .selectFrom('planGoalField as place')
      .innerJoin('planField as field', 'field.id', 'place.fieldId')
      .select(['place.goalId', 'place.fieldId', 'place.position', 'field.code'])
      .where('field.planId', '=', planId)
      .orderBy('field.position')
      .execute(),
    measures: await tx
      .selectFrom('planMeasure as measure')
      .leftJoin(latestStatuses(tx).as('last'), 'last.measureId', 'measure.id')
      .select(['measure.id', 'measure.slug', 'measure.number', 'measure.title', 'measure.description', 'measure.kind'])
      .select(['measure.leadUnitId', 'measure.contact', 'measure.priority', 'measure.startsOn', 'measure.endsOn'])
      .select([
        'measure.contextIndicators',
        'measure.targetGroups',
        'measure.districts',
        'measure.obstacles',
        'measure.outlook',
        'measure.stage',
      ])
      .select(['last.status', 'last.asOf', 'last.reason'])
      .where('measure.id', 'in', measureIds)
      .execute(),
    served: await tx
      .selectFrom('planMeasureGoal')
      .select(['measureId', 'goalId'])
      .where('measureId', 'in', measureIds)
      .execute(),
    milestones: await tx
      .selectFrom('planMilestone')
      .select(['measureId', 'title', 'due', 'doneOn'])
      .where('measureId', 'in', measureIds)
      .orderBy('position')
      .execute(),
    figures: await tx
      .selectFrom('planOutputFigure')
      .select(['measureId', 'label', 'unit', 'asOf', 'target', 'value', 'source'])
      .where('measureId', 'in', measureIds)
      .orderBy('position')
      .execute(),
    budgets: await tx
      .selectFrom('planBudgetLine')
      .select('measureId')
      .distinct()
      .where('measureId', 'in', measureIds)
      .execute(),
  }
}

export type CheckedRows = Awaited<ReturnType<typeof loadCheckedRows>>

/** Where records of a plan lead out of it: files of measures, calls, passages of other papers, papers of the council. */
export async function loadOutwardLinks(tx: Transaction, planId: string) {
  const measureIds = tx
    .selectFrom('planMeasure')
    .select('id')
    .where('planId', '=', planId)
    .where('stage', '!=', 'closed')
  const goalIds = tx.selectFrom('planGoal').select('id').where('planId', '=', planId).where('stage', '!=', 'closed')
  const attachments = await tx
    .selectFrom('planAttachment')
    .select(['measureId as recordId', 'title as name', 'url'])
    .where('measureId', 'in', measureIds)
    .execute()
  const calls = await tx
    .selectFrom('planFundingCall as call')
    .innerJoin('planFundingTarget as target', 'target.callId', 'call.id')
    .select(['target.measureId', 'target.goalId', 'call.title as name', 'call.url'])
    .where('call.url', '!=', '')
    .where((one) => one.or([one('target.measureId', 'in', measureIds), one('target.goalId', 'in', goalIds)]))
    .execute()
  const references = await tx
    .selectFrom('planCrossReference')
    .select(['measureId', 'goalId', 'paper as name', 'url'])
    .where((one) => one.or([one('measureId', 'in', measureIds), one('goalId', 'in', goalIds)]))
    .execute()
  const decisions = await tx
    .selectFrom('planDecision')
    .select(['measureId', 'goalId', 'planId', 'title', 'body', 'paperNumber', 'paperUrl as url'])
    .where((one) =>
      one.or([one('planId', '=', planId), one('measureId', 'in', measureIds), one('goalId', 'in', goalIds)]),
    )
    .execute()
  return [
    ...attachments,
    ...[...calls, ...references].map(({ measureId, goalId, ...link }) => ({
      recordId: measureId ?? goalId ?? '',
      ...link,
    })),
    ...decisions.map(({ measureId, goalId, title, body, paperNumber, url, ...row }) => ({
      recordId: measureId ?? goalId ?? row.planId ?? '',
      name: paperNumber ?? (title || body),
      url,
    })),
  ].flatMap(({ url, ...link }) => (url === null ? [] : [{ ...link, url }]))
}
