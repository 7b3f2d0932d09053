/** What changed in the plans, the newest first. */
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { type KnownRecord, type RecordScope, recordsWithin } from '../records/known-records.ts'
import { describeRecords, loadKnownRecords } from '../records/records.read.ts'
import type { Window } from './change-window.queries.ts'
import { describeChange, type Found, recordsOf } from './describe-changes.ts'
import { listKindChangesOf, listLifeChanges } from './life-changes.queries.ts'
import { listCarriedOver, listLineageChanges } from './lineage-changes.queries.ts'
import { type ChangeGroup, cursorOf, newestFirst, type PlanChange, readCursor } from './plan-change.ts'
import {
  listDecisionChanges,
  listPublications,
  listRevisionChanges,
  listStatusChanges,
} from './said-changes.queries.ts'

/** `before`: the cursor of the change behind which the list goes on. Names of records are their slugs. */
export type ChangeWish = RecordScope & {
  group?: ChangeGroup | undefined
  before?: string | undefined
  limit: number
}
/** `older`: the cursor with which the list goes on; null at its end. */
export type ChangeList = { changes: PlanChange[]; older: string | null }

/**
 * What changed in all that the viewer may see, or in an edition, a field, a goal (with its measures) or a measure. How
 * goals lead on from one edition to the next is one change of the later plan, unless a single record is asked for.
 */
export async function listChanges(scope: Scope, wish: ChangeWish): Promise<ChangeList> {
  return read(scope, (tx) => loadChanges(tx, scope, wish))
}

export async function loadChanges(tx: Transaction, scope: Scope, wish: ChangeWish): Promise<ChangeList> {
  return changesAmong(tx, scope, await loadKnownRecords(tx, scope), wish)
}

export async function changesAmong(
  tx: Transaction,
  scope: Scope,
  known: ReadonlyMap<string, KnownRecord>,
  wish: ChangeWish,
): Promise<ChangeList> {
  const window: Window = {
    ids: recordsWithin(known, wish).map(({ id }) => id),
    visible: [...known.keys()],
    before: readCursor(wish.before),
    limit: wish.limit + 1,
  }
  const found = (await findChanges(tx, window, wish)).sort(newestFirst)
  const shown = found.slice(0, wish.limit)
  const last = shown.at(-1)
  const older = last && found.length > wish.limit ? cursorOf(last) : null
  const describe = await describeRecords(tx, scope, known, shown.flatMap(recordsOf))
  return { changes: shown.flatMap((one) => describeChange(one, describe)), older }
}

async function findChanges(tx: Transaction, window: Window, { group, goal, measure }: ChangeWish): Promise<Found[]> {
  const isOneRecord = goal !== undefined || measure !== undefined
  const wants = (one: ChangeGroup) => group === undefined || group === one
  return [
    ...(wants('status') ? await listStatusChanges(tx, window) : []),
    ...(wants('texts') ? await listRevisionChanges(tx, window) : []),
    ...(wants('decisions') ? await listDecisionChanges(tx, window) : []),
    ...(wants('publications') ? await listPublications(tx, window) : []),
    ...(wants('records') ? await listLifeChanges(tx, window) : []),
    ...(wants('records') ? await listLineageChanges(tx, window, isOneRecord) : []),
    ...(wants('records') && !isOneRecord ? await listCarriedOver(tx, window) : []),
    ...(wants('records') ? await listKindChangesOf(tx, window) : []),
  ]
}
