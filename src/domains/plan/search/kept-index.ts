/** What can be found in a city, kept until its content version rises or a new day changes which edition is in force. */
import { dayOf } from '../../../i18n/format.ts'
import { contentMark } from '../../../platform/content-mark.ts'
import type { Transaction } from '../../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { LiveIndex } from '../../../platform/search/live/live-index.ts'
import { visibleEditions } from '../edition.read.ts'
import { maySeeRecord } from '../plan.access.ts'
import { documentOf, type SearchedRecord } from './searched-record.ts'
import { searchedRecords } from './searched-records.ts'
import { loadSearchedRows } from './searched-rows.queries.ts'

export type PlanIndex = { index: LiveIndex; records: ReadonlyMap<string, SearchedRecord> }

/** A city's index takes a few megabytes; one process rarely answers for more cities at a time. */
const most = 40
const kept = new Map<string, { mark: string; made: PlanIndex }>()

/** Of what everybody may read, whoever asks: texts in all languages, so that one index serves all readers. */
export async function planIndexOf(tx: Transaction, scope: Scope): Promise<PlanIndex> {
  const mark = `${dayOf(scope.now)} ${await contentMark(tx)}`
  const known = kept.get(scope.city.id)
  const made = known?.mark === mark ? known.made : await makeIndex(tx, scope)
  // Put at the end: who was asked for longest ago stands first.
  kept.delete(scope.city.id)
  kept.set(scope.city.id, { mark, made })
  for (const [cityId] of kept) {
    if (kept.size <= most) break
    kept.delete(cityId)
  }
  return made
}

async function makeIndex(tx: Transaction, scope: Scope): Promise<PlanIndex> {
  const everybody: Scope = { ...scope, viewer: { kind: 'public' } }
  const editions = await visibleEditions(tx, everybody)
  const records = searchedRecords(await loadSearchedRows(tx), editions, sourceLanguage(scope.city), (record) =>
    maySeeRecord(everybody.viewer, record),
  )
  const index = new LiveIndex()
  for (const record of records) index.put(documentOf(record))
  return { index, records: new Map(records.map((one) => [one.id, one])) }
}
