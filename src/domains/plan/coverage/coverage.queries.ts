import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { stagesListedFor } from '../plan.access.ts'
import type { SourceText, TranslationMark } from './coverage.ts'

/** Every text of an edition that can be translated, as its source language has it. */
export async function listSourceTexts(tx: Transaction, scope: Scope, planId: string): Promise<SourceText[]> {
  const stages = stagesListedFor(scope.viewer)
  const plans = await tx
    .selectFrom('planPlan')
    .select(['id', 'title', 'subtitle', 'foreword'])
    .where('id', '=', planId)
    .execute()
  const fields = await tx
    .selectFrom('planField')
    .select(['id', 'title', 'summary', 'introduction'])
    .where('planId', '=', planId)
    .execute()
  const goals = await tx
    .selectFrom('planGoal')
    .select(['id', 'short', 'wording', 'description'])
    .where('planId', '=', planId)
    .where('stage', 'in', stages)
    .execute()
  const measures = await tx
    .selectFrom('planMeasure')
    .select(['id', 'title', 'description'])
    .where('planId', '=', planId)
    .where('stage', 'in', stages)
    .execute()
  const covers = await tx
    .selectFrom('planCover as cover')
    .innerJoin('planMeasure as measure', 'measure.id', 'cover.measureId')
    .select(['measure.id', 'cover.alt'])
    .where('measure.planId', '=', planId)
    .where('measure.stage', 'in', stages)
    .execute()
  return [...plans, ...fields, ...goals, ...measures, ...covers].flatMap(({ id, ...texts }) =>
    Object.entries(texts).map(([field, words]) => ({ recordId: id, field, words: String(words) })),
  )
}

export async function listTranslationMarks(tx: Transaction, recordIds: readonly string[]): Promise<TranslationMark[]> {
  if (recordIds.length === 0) return []
  return tx
    .selectFrom('planTranslation')
    .select(['recordId', 'field', 'lang', 'state', 'sourceDigest'])
    .where('recordId', 'in', [...new Set(recordIds)])
    .execute()
}
