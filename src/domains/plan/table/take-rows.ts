import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { freeSlug, slugOf } from '../../../platform/slug.ts'
import { addUnit } from '../../accounts/accounts.ts'
import { listSlugs } from '../address.queries.ts'
import { isPublished } from '../edition.queries.ts'
import { checkSheet, type MeasureSheet } from '../measure.ts'
import { insertRevisions } from '../revision.queries.ts'
import { textsChanged } from '../sheet/texts-changed.ts'
import { insertSteps } from '../step.queries.ts'
import type { StoredRow } from './known-measures.queries.ts'
import type { BatchRow } from './measure-batch.queries.ts'
import type { RowProposal } from './rows/table.proposal.ts'
import type { NewUnit } from './rows/unit.resolve.ts'

/** Founds the units that the taken rows name, those above them first; gives their ids by what stood for them. */
export async function foundUnits(scope: Scope, units: readonly NewUnit[], taken: readonly RowProposal[]) {
  const named = new Set(taken.flatMap(({ sheet }) => [sheet.leadUnitId, ...sheet.units.map(({ unitId }) => unitId)]))
  for (const unit of units.toReversed()) if (named.has(unit.id)) named.add(unit.parentId)
  const founded = new Map<string, string>()
  for (const { id, name, kind, parentId } of units) {
    if (!named.has(id)) continue
    const parent = parentId === null ? null : (founded.get(parentId) ?? parentId)
    founded.set(id, await addUnit(scope, { name, short: '', kind, parentId: parent }))
  }
  return founded
}

/** A row that is taken, as it will be written. */
export type Ready = { row: RowProposal; batch: BatchRow; before: StoredRow | undefined }

export async function prepare(
  tx: Transaction,
  planId: string,
  taken: readonly RowProposal[],
  measures: ReadonlyMap<string, StoredRow>,
  founded: ReadonlyMap<string, string>,
): Promise<Ready[]> {
  const slugs = await listSlugs(tx, 'measure')
  return taken.map((row) => {
    const before = row.measure ? measures.get(row.measure.id) : undefined
    const sheet = withIds(row.sheet, founded)
    const checked = checkSheet(sheet)
    if (!checked.ok) throw new Error(`row ${row.row + 1} was taken and is ${checked.code}`)
    if (before) {
      const { id, slug, stage } = before
      return { row, before, batch: { id, planId, slug, stage, sheet, before: before.sheet } }
    }
    const slug = freeSlug(slugOf(sheet.title, 'measure'), slugs)
    return { row, before, batch: { id: randomUUID(), planId, slug, stage: 'draft' as const, sheet, before: null } }
  })
}

function withIds(sheet: MeasureSheet, founded: ReadonlyMap<string, string>): MeasureSheet {
  const idOf = (id: string) => founded.get(id) ?? id
  return {
    ...sheet,
    leadUnitId: sheet.leadUnitId === null ? null : idOf(sheet.leadUnitId),
    units: sheet.units.map(({ unitId, role }) => ({ unitId: idOf(unitId), role })),
  }
}

/** In a published plan what is added counts as adopted, and what other words were stays to be read. */
export async function tellPublished(
  tx: Transaction,
  scope: Scope,
  planId: string,
  ready: readonly Pick<Ready, 'batch' | 'before'>[],
  file: string,
): Promise<void> {
  if (!(await isPublished(tx, planId))) return
  const added = ready.filter(({ before }) => before === undefined)
  const reason = `aus der Tabelle „${file}“`
  for (let start = 0; start < added.length; start += 1000) {
    const steps = added.slice(start, start + 1000).map(({ batch }) => {
      return { id: randomUUID(), recordId: batch.id, stage: 'adopted' as const, decisionId: null, reason }
    })
    await insertSteps(tx, scope, 'measure', steps)
  }
  const revised = ready.flatMap(({ before, batch }) => {
    const texts = before ? textsChanged(before.sheet, batch.sheet) : { before: {}, after: {} }
    return Object.keys(texts.after).length > 0 ? [{ subject: 'measure' as const, id: batch.id, reason, ...texts }] : []
  })
  await insertRevisions(tx, scope, revised)
}
