import { sql } from 'kysely'
import { sourceDigest, type Translator, translatorFrom } from '../../i18n/text.ts'
import type { Transaction } from '../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../platform/scope.ts'

/** The translations of these records into the scope's language; no query where that is the city's own. */
export async function loadTranslator(tx: Transaction, scope: Scope, recordIds: readonly string[]): Promise<Translator> {
  const source = sourceLanguage(scope.city)
  if (scope.lang === source || recordIds.length === 0) return translatorFrom([], scope.lang, source)
  const rows = await tx
    .selectFrom('planTranslation')
    .select(['recordId', 'field', 'words', 'state', 'sourceDigest'])
    .where('lang', '=', scope.lang)
    .where('recordId', 'in', [...new Set(recordIds)])
    .execute()
  return translatorFrom(rows, scope.lang, source)
}

export type NewTranslation = {
  recordId: string
  field: string
  lang: string
  words: string
  source: string
  state: 'human' | 'machine' | 'reviewed'
}

type Replaced = { words: string; state: string }

/** Gives for each what it replaced; null where there was nothing. */
export async function saveTranslations(
  tx: Transaction,
  scope: Scope,
  rows: NewTranslation[],
): Promise<(Replaced | null)[]> {
  if (rows.length === 0) return []
  const keyOf = (row: { recordId: string; field: string; lang: string }) => `${row.recordId} ${row.field} ${row.lang}`
  const recordIds = [...new Set(rows.map((row) => row.recordId))]
  const before = await tx.selectFrom('planTranslation').selectAll().where('recordId', 'in', recordIds).execute()
  const known = new Map(before.map(({ words, state, ...row }) => [keyOf(row), { words, state }]))
  const values = rows.map(({ source, ...row }) => ({
    ...row,
    cityId: scope.city.id,
    sourceDigest: sourceDigest(source),
    sourceWords: source,
  }))
  await tx
    .insertInto('planTranslation')
    .values(values)
    .onConflict((same) =>
      same.columns(['cityId', 'recordId', 'field', 'lang']).doUpdateSet((row) => ({
        words: row.ref('excluded.words'),
        state: row.ref('excluded.state'),
        sourceDigest: row.ref('excluded.sourceDigest'),
        sourceWords: row.ref('excluded.sourceWords'),
        version: sql<number>`plan_translation.version + 1`,
      })),
    )
    .execute()
  return rows.map((row) => known.get(keyOf(row)) ?? null)
}
