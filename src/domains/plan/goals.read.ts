import type { Scope } from '../../platform/scope.ts'
import { read } from '../../platform/transact.ts'
import { chooseEdition } from './edition.read.ts'
import type { Edition } from './edition.ts'
import { listFields } from './field.queries.ts'
import { listGoals } from './goal.queries.ts'
import { type Goal, inPlanOrder } from './goal.ts'

export type GoalsPage = { edition: Edition; goals: Goal[] }

/** The goals of an edition without its measures, each once in the order of the fields. */
export async function showGoals(scope: Scope, slug: string): Promise<GoalsPage> {
  return read(scope, async (tx) => {
    const edition = await chooseEdition(tx, scope, slug)
    const goals = await listGoals(tx, scope, edition.id, await listFields(tx, scope, edition.id))
    return { edition, goals: inPlanOrder(goals) }
  })
}
