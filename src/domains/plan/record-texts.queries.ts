import { original, type Text } from '../../i18n/text.ts'
import type { Transaction } from '../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../platform/scope.ts'
import type { Stage } from './life.ts'
import { loadTranslator } from './translation.queries.ts'

/** What can be read, and talked about, of a goal or measure. */
export type RecordTexts = {
  kind: 'goal' | 'measure'
  id: string
  planId: string
  slug: string
  /** A goal's codes, a measure's number; '' where it has none. */
  code: string
  stage: Stage
  version: number
  title: Text
  /** `words`: as the city wrote them; `said`: in the reader's language, where there is a translation. */
  parts: { part: TextPart; words: string; said: Text }[]
}
export type TextPart = 'wording' | 'title' | 'description'

/** The texts of these goals and measures, in the order of their ids, whatever their stage: who may see them is the caller's business. */
export async function listRecordTexts(tx: Transaction, scope: Scope, ids: readonly string[]): Promise<RecordTexts[]> {
  if (ids.length === 0) return []
  const say = await loadTranslator(tx, scope, ids)
  const goals = await tx.selectFrom('planGoal').selectAll().where('id', 'in', ids).execute()
  const measures = await listMeasureTexts(tx, ids.length - goals.length > 0 ? ids : [])
  const codes = await listCodes(
    tx,
    goals.map(({ id }) => id),
  )
  const partOf = (id: string, part: TextPart, words: string) => ({ part, words, said: say(id, part, words) })
  const found = [
    ...goals.map(
      ({ id, planId, slug, stage, version, ...row }): RecordTexts => ({
        kind: 'goal',
        ...{ id, planId, slug, version, stage: stage as Stage, code: codes.get(id) ?? '' },
        title: row.short === '' ? say(id, 'wording', row.wording) : say(id, 'short', row.short),
        parts: [partOf(id, 'wording', row.wording), partOf(id, 'description', row.description)],
      }),
    ),
    ...measures.map(
      ({ id, planId, slug, stage, version, ...row }): RecordTexts => ({
        kind: 'measure',
        ...{ id, planId, slug, version, stage: stage as Stage, code: row.number ?? '' },
        title: say(id, 'title', row.title),
        parts: [partOf(id, 'title', row.title), partOf(id, 'description', row.description)],
      }),
    ),
  ]
  return ids.flatMap((id) => found.find((one) => one.id === id) ?? [])
}

async function listMeasureTexts(tx: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return []
  return tx
    .selectFrom('planMeasure')
    .select(['id', 'planId', 'slug', 'number', 'stage', 'version', 'title', 'description'])
    .where('id', 'in', ids)
    .execute()
}

async function listCodes(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('planGoalField as place')
    .innerJoin('planField as field', 'field.id', 'place.fieldId')
    .select(['place.goalId', 'place.position', 'field.code'])
    .where('place.goalId', 'in', ids)
    .orderBy('field.position')
    .execute()
  const byGoal = Map.groupBy(rows, ({ goalId }) => goalId)
  return new Map(
    [...byGoal].map(([id, places]) => [id, places.map(({ code, position }) => `${code}${position}`).join(' · ')]),
  )
}

/** The goals, then the measures of a plan that are at one of these stages, by their headings. */
export async function listRecordsAt(tx: Transaction, scope: Scope, planId: string, stages: readonly Stage[]) {
  const source = sourceLanguage(scope.city)
  const goals = await tx
    .selectFrom('planGoal')
    .select(['id', 'short', 'wording'])
    .where('planId', '=', planId)
    .where('stage', 'in', stages)
    .orderBy('slug')
    .execute()
  const measures = await tx
    .selectFrom('planMeasure')
    .select(['id', 'title', 'number'])
    .where('planId', '=', planId)
    .where('stage', 'in', stages)
    .orderBy('slug')
    .execute()
  return [
    ...goals.map(({ id, short, wording }) => ({
      kind: 'goal' as const,
      id,
      title: original(short || wording, source),
    })),
    ...measures.map(({ id, title }) => ({ kind: 'measure' as const, id, title: original(title, source) })),
  ]
}
