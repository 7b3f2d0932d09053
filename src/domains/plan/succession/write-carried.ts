import { randomUUID } from 'node:crypto'
import { formatDate } from '../../../i18n/format.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import type { Write } from '../../../platform/transact.ts'
import { insertFields, listPlanFields, savePositions } from '../field.queries.ts'
import { insertGoals, insertPlaces } from '../goal-write.queries.ts'
import type { StatusCommand } from '../status.ts'
import { insertStatuses, saveMeasures } from '../table/measure-batch.queries.ts'
import type { CarryPlan, Known } from './carry.plan.ts'
import { listCarried, listPlanPlaces, saveCarried } from './carry.queries.ts'
import { addGoalsServed, arrangePlaces, copyCrossReferences, copyTranslations, deleteCopies } from './copy.queries.ts'
import { inOrderOfOrigin, placesInOrder } from './order-of-origin.ts'
import { saySuccession } from './succession.messages.ts'

/** `lastOf`: how a measure of the earlier plan stands. */
type Earlier = { title: string; lastOf: (id: string) => StatusCommand | null }

/** Writes what was decided, in as many statements however many records it is about. */
export async function writeCarried(
  write: Write,
  scope: Scope,
  known: Known,
  plan: CarryPlan,
  earlier: Earlier,
): Promise<void> {
  const { tx } = write
  const { successor, draft } = known
  for (const kind of ['measure', 'goal', 'field'] as const) await deleteCopies(tx, kind, plan.removed[kind])
  await insertFields(tx, scope, plan.fields)
  await insertGoals(
    tx,
    scope,
    plan.goals.map(({ fieldIds: _, ...goal }) => goal),
  )
  const places = plan.goals.flatMap(({ id: goalId, fieldIds }, at) =>
    fieldIds.map((fieldId) => ({ fieldId, goalId, position: draft.goals.length + at + 1 })),
  )
  await insertPlaces(tx, scope, places)
  const rows = plan.measures.map((one) => ({ ...one, planId: successor.id, stage: 'draft' as const, before: null }))
  await saveMeasures(tx, scope, rows)
  await addGoalsServed(tx, scope, plan.served)
  await copyTranslations(tx, plan.copies)
  await copyCrossReferences(
    tx,
    plan.copies.filter(({ kind }) => kind !== 'field'),
  )
  await insertStatuses(tx, scope, carriedStatuses(scope, plan, earlier))
  await saveCarried(tx, scope, successor.id, plan)
  await putInOrder(write, known)
  tellChanges(write, known, plan)
}

/** How it stands goes along with its day, and says where it was said. */
function carriedStatuses(scope: Scope, { copies }: CarryPlan, { title, lastOf }: Earlier) {
  const lang = sourceLanguage(scope.city)
  return copies.flatMap(({ kind, from, to }) => {
    const last = kind === 'measure' ? lastOf(from) : null
    if (last === null) return []
    const { status, assessment, asOf } = last
    const told = { title, day: formatDate(lang, asOf), reason: last.reason }
    const reason = saySuccession(lang, last.reason === '' ? 'status_carried' : 'status_carried_why', told)
    return [{ id: randomUUID(), measureId: to, status, assessment, asOf, reason }]
  })
}

/** Fields and goals stand as they did in the earlier plan, whatever was carried over first. */
async function putInOrder({ tx }: Write, { successor, old }: Known): Promise<void> {
  const originOf = new Map(
    [...(await listCarried(tx, successor.id))].flatMap(([id, { targets }]) => targets.map((to) => [to, id])),
  )
  const rank = (list: readonly { id: string }[]) => {
    const at = new Map(list.map(({ id }, index) => [id, index]))
    return (id: string) => at.get(originOf.get(id) ?? '')
  }
  const fields = (await listPlanFields(tx, successor.id)).map(({ id }) => id)
  await savePositions(tx, inOrderOfOrigin(fields, rank(old.fields)), 1)
  await arrangePlaces(tx, placesInOrder(await listPlanPlaces(tx, successor.id), rank(old.goals)))
}

function tellChanges({ changed }: Write, { draft, carried }: Known, plan: CarryPlan): void {
  const lists = { field: draft.fields, goal: draft.goals, measure: draft.measures }
  for (const kind of ['measure', 'goal', 'field'] as const) {
    for (const id of plan.removed[kind]) {
      changed({ kind, id, before: { ...lists[kind].find((one) => one.id === id) }, after: null })
    }
  }
  const originOf = new Map(plan.copies.map(({ from, to }) => [to, from]))
  const made = (kind: 'field' | 'goal' | 'measure', id: string, record: object) => {
    const from = originOf.get(id)
    changed({ kind, id, before: null, after: { ...record, ...(from !== undefined && { carriedFrom: from }) } })
  }
  for (const field of plan.fields) made('field', field.id, field)
  for (const goal of plan.goals) made('goal', goal.id, goal)
  for (const { id, slug, sheet } of plan.measures) made('measure', id, { slug, ...sheet })
  for (const { measureId: id, goalId } of plan.served) {
    changed({ kind: 'measure', id, before: null, after: { goalIds: [goalId] } })
  }
  for (const { id, version: _, ...after } of plan.carried) {
    changed({ kind: 'carry', id, before: saidBefore(carried, id), after })
  }
  for (const id of plan.undecided) changed({ kind: 'carry', id, before: saidBefore(carried, id), after: null })
}

function saidBefore(carried: Known['carried'], id: string): object | null {
  const before = carried.get(id)
  if (!before) return null
  const { id: _i, version: _v, ...said } = before
  return said
}
