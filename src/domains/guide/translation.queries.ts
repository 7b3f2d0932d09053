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
type Translated = Omit<GuideTranslation, 'sourceDigest'> & { source: string }

export async function saveTranslations(tx: Transaction, scope: Scope, all: readonly Translated[]): Promise<void> {
  const rows = all.map(({ source, ...row }) => ({
    cityId: scope.city.id,
    ...row,
    sourceDigest: sourceDigest(source),
  }))
  // PostgreSQL takes at most 65,535 parameters in one statement.
  for (let start = 0; start < rows.length; start += 1000) {
    await tx
      .insertInto('guideTranslation')
      .values(rows.slice(start, start + 1000))
      .onConflict((conflict) =>
        conflict.columns(['cityId', 'recordId', 'field', 'lang']).doUpdateSet((given) => ({
          words: given.ref('excluded.words'),
          state: given.ref('excluded.state'),
          sourceDigest: given.ref('excluded.sourceDigest'),
        })),
      )
      .execute()
  }
}

export async function deleteTranslation(tx: Transaction, recordId: string, field: string, lang: Lang): Promise<void> {
  await tx
    .deleteFrom('guideTranslation')
    .where('recordId', '=', recordId)
    .where('field', '=', field)
    .where('lang', '=', lang)
    .execute()
}
