import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../../platform/outcome.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { transact, type Write } from '../../../../platform/transact.ts'
import { chooseEdition } from '../../edition.read.ts'
import { mayEdit, mayPublish } from '../../plan.access.ts'
import { loadBalance } from './balance.read.ts'
import {
  type Closing,
  findForeword,
  insertClosing,
  insertClosingStep,
  listClosings,
  saveForewordWords,
} from './closing.queries.ts'

/**
 * Closes a published edition: what it came to on that day is counted and frozen. Everything in it stays readable; nothing of
 * it changes. `closedOn`: ISO date.
 */
export async function closeEdition(
  scope: Scope,
  plan: string,
  { closedOn, reason }: { closedOn: string; reason: string },
): Promise<Outcome<null>> {
  if (!mayPublish(scope.viewer)) throw new Forbidden('closeEdition')
  if (reason.trim() === '') return refused('closing.reason_missing')
  if (closedOn > dayOf(scope.now)) return refused('closing.in_the_future')
  return transact(scope, 'plan.closeEdition', async (write) => {
    const { tx, changed } = write
    const planId = await publishedPlan(write, scope, plan)
    if (await standing(write, planId)) return refused('closing.closed_already')
    const balance = JSON.stringify(await loadBalance(tx, planId, closedOn))
    const told = { closedOn, reason: reason.trim() }
    await insertClosing(tx, scope, { id: randomUUID(), planId, ...told, balance })
    changed({ kind: 'plan', id: planId, before: { closed: null }, after: { closed: told } })
    return ok(null)
  })
}

/** Opens a closed edition again. What was frozen stays as it was, and says so. */
export async function reopenEdition(scope: Scope, plan: string, reason: string): Promise<Outcome<null>> {
  if (!mayPublish(scope.viewer)) throw new Forbidden('reopenEdition')
  if (reason.trim() === '') return refused('closing.reason_missing')
  return takeStep(scope, 'plan.reopenEdition', plan, 'reopened', reason.trim())
}

/** Lets everybody read the balance of a closed edition. */
export async function publishBalance(scope: Scope, plan: string): Promise<Outcome<null>> {
  if (!mayPublish(scope.viewer)) throw new Forbidden('publishBalance')
  return takeStep(scope, 'plan.publishBalance', plan, 'published', '')
}

async function takeStep(
  scope: Scope,
  verb: string,
  plan: string,
  step: 'published' | 'reopened',
  reason: string,
): Promise<Outcome<null>> {
  return transact(scope, verb, async (write) => {
    const planId = await publishedPlan(write, scope, plan)
    const closing = await standing(write, planId)
    if (!closing) return refused('closing.not_closed')
    if (closing[step]) return refused('closing.published_already')
    await insertClosingStep(write.tx, scope, { closingId: closing.id, step, reason })
    write.changed({ kind: 'plan', id: planId, before: { [step]: null }, after: { [step]: closing.closedOn, reason } })
    return ok(null)
  })
}

/** What the coordination says before the numbers; it can be written before and after closing. */
export async function saveForeword(
  scope: Scope,
  plan: string,
  seen: number,
  words: string,
): Promise<Outcome<null, 'changed_meanwhile'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('saveForeword')
  return transact(scope, 'plan.saveForeword', async (write) => {
    const { tx, changed } = write
    const planId = await publishedPlan(write, scope, plan)
    const before = await findForeword(tx, planId)
    const closing = await standing(write, planId)
    // What everybody reads is the coordinator's word.
    if (closing?.published && !mayPublish(scope.viewer)) throw new Forbidden('saveForeword')
    if ((before?.version ?? 0) !== seen) return refused('changed_meanwhile')
    await saveForewordWords(tx, scope, planId, words.trim())
    changed({ kind: 'plan', id: planId, before: { balance: before?.words ?? '' }, after: { balance: words.trim() } })
    return ok(null)
  })
}

async function publishedPlan({ tx }: Write, scope: Scope, plan: string): Promise<string> {
  const { id, state } = await chooseEdition(tx, scope, plan)
  if (state === 'draft') throw new NotFound('plan')
  return id
}

/** The closing that holds. */
async function standing({ tx }: Write, planId: string): Promise<Closing | undefined> {
  return (await listClosings(tx)).find((one) => one.planId === planId && one.reopened === null)
}
