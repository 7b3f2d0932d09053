import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { sourceLanguage } from '../../../platform/scope.ts'
import type { Hit } from '../../../platform/search/live/live-index.ts'
import { type Question, readQuestion } from '../../../platform/search/question.ts'
import { read } from '../../../platform/transact.ts'
import { planIndexOf } from './kept-index.ts'
import { planLexicon } from './plan.lexicon.ts'
import type { SearchWish } from './search.form.ts'
import { type SearchedRecord, type SearchKind, searchKinds } from './searched-record.ts'

export type FoundRecord = SearchedRecord & Pick<Hit, 'byCode' | 'fit'>

/** `isNear`: nothing fits the question well; what is shown is the nearest there is. */
export type SearchResult = {
  wish: SearchWish
  question: Question
  found: FoundRecord[]
  counts: Record<SearchKind, number>
  isNear: boolean
  /** Those of the plan of today, in its order, for whoever found nothing. */
  fields: SearchedRecord[]
}

/** Below this share of the best score a hit has little to do with the question. */
const worth = 0.4
const most = 40
/** Nobody asks in the words of plans, in whatever language. */
const planIdeas = { own: 1, foreign: 1 }
/** So much of the question must be found, for a hit to be near, and for it to fit. */
const near = 0.2
const fitting = 0.5

/** What everybody may read that fits the words, today's editions first. */
export async function searchPlan(scope: Scope, wish: SearchWish): Promise<SearchResult> {
  const { words, kind } = wish
  return read(scope, async (tx) => {
    const question = readQuestion(words, scope.lang, planLexicon)
    const { index, records } = await planIndexOf(tx, scope)
    if (records.size === 0) throw new NotFound('plan')
    const spoken = new Set<string>([scope.lang, sourceLanguage(scope.city)])
    const weighLang = (lang: string) => (spoken.has(lang) ? 1 : 0.3)
    const hits = index
      .find(question, { most: 400, weighLang, ideas: planIdeas })
      .hits.filter((hit) => hit.byCode || (hit.fit >= near && !question.isVague))
    const found = choose(hits).flatMap((hit): FoundRecord[] => {
      const record = records.get(hit.id)
      return record ? [{ ...record, byCode: hit.byCode, fit: hit.fit }] : []
    })
    const counts = Object.fromEntries(
      searchKinds.map((one) => [one, found.filter((record) => record.kind === one).length]),
    ) as Record<SearchKind, number>
    const best = Math.max(0, ...found.map(({ fit }) => fit))
    const shown = found.filter((record) => kind === null || record.kind === kind)
    const fields = [...records.values()].filter((record) => record.kind === 'field' && record.edition.isMain)
    return { wish, question, found: shown.sort(todayFirst), counts, isNear: found.length > 0 && best < fitting, fields }
  })
}

function choose(hits: readonly Hit[]): Hit[] {
  const best = hits.find(({ byCode }) => !byCode)?.score ?? 0
  return hits.filter(({ byCode, score }) => byCode || score >= worth * best).slice(0, most)
}

/** What the question names first, then what holds today, what has ended, earlier editions; else the order stays. */
function todayFirst(a: FoundRecord, b: FoundRecord): number {
  return (
    Number(b.byCode) - Number(a.byCode) ||
    Number(isEarlier(a)) - Number(isEarlier(b)) ||
    Number(a.hasEnded) - Number(b.hasEnded)
  )
}

export function isEarlier({ edition }: SearchedRecord): boolean {
  return edition.state === 'succeeded'
}
