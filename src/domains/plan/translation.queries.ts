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

export async function insertTranslations(tx: Transaction, scope: Scope, rows: NewTranslation[]): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map(({ source, ...row }) => ({
    ...row,
    cityId: scope.city.id,
    sourceDigest: sourceDigest(source),
  }))
  await tx.insertInto('planTranslation').values(values).execute()
}
