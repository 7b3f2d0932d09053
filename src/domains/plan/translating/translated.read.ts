import type { Lang } from '../../../i18n/languages.ts'
import { sourceDigest } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { differInWords, type Run } from '../comparison/words.differ.ts'
import { listSourceTexts } from '../coverage/coverage.queries.ts'
import type { RecordLine } from '../records/record-line.ts'
import { loadKnownRecords } from '../records/records.read.ts'
import type { TextNow } from './decide-translation.ts'
import type { QueueFilter } from './queue.form.ts'
import { queued } from './queue.read.ts'
import { listTerms } from './term.queries.ts'
import { lockedIn, readyTerms, termsStandingIn } from './term.ts'
import { listTranslationsOf } from './translating.queries.ts'
import { demandTranslator, loadWork } from './work.read.ts'
import { type WorkState, workStateOf } from './work-state.ts'

/** `changes`: what became of the source since the translation was made; null where that is not known, or nothing did. */
export type TranslatedText = TextNow & { state: WorkState; digest: string; changes: Run[] | null }

export type TranslatedPage = {
  lang: Lang
  source: Lang
  record: RecordLine
  texts: TranslatedText[]
  filter: QueueFilter
  /** The record that comes next in the queue. */
  next: RecordLine | null
}

export async function showTranslated(
  scope: Scope,
  lang: Lang,
  id: string,
  filter: QueueFilter,
): Promise<TranslatedPage> {
  demandTranslator(scope)
  return read(scope, async (tx) => {
    const work = await loadWork(tx, scope, lang)
    const at = work.findIndex(({ record }) => record.id === id)
    const line = work[at]
    if (!line) throw new NotFound('record')
    const waiting = new Set(queued(work, filter).map(({ record }) => record.id))
    const next = work.slice(at + 1).find(({ record }) => waiting.has(record.id))
    const texts = await loadTexts(tx, scope, lang, { id, planId: line.record.edition.id })
    return { lang, source: sourceLanguage(scope.city), record: line.record, texts, filter, next: next?.record ?? null }
  })
}

/** The texts of a record that a person may translate, as they stand now. */
export async function loadTextsOf(tx: Transaction, scope: Scope, lang: Lang, id: string): Promise<TranslatedText[]> {
  const record = (await loadKnownRecords(tx, scope)).get(id)
  const texts = record ? await loadTexts(tx, scope, lang, record) : []
  if (texts.length === 0) throw new NotFound('record')
  return texts
}

async function loadTexts(
  tx: Transaction,
  scope: Scope,
  lang: Lang,
  { id, planId }: { id: string; planId: string },
): Promise<TranslatedText[]> {
  const sources = await listSourceTexts(tx, scope, planId)
  const kept = new Map((await listTranslationsOf(tx, id, lang)).map((row) => [row.field, row]))
  const terms = readyTerms(await listTerms(tx))
  return sources
    .filter(({ recordId, words }) => recordId === id && words !== '')
    .map(({ field, words }) => {
      const row = kept.get(field)
      const state = workStateOf(words, row)
      const isKnown = state === 'outdated' && row?.sourceWords
      return {
        part: field,
        source: words,
        digest: sourceDigest(words),
        kept: row ?? null,
        state,
        terms: lockedIn(lang, termsStandingIn(words, terms)),
        changes: isKnown ? differInWords(row.sourceWords ?? '', words) : null,
      }
    })
}
