import { dayOf } from '../../../i18n/format.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import type { Spelled } from '../../../platform/search/live/spelled.ts'
import { readQuestion } from '../../../platform/search/question.ts'
import { read } from '../../../platform/transact.ts'
import type { Calendar } from '../../settings/settings.ts'
import { loadCalendar } from '../../settings/settings.ts'
import { freshSince as freshSinceOn } from '../confirmation.ts'
import { loadEntries } from '../entries.read.ts'
import type { Entry } from '../entry.ts'
import { openState } from '../hours/open-state.ts'
import { guideLexicon } from '../search/guide.lexicon.ts'
import { type Facet, type FindWish, facetsOf, without } from './find-wish.ts'
import { type GuideIndex, guideIndexOf } from './guide-index.ts'

/** What more there would be: without one filter, or without the words. */
export type Broader = { without: Facet | 'words'; wish: FindWish; total: number }

/**
 * `isNear`: nothing fits the words well; what is shown is the nearest there is. `freshSince`: facts confirmed before
 * that day may be old.
 */
export type Findings = {
  wish: FindWish
  entries: Entry[]
  total: number
  pages: number
  isNear: boolean
  spelled: Spelled[]
  broader: Broader[]
  choices: { districts: string[]; languages: string[] }
  freshSince: string
  calendar: Calendar
}

export const onePage = 20
/** Nobody reads on behind these; what fits less than this part of the best is noise. */
const most = 100
const worth = 0.3
/** So much of the question must be found, for a hit to be near, and for it to fit. */
const near = 0.2
const fitting = 0.5
/** What nobody has confirmed for long stands lower among what fits alike. */
const unconfirmed = 0.8
/** With fewer than these, it is said how there would be more. */
const few = 5

export async function findHelp(scope: Scope, wish: FindWish): Promise<Findings> {
  return read(scope, async (tx) => {
    const index = await guideIndexOf(tx, scope)
    const calendar = await loadCalendar(tx)
    const freshSince = freshSinceOn(dayOf(scope.now))
    const look = (one: FindWish) => lookFor(index, scope, one, { calendar, freshSince })
    const { ids, isNear, spelled } = look(wish)
    const pages = Math.max(1, Math.ceil(ids.length / onePage))
    const page = Math.min(wish.page, pages)
    const entries = await loadEntries(tx, scope, ids.slice((page - 1) * onePage, page * onePage))
    const broader = ids.length >= few ? [] : broaderThan(wish, ids.length, (one) => look(one).ids.length)
    const choices = { districts: index.facts.districts.values, languages: index.facts.languages.values }
    return {
      ...{ wish: { ...wish, page }, entries, total: ids.length, pages, isNear, spelled, broader, choices },
      ...{ freshSince, calendar },
    }
  })
}

type With = Pick<Findings, 'calendar' | 'freshSince'>

function lookFor(index: GuideIndex, scope: Scope, wish: FindWish, { calendar, freshSince }: With) {
  const isOpen = (hours: readonly string[]) => hours.some((text) => openState(text, scope.now, calendar).is === 'open')
  const allows = index.facts.matching(wish, isOpen)
  const isFresh = index.facts.confirmedSince(freshSince)
  if (wish.words === '') {
    const all = index.inOrder(scope.lang).filter(allows)
    const sunk = [...all.filter(isFresh), ...all.filter((slot) => !isFresh(slot))]
    return { ids: sunk.map((slot) => index.facts.idOf(slot)), isNear: false, spelled: [] }
  }
  const question = readQuestion(wish.words, scope.lang, guideLexicon)
  const spoken = new Set<string>([scope.lang, sourceLanguage(scope.city)])
  const { hits, spelled } = index.texts.find(question, {
    most,
    allows: (id) => allows(index.facts.slotOf(id)!),
    weighLang: (lang) => (spoken.has(lang) ? 1 : worth),
    weighDocument: (id) => (isFresh(index.facts.slotOf(id)!) ? 1 : unconfirmed),
  })
  const fitted = hits.filter(({ byCode, fit }) => byCode || (fit >= near && !question.isVague))
  const best = fitted.find(({ byCode }) => !byCode)?.score ?? 0
  const shown = fitted.filter(({ byCode, score }) => byCode || score >= worth * best)
  const isNear = shown.length > 0 && shown.every(({ fit }) => fit < fitting)
  return { ids: shown.map(({ id }) => id), isNear, spelled }
}

/** The most that brings first. */
function broaderThan(wish: FindWish, total: number, count: (wish: FindWish) => number): Broader[] {
  const facets = facetsOf(wish)
  const ways: Omit<Broader, 'total'>[] = facets.map((facet) => ({ without: facet, wish: without(wish, facet) }))
  if (wish.words !== '' && facets.length > 0) ways.push({ without: 'words', wish: { ...wish, words: '', page: 1 } })
  return ways
    .map((way) => ({ ...way, total: count(way.wish) }))
    .filter((way) => way.total > total)
    .sort((one, other) => other.total - one.total)
}

/** How many entries there are for each topic, for whoever has no word for what they need. */
export async function countTopics(scope: Scope) {
  return read(scope, async (tx) => (await guideIndexOf(tx, scope)).facts.topicCounts)
}
