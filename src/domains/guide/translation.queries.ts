import type { Lang } from '../../i18n/languages.ts'
import { sourceDigest, type TranslationRow } from '../../i18n/text.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'

export type GuideTranslation = TranslationRow & { lang: string }

/** Of these records; in one language, or in all. */
export async function listTranslations(
  tx: Transaction,
  records: readonly string[],
  lang?: Lang,
): Promise<GuideTranslation[]> {
  if (records.length === 0) return []
  const all = tx
    .selectFrom('guideTranslation')
    .select(['recordId', 'field', 'lang', 'words', 'state', 'sourceDigest'])
    .where('recordId', 'in', [...records])
  return (lang === undefined ? all : all.where('lang', '=', lang)).execute()
}

/** `source`: the words that were translated. */
export async function saveTranslation(
  tx: Transaction,
  scope: Scope,
  { source, ...row }: Omit<GuideTranslation, 'sourceDigest'> & { source: string },
): Promise<void> {
  const of = { words: row.words, state: row.state, sourceDigest: sourceDigest(source) }
  await tx
    .insertInto('guideTranslation')
    .values({ cityId: scope.city.id, ...row, ...of })
    .onConflict((conflict) => conflict.columns(['cityId', 'recordId', 'field', 'lang']).doUpdateSet(of))
    .execute()
}

export async function deleteTranslation(tx: Transaction, recordId: string, field: string, lang: Lang): Promise<void> {
  await tx
    .deleteFrom('guideTranslation')
    .where('recordId', '=', recordId)
    .where('field', '=', field)
    .where('lang', '=', lang)
    .execute()
}
