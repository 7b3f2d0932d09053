import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { chooseEdition } from '../edition.read.ts'
import { mayEdit } from '../plan.access.ts'
import { deleteView, insertView, listViews } from './view.queries.ts'

/** Keeps a list under a name: for oneself, or for all who work here. */
export async function saveView(
  scope: Scope,
  plan: string,
  { name, query, isOwn }: { name: string; query: string; isOwn: boolean },
): Promise<Outcome<null, 'view.name_missing'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('saveView')
  const said = name.trim().slice(0, 80)
  if (said === '') return refused('view.name_missing')
  return transact(scope, 'plan.saveView', async ({ tx, changed }) => {
    const { id: planId } = await chooseEdition(tx, scope, plan)
    const view = { id: randomUUID(), name: said, query, isOwn }
    await insertView(tx, scope, { ...view, planId })
    changed({ kind: 'view', id: view.id, before: null, after: { planId, name: said, query, isOwn } })
    return ok(null)
  })
}

export async function removeView(scope: Scope, plan: string, id: string): Promise<void> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('removeView')
  await transact(scope, 'plan.removeView', async ({ tx, changed }) => {
    const { id: planId } = await chooseEdition(tx, scope, plan)
    const view = (await listViews(tx, scope, planId)).find((one) => one.id === id)
    if (!view) throw new NotFound('view')
    await deleteView(tx, id)
    changed({ kind: 'view', id, before: { name: view.name, query: view.query }, after: null })
  })
}
