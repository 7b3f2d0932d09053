import { isLang } from '../../../i18n/languages.ts'
import { sourceDigest } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import { foldWord } from '../../../platform/search/fold.ts'
import type { SourceText } from '../coverage/coverage.ts'
import { listTerms } from '../translating/term.queries.ts'
import { lockedIn, missingTerms, readyTerms, termsStandingIn } from '../translating/term.ts'
import { listTranslatedWords } from '../translating/translating.queries.ts'
import type { CheckedPlan } from './checked-plan.ts'
import type { CheckedRecord } from './finding.ts'

/** Only records with a locked term are looked at, and of them no translation that is outdated anyway. */
export async function loadTermsMissing(
  tx: Transaction,
  sources: readonly SourceText[],
  records: ReadonlyMap<string, CheckedRecord>,
): Promise<CheckedPlan['termsMissing']> {
  const terms = readyTerms(await listTerms(tx))
  // A plan says the same words again and again.
  const folded = new Map<string, string>()
  const fold = (word: string) => {
    const known = folded.get(word) ?? foldWord(word)
    folded.set(word, known)
    return known
  }
  const told = sources.flatMap((text) => {
    const standing = termsStandingIn(text.words, terms, fold)
    return standing.length === 0 ? [] : [{ ...text, standing }]
  })
  const rows = await listTranslatedWords(
    tx,
    told.map(({ recordId }) => recordId),
  )
  const ofText = Map.groupBy(rows, ({ recordId, field }) => `${recordId} ${field}`)
  return told.flatMap(({ recordId, field, words, standing }) =>
    (ofText.get(`${recordId} ${field}`) ?? []).flatMap((row) => {
      const record = records.get(recordId)
      if (!record || !isLang(row.lang) || row.sourceDigest !== sourceDigest(words)) return []
      const { lang } = row
      const missing = missingTerms(row.words, lockedIn(lang, standing), lang)
      return missing.map((term) => ({ record, field, lang, source: term.source, words: term.words }))
    }),
  )
}
