import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import { freeSlug, slugOf } from '../../../platform/slug.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import {
  findCall,
  insertAct,
  insertAward,
  insertCall,
  listAwards,
  listCalls,
  saveAwardWords,
  saveCallWords,
  saveTargets,
} from './funding.queries.ts'
import { mayEditFunding } from './funding.rights.read.ts'
import { type AwardWords, type CallWords, type Funding, lacksOfCall, type Target } from './funding.ts'

type Saved<Code extends string> = Outcome<{ id: string }, Code | 'funding.reference_taken' | 'changed_meanwhile'>

/** Writes a call. `id`: null for a new one, which is a draft. */
export async function saveCall(
  scope: Scope,
  id: string | null,
  seen: number,
  words: CallWords,
  targets: readonly Target[],
): Promise<Saved<'call.no_way'>> {
  return transact(scope, 'plan.saveCall', async (write) => {
    const { tx, changed } = write
    const all = await listCalls(tx)
    const before = await load(write, scope, all, id, targets)
    if (isTaken(all, id, words.reference)) return refused('funding.reference_taken')
    if (before?.life && lacksOfCall(words)) return refused('call.no_way')
    const own = id ?? randomUUID()
    if (before) {
      if (!(await saveCallWords(tx, own, seen, words))) return refused('changed_meanwhile')
    } else {
      const slug = freeSlug(slugOf(words.title, 'call'), new Set(all.map((one) => one.slug)))
      await insertCall(tx, scope, own, slug, words)
    }
    await saveTargets(tx, scope, 'callId', own, targets)
    changed({ kind: 'call', id: own, before: before ?? null, after: { ...words, targets: [...targets] } })
    return ok({ id: own })
  })
}

/** Writes an award, in the same way. Of a call it is for what that is for, unless it says otherwise. */
export async function saveAward(
  scope: Scope,
  id: string | null,
  seen: number,
  words: AwardWords,
  targets: readonly Target[],
): Promise<Saved<'award.no_call'>> {
  return transact(scope, 'plan.saveAward', async (write) => {
    const { tx, changed } = write
    const all = await listAwards(tx)
    const call = words.callId === null ? undefined : await findCall(tx, 'id', words.callId)
    if (words.callId !== null && !call) return refused('award.no_call')
    const before = await load(write, scope, all, id, targets.length > 0 ? targets : (call?.targets ?? []))
    if (isTaken(all, id, words.reference)) return refused('funding.reference_taken')
    const own = id ?? randomUUID()
    if (!before) await insertAward(tx, scope, own, words)
    else if (!(await saveAwardWords(tx, own, seen, words))) return refused('changed_meanwhile')
    await saveTargets(tx, scope, 'awardId', own, targets)
    changed({ kind: 'award', id: own, before: before ?? null, after: { ...words, targets: [...targets] } })
    return ok({ id: own })
  })
}

type Act = { act: 'published' | 'withdrawn'; reason: string }

/** Lets everybody read it, or says that it no longer holds: then it stays, with the reason. */
export async function actOnFunding(
  scope: Scope,
  kind: 'call' | 'award',
  id: string,
  seen: number,
  { act, reason }: Act,
): Promise<Outcome<null, 'call.no_way' | 'funding.reason_missing' | 'funding.so_already' | 'changed_meanwhile'>> {
  const verb = `plan.${act === 'published' ? 'publish' : 'withdraw'}${kind === 'call' ? 'Call' : 'Award'}`
  return transact(scope, verb, async ({ tx, changed }) => {
    const call = kind === 'call' && isRecordId(id) ? await findCall(tx, 'id', id) : undefined
    const award = kind === 'award' && isRecordId(id) ? (await listAwards(tx, [id]))[0] : undefined
    const found = call ?? award
    if (!found) throw new NotFound(kind)
    if (!(await mayEditFunding(tx, scope, await targetsOf(tx, found)))) throw new Forbidden(verb)
    const was = found.life?.act ?? 'withdrawn'
    if (was === act) return refused('funding.so_already')
    if (act === 'withdrawn' && reason === '') return refused('funding.reason_missing')
    if (act === 'published' && call && lacksOfCall(call)) return refused('call.no_way')
    const save = kind === 'call' ? saveCallWords : saveAwardWords
    if (!(await save(tx, id, seen, {}))) return refused('changed_meanwhile')
    await insertAct(tx, scope, kind === 'call' ? 'callId' : 'awardId', id, act, reason)
    changed({ kind, id, before: { life: found.life?.act ?? null }, after: { life: act, reason } })
    return ok(null)
  })
}

/** The record as it stood; who may not edit it, or what it is to be for, is sent away. */
async function load<Kept extends Funding & { callId?: string | null }>(
  { tx }: Write,
  scope: Scope,
  all: readonly Kept[],
  id: string | null,
  targets: readonly Target[],
): Promise<Kept | undefined> {
  const before = id === null ? undefined : all.find((one) => one.id === id)
  if (id !== null && !before) throw new NotFound('funding')
  if (!(await mayEditFunding(tx, scope, targets))) throw new Forbidden('saveFunding')
  if (before && !(await mayEditFunding(tx, scope, await targetsOf(tx, before)))) throw new Forbidden('saveFunding')
  return before
}

/** What it is for: of an award that does not say so itself, what its call is for. */
async function targetsOf(tx: Transaction, { targets, callId }: Pick<Funding, 'targets'> & { callId?: string | null }) {
  if (targets.length > 0 || !callId) return targets
  return (await findCall(tx, 'id', callId))?.targets ?? []
}

function isTaken(all: readonly { id: string; reference: string }[], id: string | null, reference: string): boolean {
  return reference !== '' && all.some((one) => one.id !== id && one.reference === reference)
}
