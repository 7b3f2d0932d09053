import type { Lang } from '../../../i18n/languages.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import type { FormErrors, FormRead } from '../form.ts'
import { saveTranslations } from '../translation.queries.ts'
import { decideTranslation, type TextWish } from './decide-translation.ts'
import { loadTextsOf } from './translated.read.ts'
import { demandTranslator } from './work.read.ts'

/**
 * Keeps what a translator says of the texts of one record, all of it or nothing: where one text cannot be kept, nobody has
 * to find out which others were. Gives how many texts changed. Errors by part.
 */
export async function translateRecord(
  scope: Scope,
  lang: Lang,
  recordId: string,
  wishes: readonly TextWish[],
): Promise<FormRead<number>> {
  demandTranslator(scope)
  return transact(scope, 'plan.translate', async ({ tx, changed }) => {
    const texts = await loadTextsOf(tx, scope, lang, recordId)
    const errors: FormErrors = {}
    const rows = texts.flatMap((now) => {
      const wish = wishes.find(({ part }) => part === now.part)
      const decided = wish && decideTranslation(now, wish, lang)
      if (decided && !decided.ok) errors[now.part] = decided
      if (!decided?.ok || decided.value === null) return []
      return [{ recordId, field: now.part, lang, source: now.source, ...decided.value }]
    })
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    const before = await saveTranslations(tx, scope, rows)
    for (const [at, row] of rows.entries()) {
      changed({ kind: 'translation', id: recordId, before: before[at], after: row })
    }
    return { ok: true, value: rows.length }
  })
}
