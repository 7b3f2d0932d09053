import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { mayRunBody } from '../bodies.access.ts'
import { listOwnBodies } from '../participants/own-bodies.read.ts'
import { fillUrn } from './ballot.queries.ts'
import { proposeByProgram } from './conflict.verbs.ts'
import { findVotingBody, findVotingItem, findVotingMeeting } from './entitled.queries.ts'
import { findMotion, insertMotion, type SubjectWish, saveMotion, saveSubjects } from './motion.queries.ts'
import { checkMotion, type Motion, type MotionRefusal, type MotionWish } from './motion.ts'

/** Words a motion; nothing is put to anybody yet. Members whose organisation would benefit are told of by the program. */
export async function draftMotion(
  scope: Scope,
  bodyId: string,
  wish: MotionWish,
  subjects: readonly SubjectWish[],
): Promise<Outcome<string, MotionRefusal>> {
  return transact(scope, 'bodies.draftMotion', async (write) => {
    await checkRunning(write, scope, bodyId, 'draftMotion')
    const checked = checkMotion(wish, subjects)
    if (!checked.ok) return checked
    await checkPlace(write, bodyId, wish)
    const id = randomUUID()
    await insertMotion(write.tx, scope, { id, bodyId, ...checked.value })
    await saveSubjects(write.tx, scope, id, subjects)
    write.changed({ kind: 'motion', id, before: null, after: { bodyId, ...checked.value, subjects } })
    await proposeByProgram(write, scope, bodyId, measuresOf(subjects))
    return ok(id)
  })
}

/** Words it anew, as long as nobody votes on it. */
export async function reviseMotion(
  scope: Scope,
  id: string,
  seen: number,
  wish: MotionWish,
  subjects: readonly SubjectWish[],
): Promise<Outcome<null, MotionRefusal | 'motion.put_already' | 'changed_meanwhile'>> {
  return changeMotion(scope, 'bodies.reviseMotion', id, async (motion, write) => {
    if (motion.putAt !== null || motion.closedAt !== null) return refused('motion.put_already')
    const checked = checkMotion(wish, subjects)
    if (!checked.ok) return checked
    await checkPlace(write, motion.bodyId, wish)
    if (!(await saveMotion(write.tx, id, seen, checked.value))) return refused('changed_meanwhile')
    await saveSubjects(write.tx, scope, id, subjects)
    write.changed({ kind: 'motion', id, before: wishOf(motion), after: { ...checked.value, subjects } })
    await proposeByProgram(write, scope, motion.bodyId, measuresOf(subjects))
    return ok(null)
  })
}

/** It is voted on no more. What was cast is kept, and not counted; of a secret vote nothing is kept. */
export async function withdrawMotion(
  scope: Scope,
  id: string,
  seen: number,
  reason: string,
): Promise<Outcome<null, 'motion.closed' | 'motion.withdrawal_reason' | 'changed_meanwhile'>> {
  return changeMotion(scope, 'bodies.withdrawMotion', id, async (motion, { tx, changed }) => {
    if (motion.closedAt !== null) return refused('motion.closed')
    if (reason.trim() === '') return refused('motion.withdrawal_reason')
    const closing = { closedAt: scope.now, result: 'withdrawn' as const, reason: reason.trim() }
    if (!(await saveMotion(tx, id, seen, closing))) return refused('changed_meanwhile')
    if (motion.secret) await fillUrn(tx, scope, id, [])
    changed({ kind: 'motion', id, before: { result: null }, after: closing })
    return ok(null)
  })
}

/** What changes of one motion have in common. */
export async function changeMotion<T>(
  scope: Scope,
  verb: string,
  id: string,
  body: (motion: Motion, write: Write) => Promise<T>,
): Promise<T> {
  return transact(scope, verb, async (write) => {
    const motion = await findMotion(write.tx, id)
    if (!motion) throw new NotFound('motion')
    await checkRunning(write, scope, motion.bodyId, verb)
    return body(motion, write)
  })
}

async function checkRunning({ tx }: Pick<Write, 'tx'>, scope: Scope, bodyId: string, verb: string): Promise<void> {
  const own = await listOwnBodies(tx, scope)
  if (!mayRunBody(scope.viewer, own.includes(bodyId))) throw new Forbidden(verb)
  if (!(await findVotingBody(tx, bodyId))) throw new NotFound('body')
}

/** A meeting or a point of another body is none of this one. */
async function checkPlace({ tx }: Write, bodyId: string, { meetingId, itemId }: MotionWish): Promise<void> {
  const meeting = meetingId === null ? undefined : await findVotingMeeting(tx, meetingId)
  if (meetingId !== null && meeting?.bodyId !== bodyId) throw new NotFound('meeting')
  const item = itemId === null ? undefined : await findVotingItem(tx, itemId)
  if (itemId !== null && item?.bodyId !== bodyId) throw new NotFound('item')
}

export function measuresOf(subjects: readonly SubjectWish[]): string[] {
  return subjects.filter(({ kind }) => kind === 'measure').map(({ recordId }) => recordId)
}

function wishOf(motion: Motion): MotionWish {
  const { id: _id, bodyId: _body, putAt: _put, closesAt: _closes, closedAt: _closed, ...rest } = motion
  const { result: _result, reason: _reason, version: _version, ...wish } = rest
  return wish
}
