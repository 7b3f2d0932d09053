import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { areFieldsOfGoal } from './field.queries.ts'
import { areGoalsOf } from './goal.queries.ts'
import { findPlaces, movePlaces, raiseGoalVersion } from './goal-write.queries.ts'
import { insertLineage, isBetweenEditions, type LineageSubject, listLineage } from './lineage.queries.ts'
import { decideLineage, ending, type LineageKind, type LineageRecord, type LineageRefusal } from './lineage.ts'
import { saveMeasure } from './measure.queries.ts'
import { changeMeasure } from './measure.verbs.ts'
import { mayEdit } from './plan.access.ts'
import { insertSteps, listStandings, wouldTell } from './step.queries.ts'

/** `on`: ISO date. `from` and `to` are ids; retiring has no `to`. */
export type LineageAct = {
  kind: Exclude<LineageKind, 'move'>
  from: string[]
  to: string[]
  on: string
  reason: string
}

/**
 * Says what became of goals or of measures. Within an edition, splitting, merging and retiring close what they start
 * from: it leaves the lists, and its address leads on. An earlier edition keeps its lists as they were.
 */
export async function leadOn(
  scope: Scope,
  subject: LineageSubject,
  act: LineageAct,
): Promise<Outcome<null, LineageRefusal>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('leadOn')
  return transact(scope, `plan.${act.kind}`, async ({ tx, changed }) => {
    const decided = decideLineage(act, await listLineage(tx, subject))
    if (!decided.ok) return decided
    const ids = new Set([...act.from, ...act.to])
    const standings = await listStandings(tx, subject, [...ids])
    if (standings.length < ids.size) throw new NotFound(subject)
    const plans = new Set(standings.map((one) => one.planId))
    const isEnding = ending.includes(act.kind) && !(await isBetweenEditions(tx, plans))
    const rows = asRows(decided.value, act.on)
    const ends = standings.filter(({ id }) => isEnding && rows.some(({ from }) => from === id))
    if (await wouldTell(tx, ends, 'closed')) return refused('lineage.not_adopted')
    await insertLineage(tx, scope, subject, rows)
    if (isEnding) {
      const close = (recordId: string) => {
        return { id: randomUUID(), recordId, stage: 'closed' as const, decisionId: null, reason: act.reason }
      }
      await insertSteps(tx, scope, subject, [...new Set(rows.map(({ from }) => from))].map(close))
    }
    for (const row of rows) changed({ kind: subject, id: row.from, before: null, after: row })
    return ok(null)
  })
}

/** Lets a measure serve other goals. Its address stays. */
export async function moveMeasure(
  scope: Scope,
  id: string,
  seen: number,
  { goalIds, on, reason }: { goalIds: string[]; on: string; reason: string },
): Promise<Outcome<{ slug: string }, LineageRefusal | 'measure.goal_missing' | 'changed_meanwhile'>> {
  if (goalIds.length === 0) return refused('measure.goal_missing')
  return changeMeasure(scope, 'plan.moveMeasure', id, seen, async (measure, { tx, changed }, hold) => {
    const decided = decideLineage({ kind: 'move', from: [id], to: [id], reason }, await listLineage(tx, 'measure'))
    if (!decided.ok) return decided
    if (!(await areGoalsOf(tx, measure.planId, goalIds))) throw new NotFound('goal')
    if (!(await hold())) return refused('changed_meanwhile')
    await saveMeasure(tx, scope, id, { ...measure.sheet, goalIds })
    await insertLineage(tx, scope, 'measure', asRows(decided.value, on))
    changed({ kind: 'measure', id, before: { goalIds: measure.sheet.goalIds }, after: { goalIds, on, reason } })
    return ok({ slug: measure.slug })
  })
}

/** Lets a goal stand in other fields, last in each new one. Codes change with it; its address stays. */
export async function moveGoal(
  scope: Scope,
  id: string,
  seen: number,
  { fieldIds, on, reason }: { fieldIds: string[]; on: string; reason: string },
): Promise<Outcome<null, LineageRefusal | 'goal.field_missing' | 'changed_meanwhile'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('moveGoal')
  if (fieldIds.length === 0) return refused('goal.field_missing')
  return transact(scope, 'plan.moveGoal', async ({ tx, changed }) => {
    const before = await findPlaces(tx, id)
    if (before.length === 0) throw new NotFound('goal')
    const decided = decideLineage({ kind: 'move', from: [id], to: [id], reason }, await listLineage(tx, 'goal'))
    if (!decided.ok) return decided
    if (!(await areFieldsOfGoal(tx, id, fieldIds))) throw new NotFound('field')
    if (!(await raiseGoalVersion(tx, id, seen))) return refused('changed_meanwhile')
    await movePlaces(tx, scope, id, before, [...new Set(fieldIds)])
    await insertLineage(tx, scope, 'goal', asRows(decided.value, on))
    changed({ kind: 'goal', id, before: { places: before }, after: { fieldIds, on, reason } })
    return ok(null)
  })
}

function asRows(decided: Omit<LineageRecord, 'on'>[], on: string): (LineageRecord & { id: string })[] {
  return decided.map((record) => ({ id: randomUUID(), on, ...record }))
}
