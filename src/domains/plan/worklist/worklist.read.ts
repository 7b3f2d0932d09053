import { compareNames } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listUnits, type Unit } from '../../accounts/accounts.ts'
import { chooseEdition } from '../edition.read.ts'
import type { Edition } from '../edition.ts'
import { listFields } from '../field.queries.ts'
import type { Field } from '../field.ts'
import { listGoals } from '../goal.queries.ts'
import { codesOf, type Goal } from '../goal.ts'
import { compareNumbers } from '../measure.ts'
import { maySeeDrafts } from '../plan.access.ts'
import { asStatus } from '../status.queries.ts'
import type { StatusRecord } from '../status.ts'
import { listViews, type SavedView } from './view.queries.ts'
import { readWorkFilter, type WorkFilter, type WorkOrder } from './work-filter.ts'
import { listLatest, listWorkFacts, listWorkKeys, type WorkFacts, type WorkKey } from './worklist.queries.ts'

const perPage = 50

export type WorkRow = WorkFacts & { status: StatusRecord | null; codes: string[]; lead: string }

export type WorklistPage = {
  edition: Edition
  filter: WorkFilter
  rows: WorkRow[]
  /** The ids of all that fit, those of other pages too, in their order. */
  found: string[]
  pages: number
  fields: Field[]
  units: Unit[]
  views: SavedView[]
}

/** The measures of a plan as those see them who work on it: filtered, sorted, a page at a time. */
export async function showWorklist(scope: Scope, plan: string, filter: WorkFilter): Promise<WorklistPage> {
  if (!maySeeDrafts(scope.viewer)) throw new Forbidden('showWorklist')
  return read(scope, async (tx) => {
    const edition = await chooseEdition(tx, scope, plan)
    const units = await listUnits(tx, scope)
    const fields = await listFields(tx, scope, edition.id)
    const goals = await listGoals(tx, scope, edition.id, fields)
    const leads = filter.lead === null ? null : units.filter(({ slug }) => slug === filter.lead).map(({ id }) => id)
    const keys = await listWorkKeys(tx, edition.id, filter, leads)
    const found = sortKeys(scope, keys, filter.sort ?? 'number', units).map(({ id }) => id)
    const pages = Math.max(1, Math.ceil(found.length / perPage))
    const page = Math.min(filter.page, pages)
    const shown = found.slice((page - 1) * perPage, page * perPage)
    return {
      edition,
      filter: { ...filter, page },
      rows: await rowsOf(tx, shown, goals, units),
      found,
      pages,
      fields,
      units,
      views: await listViews(tx, scope, edition.id),
    }
  })
}

async function rowsOf(tx: Transaction, ids: readonly string[], goals: readonly Goal[], units: readonly Unit[]) {
  const facts = new Map((await listWorkFacts(tx, ids)).map((one) => [one.id, one]))
  const latest = new Map((await listLatest(tx, ids)).map((row) => [row.measureId, asStatus(row)]))
  const [goalOf, unitOf] = [new Map(goals.map((one) => [one.id, one])), new Map(units.map((one) => [one.id, one]))]
  return ids.flatMap((id): WorkRow[] => {
    const row = facts.get(id)
    if (!row) return []
    const codes = row.goalIds.flatMap((goalId) => codesOf(goalOf.get(goalId) ?? { places: [] }))
    return [{ ...row, status: latest.get(id) ?? null, codes, lead: unitOf.get(row.leadUnitId ?? '')?.name.words ?? '' }]
  })
}

function sortKeys({ lang }: Scope, keys: readonly WorkKey[], order: WorkOrder, units: readonly Unit[]): WorkKey[] {
  const place = new Map(units.map(({ id }, at) => [id, at]))
  const last = <T>(a: T | null | undefined, b: T | null | undefined, compare: (a: T, b: T) => number) =>
    a == null || b == null ? Number(a == null) - Number(b == null) : compare(a, b)
  const byDay = (a: string, b: string) => (a < b ? -1 : Number(a > b))
  const orders: Record<WorkOrder, (a: WorkKey, b: WorkKey) => number> = {
    number: compareNumbers,
    title: (a, b) => compareNames(lang, a.title, b.title),
    // Units come in the order of their names.
    lead: (a, b) => last(place.get(a.leadUnitId ?? ''), place.get(b.leadUnitId ?? ''), (one, other) => one - other),
    latest: (a, b) => last(a.asOf, b.asOf, (one, other) => byDay(other, one)),
    end: (a, b) => last(a.endsOn, b.endsOn, byDay),
  }
  return keys.toSorted((a, b) => orders[order](a, b) || compareNumbers(a, b) || byDay(a.id, b.id))
}

/** The rows of these measures of the plan, whether or not the filter shows them. */
export async function showPicked(
  scope: Scope,
  { edition, units }: WorklistPage,
  ids: readonly string[],
): Promise<WorkRow[]> {
  return read(scope, async (tx) => {
    const all = await listWorkKeys(tx, edition.id, readWorkFilter({}), null)
    const wanted = new Set(ids)
    const own = sortKeys(
      scope,
      all.filter(({ id }) => wanted.has(id)),
      'number',
      units,
    )
    return rowsOf(
      tx,
      own.map(({ id }) => id),
      [],
      units,
    )
  })
}
