import { allOrNone } from '../../../platform/all-or-none.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { arrangeFields, arrangeGoals } from '../field.verbs.ts'
import { isSameList } from '../order.ts'
import { showPlan } from '../plan.read.ts'
import { type Placed, placeIn, reorder, shift } from './reorder.ts'
import { demandStructure } from './structure-guard.ts'

/** What somebody wants of an order that they saw: places typed, and then perhaps one step of one of them. */
export type OrderWish = {
  seen: string[]
  places: ReadonlyMap<string, number>
  step: { id: string; by: -1 | 1 } | null
}

/** Orders the fields of a plan, or the goals of one of its fields, unless somebody else has meanwhile. */
export async function arrange(
  scope: Scope,
  plan: string,
  fieldId: string | null,
  wish: OrderWish,
): Promise<Outcome<null>> {
  return allOrNone(scope, 'plan.arrange', async (inside) => {
    const { edition, fields } = await showPlan(inside, plan)
    demandStructure(scope, edition)
    const field = fields.find(({ id }) => id === fieldId)
    if (fieldId !== null && !field) throw new NotFound('field')
    const list: Placed[] = field
      ? field.goals.map(({ id, places }) => ({ id, position: placeIn(places, field.id) }))
      : fields
    const now = list.map(({ id }) => id)
    if (!isSameList(now, wish.seen)) return refused('order.changed_meanwhile')
    const placed = reorder(list, wish.places)
    const after = wish.step ? shift(placed, wish.step.id, wish.step.by) : placed
    if (isSameList(now, after)) return ok(null)
    await (field ? arrangeGoals(inside, field.id, after) : arrangeFields(inside, edition.id, after))
    return ok(null)
  })
}
