import type { Lang } from '../../../i18n/languages.ts'
import type { Transaction } from '../../../platform/database.ts'

/** What there is in a language, without the words: a queue of thousands of texts shows none of them. */
export async function listMarksIn(tx: Transaction, lang: Lang) {
  return tx
    .selectFrom('planTranslation')
    .select(['recordId', 'field', 'state', 'sourceDigest'])
    .where('lang', '=', lang)
    .execute()
}

/** What there is of one record in a language. */
export async function listTranslationsOf(tx: Transaction, recordId: string, lang: Lang) {
  return tx
    .selectFrom('planTranslation')
    .select(['field', 'words', 'state', 'sourceDigest', 'sourceWords', 'version'])
    .where('recordId', '=', recordId)
    .where('lang', '=', lang)
    .execute()
}

/** In every language, of these records. */
export async function listTranslatedWords(tx: Transaction, recordIds: readonly string[]) {
  if (recordIds.length === 0) return []
  return tx
    .selectFrom('planTranslation')
    .select(['recordId', 'field', 'lang', 'words', 'sourceDigest'])
    .where('recordId', 'in', [...new Set(recordIds)])
    .execute()
}
