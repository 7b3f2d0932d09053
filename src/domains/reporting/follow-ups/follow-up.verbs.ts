import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { maySeeRounds } from '../reporting.access.ts'
import { findFollowUp, insertFollowUp, insertFollowUpStep, saveFollowUp } from './follow-up.queries.ts'
import {
  decideFollowUp,
  type FollowUp,
  type FollowUpRefusal,
  isTheirs,
  type Owner,
  type RecordRef,
} from './follow-up.ts'
import { nameRecords } from './named-record.read.ts'
import { loadTeams } from './teams.read.ts'

export type FollowUpWish = { on: RecordRef; dueOn: string; note: string; for: Owner }

/** Notes that a record is wanted again: for oneself, or for a team that one belongs to. The log is told no words. */
export async function setFollowUp(
  scope: Scope,
  { on, dueOn, note, for: owner }: FollowUpWish,
): Promise<Outcome<string, FollowUpRefusal>> {
  if (!maySeeRounds(scope.viewer)) throw new Forbidden('setFollowUp')
  return transact(scope, 'reporting.setFollowUp', async ({ tx, changed }) => {
    if (dueOn < dayOf(scope.now)) return refused('follow_up.day_past')
    if (!isTheirs(owner, await teamsOf(tx, scope))) throw new Forbidden('setFollowUp')
    if (!(await nameRecords(tx, scope, '', [on]))(on)) throw new NotFound('record')
    const id = randomUUID()
    const followUp = {
      id,
      kind: on.kind,
      recordId: on.id,
      dueOn,
      note: note.trim(),
      ...owner,
      doneAt: null,
      version: 1,
    }
    await insertFollowUp(tx, scope, followUp)
    await insertFollowUpStep(tx, scope, followUp, { step: 'set', dueOn })
    changed({ kind: 'follow_up', id, before: null, after: { on: on.id, due: dueOn } })
    return ok(id)
  })
}

export async function stepFollowUp(
  scope: Scope,
  id: string,
  seen: number,
  wish: Parameters<typeof decideFollowUp>[1],
): Promise<Outcome<FollowUp, FollowUpRefusal | 'changed_meanwhile'>> {
  if (!maySeeRounds(scope.viewer)) throw new Forbidden('stepFollowUp')
  return transact(scope, 'reporting.stepFollowUp', async ({ tx, changed }) => {
    const found = isRecordId(id) ? await findFollowUp(tx, id) : undefined
    if (!found) throw new NotFound('follow-up')
    if (!isTheirs(found, await teamsOf(tx, scope))) throw new Forbidden('stepFollowUp')
    if (found.version !== seen) return refused('changed_meanwhile')
    const decided = decideFollowUp(found, wish, dayOf(scope.now))
    if (!decided.ok) return decided
    const { dueOn, isDone } = decided.value
    const doneAt = isDone ? scope.now : null
    await saveFollowUp(tx, found, { dueOn, doneAt })
    await insertFollowUpStep(tx, scope, { id, version: found.version + 1 }, { step: wish.step, dueOn })
    const before = { due: found.dueOn, done: found.doneAt !== null }
    changed({ kind: 'follow_up', id, before, after: { due: dueOn, done: isDone } })
    return ok({ ...found, dueOn, doneAt, version: found.version + 1 })
  })
}

async function teamsOf(tx: Parameters<typeof loadTeams>[0], scope: Scope) {
  const { own, units, coordinates } = await loadTeams(tx, scope)
  return { own, units: new Set(units.map(({ id }) => id)), coordinates }
}
