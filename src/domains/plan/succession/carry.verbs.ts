import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { listSlugs } from '../address.queries.ts'
import { findPlan, isPublished } from '../edition.queries.ts'
import { listPlanFields } from '../field.queries.ts'
import { type Stage, stages } from '../life.ts'
import { mayEdit } from '../plan.access.ts'
import { listKnownMeasures, type StoredRow } from '../table/known-measures.queries.ts'
import { type Chosen, type Contents, type Known, planCarry } from './carry.plan.ts'
import { listCarried, listPlanGoals, listSpokenOf } from './carry.queries.ts'
import { carryKinds } from './carry.ts'
import { writeCarried } from './write-carried.ts'

/**
 * Says what becomes of records of a plan in its successor, all of it or nothing; as long as that is a draft it may be said
 * anew. What goes on is copied into the draft; nothing of the earlier plan changes. `sure`: copies may go in which somebody
 * has worked already.
 */
export async function carryOver(
  scope: Scope,
  successorId: string,
  chosen: readonly Chosen[],
  { sure }: { sure: boolean },
): Promise<Outcome<{ n: number }>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('carryOver')
  return transact(scope, 'plan.carryOver', async (write) => {
    const { tx } = write
    const successor = await findPlan(tx, successorId)
    if (!successor?.successorOf) throw new NotFound('plan')
    if (await isPublished(tx, successorId)) return refused('carry.published')
    if (chosen.length === 0) return refused('carry.nothing_ticked')
    const measures = await listKnownMeasures(tx, successor.successorOf)
    // What bodies have in their hands, or what has ended, is not carried over.
    const old = await loadContents(tx, successor.successorOf, measures, ['adopted'])
    const draft = await loadContents(tx, successorId, await listKnownMeasures(tx, successorId), stages)
    const known: Known = {
      ...{ successor, old, draft, carried: await listCarried(tx, successorId) },
      taken: { goals: await listSlugs(tx, 'goal'), measures: await listSlugs(tx, 'measure') },
    }
    const planned = planCarry(known, chosen, randomUUID)
    if (!planned.ok) return planned
    const gone = carryKinds.flatMap((kind) => planned.value.removed[kind])
    if ((await listSpokenOf(tx, gone)).size > 0) return refused('carry.in_bodies')
    const worked = [...draft.fields, ...draft.goals, ...draft.measures].find(
      ({ id, version }) => version > 1 && gone.includes(id),
    )
    if (worked && !sure) return refused('carry.worked_on')
    const last = new Map(measures.map((one) => [one.id, one.last]))
    const title = (await findPlan(tx, successor.successorOf))?.title ?? ''
    await writeCarried(write, scope, known, planned.value, { title, lastOf: (id) => last.get(id) ?? null })
    return ok({ n: chosen.length })
  })
}

async function loadContents(
  tx: Transaction,
  planId: string,
  measures: readonly StoredRow[],
  at: readonly Stage[],
): Promise<Contents> {
  return {
    fields: await listPlanFields(tx, planId),
    goals: (await listPlanGoals(tx, planId)).filter(({ stage }) => at.includes(stage)),
    measures: measures.filter(({ stage }) => at.includes(stage)),
  }
}
