/** What became of an edition in the one that followed it. */
import type { Transaction } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { chooseEdition } from '../edition.read.ts'
import type { Edition } from '../edition.ts'
import { listFields } from '../field.queries.ts'
import type { Field } from '../field.ts'
import { listGoals } from '../goal.queries.ts'
import type { Goal } from '../goal.ts'
import { type LineageSubject, listLineage } from '../lineage.queries.ts'
import { listMeasures } from '../measure-list.queries.ts'
import type { MeasureRow } from '../pages.ts'
import { type Became, newcomers, tellBecame } from './became.ts'

export type LineagePage = {
  earlier: Edition
  later: Edition
  /** The fields of the earlier edition, in its order. */
  fields: Field[]
  goals: Became<Goal>[]
  newGoals: Goal[]
  measures: Became<MeasureRow>[]
  newMeasures: MeasureRow[]
}

/** Only of an edition that a published one has followed. */
export async function showLineage(scope: Scope, slug: string): Promise<LineagePage> {
  return read(scope, async (tx) => {
    const earlier = await chooseEdition(tx, scope, slug)
    if (earlier.successor === null) throw new NotFound('successor')
    const later = await chooseEdition(tx, scope, earlier.successor.slug)
    const [before, after] = [await loadEdition(tx, scope, earlier), await loadEdition(tx, scope, later)]
    const goals = await became(
      tx,
      'goal',
      [...before.goals, ...before.endedGoals],
      [...after.goals, ...after.endedGoals],
    )
    const measures = await became(
      tx,
      'measure',
      [...before.measures, ...before.endedMeasures],
      [...after.measures, ...after.endedMeasures],
    )
    return {
      earlier,
      later,
      fields: before.fields,
      goals,
      newGoals: newcomers(after.goals, goals),
      measures,
      newMeasures: newcomers(after.measures, measures),
    }
  })
}

async function loadEdition(tx: Transaction, scope: Scope, { id }: Edition) {
  const fields = await listFields(tx, scope, id)
  const goals = await listGoals(tx, scope, id, fields)
  return {
    fields,
    goals,
    endedGoals: await listGoals(tx, scope, id, fields, { ended: true }),
    measures: await listMeasures(tx, scope, { planId: id }, goals),
    endedMeasures: await listMeasures(tx, scope, { planId: id, ended: true }, goals),
  }
}

async function became<R extends { id: string }>(tx: Transaction, subject: LineageSubject, before: R[], after: R[]) {
  const known = new Map([...before, ...after].map((record) => [record.id, record]))
  return tellBecame(before, await listLineage(tx, subject), (id) => known.get(id))
}
