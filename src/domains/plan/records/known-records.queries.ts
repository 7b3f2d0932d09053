import type { Transaction } from '../../../platform/database.ts'

/** A record as it lies there; `field` is the one that its heading is translated under. */
export type BareRecord = {
  kind: 'plan' | 'field' | 'goal' | 'measure'
  id: string
  planId: string
  slug: string
  code: string
  words: string
  field: 'title' | 'short' | 'wording'
  stage: string
  /** Of a measure that is not for the whole city. */
  districts: string[]
}

/**
 * Every record of every edition by a few words each, and which stands in which: fields in their order, goals and measures by
 * their addresses, or lists would stand in that in which ids fall.
 */
export async function loadRecordWords(tx: Transaction) {
  const plans = await tx.selectFrom('planPlan').select(['id', 'id as planId', 'slug', 'title as words']).execute()
  const fields = await tx
    .selectFrom('planField')
    .select(['id', 'planId', 'slug', 'code', 'title as words'])
    .orderBy('position')
    .execute()
  const goals = await tx
    .selectFrom('planGoal')
    .select(['id', 'planId', 'slug', 'short', 'wording', 'stage'])
    .orderBy('slug')
    .execute()
  const measures = await tx
    .selectFrom('planMeasure')
    .select(['id', 'planId', 'slug', 'number as code', 'title as words', 'stage', 'districts'])
    .orderBy('slug')
    .execute()
  const places = await tx
    .selectFrom('planGoalField as place')
    .innerJoin('planField as field', 'field.id', 'place.fieldId')
    .select(['place.goalId', 'place.fieldId', 'place.position', 'field.code'])
    .orderBy('field.position')
    .execute()
  const links = await tx.selectFrom('planMeasureGoal').select(['measureId', 'goalId']).orderBy('position').execute()
  const titled = { field: 'title', stage: 'adopted', districts: [] as string[] } as const
  const records: BareRecord[] = [
    ...plans.map((row) => ({ kind: 'plan' as const, ...titled, code: '', ...row })),
    ...fields.map((row) => ({ kind: 'field' as const, ...titled, ...row })),
    ...goals.map(({ short, wording, ...row }) => ({
      kind: 'goal' as const,
      ...row,
      districts: [],
      code: '',
      words: short || wording,
      field: short === '' ? ('wording' as const) : ('short' as const),
    })),
    ...measures.map(({ code, ...row }) => ({ kind: 'measure' as const, ...titled, ...row, code: code ?? '' })),
  ]
  return { records, places, links }
}
