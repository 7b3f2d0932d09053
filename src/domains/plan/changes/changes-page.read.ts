/** The page of changes: the list, what it is narrowed by, and what there is to choose from. */
import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { visibleEditions } from '../edition.read.ts'
import { type Edition, editionOfToday } from '../edition.ts'
import { listFields } from '../field.queries.ts'
import type { Field } from '../field.ts'
import type { RecordLine } from '../records/record-line.ts'
import { describeRecords, loadKnownRecords } from '../records/records.read.ts'
import type { ChangeFilter } from './changes.form.ts'
import { type ChangeList, changesAmong } from './changes.read.ts'

/** `only`: the one goal or measure asked for. `fields`: of the edition asked for, else of the main plan. */
export type ChangesPage = ChangeList & {
  filter: ChangeFilter
  only: RecordLine | null
  editions: Edition[]
  fields: Field[]
}

/** So many changes stand on one page. */
const pageful = 40

export async function showChanges(scope: Scope, filter: ChangeFilter): Promise<ChangesPage> {
  return read(scope, async (tx) => {
    const editions = await visibleEditions(tx, scope)
    if (editions.length === 0) throw new NotFound('plan')
    const known = await loadKnownRecords(tx, scope)
    const given = Object.entries(filter).filter(([, value]) => value !== null)
    const list = await changesAmong(tx, scope, known, { ...Object.fromEntries(given), limit: pageful })
    const { plan, goal, measure } = filter
    const one = [...known.values()].find(
      ({ kind, slug }) => (kind === 'goal' && slug === goal) || (kind === 'measure' && slug === measure),
    )
    const edition = editions.find(({ slug }) => slug === plan) ?? editionOfToday(editions)
    return {
      ...list,
      filter,
      only: one ? (await describeRecords(tx, scope, known, [one.id]))(one.id) : null,
      editions,
      fields: edition ? await listFields(tx, scope, edition.id) : [],
    }
  })
}
