import { type HistoryEntry, listHistory } from '../../../platform/audit-history.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Words } from '../../../platform/http/form.ts'
import type { Drafted } from '../drafting/drafted.ts'
import { listGoalSlugs } from '../goal.queries.ts'
import { findMeasure } from '../measure.queries.ts'
import { wordsOfSheet } from '../sheet/sheet-words.ts'
import { stateBefore } from './act.ts'

/** What a record said before an entry of its log, as its form has it; undefined where that cannot be told any more. */
export async function findEarlier(tx: Transaction, drafted: Drafted, number: number): Promise<Words | undefined> {
  const entries = await listSince(tx, drafted.id, number)
  if (entries === undefined) return undefined
  const { subject, id, planId, words } = drafted
  if (subject !== 'measure') return stateBefore(words, entries)
  const measure = await findMeasure(tx, 'id', id)
  const sheet = measure && stateBefore(measure.sheet, entries)
  if (!sheet) return undefined
  const { address } = words
  const said = wordsOfSheet(sheet, await listGoalSlugs(tx, planId))
  return address === undefined ? said : { ...said, address }
}

const perSlice = 500

/** All entries of a record down to this one, the newest first; undefined where it is none of the record's. */
async function listSince(tx: Transaction, id: string, number: number): Promise<HistoryEntry[] | undefined> {
  const entries: HistoryEntry[] = []
  for (;;) {
    const behind = entries.at(-1)?.number
    const slice = await listHistory(tx, id, { limit: perSlice, ...(behind === undefined ? {} : { behind }) })
    entries.push(...slice.filter((entry) => entry.number >= number))
    if (slice.length < perSlice || slice.some((entry) => entry.number < number)) break
  }
  return entries.at(-1)?.number === number ? entries : undefined
}
