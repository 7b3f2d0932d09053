import { isLang, type Lang } from '../../../i18n/languages.ts'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listSourceTexts, listTranslationMarks } from '../coverage/coverage.queries.ts'
import { mainFirst, visibleEditions } from '../edition.read.ts'
import type { Edition } from '../edition.ts'
import { compareNumbers } from '../measure.ts'
import { mayTranslate } from '../plan.access.ts'
import type { RecordLine } from '../records/record-line.ts'
import { describeRecords, loadKnownRecords } from '../records/records.read.ts'
import { listMarksIn } from './translating.queries.ts'
import { type WorkState, workStateOf, workStates } from './work-state.ts'

export type WorkText = { part: string; state: WorkState }
/** A record with those of its texts that have words, and how each stands in a language. */
export type WorkLine = { record: RecordLine; texts: WorkText[] }

export type WorkCounts = Record<WorkState, number>
export type Overview = { edition: Edition; all: number; languages: { lang: Lang; counts: WorkCounts }[] }[]

/** Each plan in each of the city's languages. */
export async function showOverview(scope: Scope): Promise<Overview> {
  demandTranslator(scope)
  return read(scope, async (tx) => {
    const overview: Overview = []
    for (const edition of (await visibleEditions(tx, scope)).toSorted(mainFirst)) {
      const texts = (await listSourceTexts(tx, scope, edition.id)).filter(({ words }) => words !== '')
      const marks = await listTranslationMarks(
        tx,
        texts.map(({ recordId }) => recordId),
      )
      const languages = languagesOf(scope).map((lang) => {
        const kept = byText(marks.filter((mark) => mark.lang === lang))
        return { lang, counts: countStates(texts.map((text) => workStateOf(text.words, kept.get(keyOf(text))))) }
      })
      overview.push({ edition, all: texts.length, languages })
    }
    return overview
  })
}

/** The languages into which a city has its texts translated. */
export function languagesOf({ city }: Pick<Scope, 'city'>): Lang[] {
  return city.languages.filter((lang) => lang !== sourceLanguage(city))
}

export function demandTranslator(scope: Scope): void {
  if (!mayTranslate(scope.viewer)) throw new Forbidden('translating')
}

/** A language of the city that is translated into; there is no page of any other. */
export function demandLanguage(scope: Scope, lang: string): Lang {
  if (!isLang(lang) || !languagesOf(scope).includes(lang)) throw new NotFound('language')
  return lang
}

const kinds: readonly RecordLine['kind'][] = ['plan', 'field', 'goal', 'measure']

/** Every record of every plan with its texts, in the order of the plans. */
export async function loadWork(tx: Transaction, scope: Scope, lang: Lang): Promise<WorkLine[]> {
  const kept = byText(await listMarksIn(tx, lang))
  const known = await loadKnownRecords(tx, scope)
  const lines: WorkLine[] = []
  for (const edition of (await visibleEditions(tx, scope)).toSorted(mainFirst)) {
    const texts = (await listSourceTexts(tx, scope, edition.id)).filter(({ words }) => words !== '')
    const ofRecord = Map.groupBy(texts, ({ recordId }) => recordId)
    const describe = await describeRecords(tx, scope, known, [...ofRecord.keys()])
    const own = [...ofRecord].flatMap(([id, all]): WorkLine[] => {
      const record = describe(id)
      const states = all.map((text) => ({
        part: text.field,
        state: workStateOf(text.words, kept.get(keyOf(text))),
      }))
      return record ? [{ record, texts: states }] : []
    })
    lines.push(...own.sort(inOrder))
  }
  return lines
}

function inOrder({ record: one }: WorkLine, { record: other }: WorkLine): number {
  const numberOf = ({ code }: RecordLine) => ({ number: code === '' ? null : code })
  return kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || compareNumbers(numberOf(one), numberOf(other))
}

function countStates(states: readonly WorkState[]): WorkCounts {
  const count = (wanted: WorkState) => states.filter((state) => state === wanted).length
  return Object.fromEntries(workStates.map((state) => [state, count(state)])) as WorkCounts
}

function keyOf({ recordId, field }: { recordId: string; field: string }): string {
  return `${recordId} ${field}`
}

function byText<Mark extends { recordId: string; field: string }>(marks: readonly Mark[]): Map<string, Mark> {
  return new Map(marks.map((mark) => [keyOf(mark), mark]))
}
