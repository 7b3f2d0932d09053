import type { Transaction } from '../../../platform/database.ts'

/** All that may be searched, as it lies there; what a viewer may see of it is not decided here. */
export async function loadSearchedRows(tx: Transaction) {
  return {
    plans: await tx.selectFrom('planPlan').select(['id', 'slug', 'title', 'subtitle', 'foreword']).execute(),
    fields: await tx
      .selectFrom('planField')
      .select(['id', 'planId', 'slug', 'code', 'title', 'summary', 'introduction'])
      .orderBy('position')
      .execute(),
    goals: await tx
      .selectFrom('planGoal')
      .select(['id', 'planId', 'slug', 'short', 'wording', 'description', 'stage'])
      .execute(),
    measures: await tx
      .selectFrom('planMeasure')
      .select(['id', 'planId', 'slug', 'number', 'title', 'description', 'stage'])
      .select(['targetGroups', 'obstacles', 'outlook'])
      .execute(),
    decisions: await tx
      .selectFrom('planDecision')
      .select(['id', 'planId', 'goalId', 'measureId', 'body', 'title', 'reason', 'paperNumber'])
      .execute(),
    places: await tx
      .selectFrom('planGoalField as place')
      .innerJoin('planField as field', 'field.id', 'place.fieldId')
      .select(['place.goalId', 'place.position', 'field.code'])
      .orderBy('field.position')
      .execute(),
    translations: await tx
      .selectFrom('planTranslation')
      .select(['recordId', 'field', 'lang', 'words', 'state', 'sourceDigest'])
      .execute(),
  }
}
