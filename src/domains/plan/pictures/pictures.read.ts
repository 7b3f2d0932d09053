/** What pictures are drawn from, seen at one moment. */
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { chooseEdition } from '../edition.read.ts'
import type { Edition } from '../edition.ts'
import { listFields } from '../field.queries.ts'
import type { Field } from '../field.ts'
import { listGoals } from '../goal.queries.ts'
import type { Goal } from '../goal.ts'
import { listPictured } from './pictured.queries.ts'
import type { PicturedMeasure } from './pictured.ts'

export type PicturedPlan = { edition: Edition; fields: Field[]; goals: Goal[]; measures: PicturedMeasure[] }

/** A plan with what its measures say of time and money; without `plan` the main one. */
export async function showPictured(scope: Scope, plan?: string): Promise<PicturedPlan> {
  return read(scope, async (tx) => {
    const edition = await chooseEdition(tx, scope, plan)
    const fields = await listFields(tx, scope, edition.id)
    const goals = await listGoals(tx, scope, edition.id, fields)
    return { edition, fields, goals, measures: await listPictured(tx, scope, edition.id) }
  })
}
