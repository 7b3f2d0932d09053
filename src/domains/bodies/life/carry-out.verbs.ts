import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import type { Write } from '../../../platform/transact.ts'
import { type Act, enactDecisions } from '../../plan/plan.ts'
import { mayArrangeBodies } from '../bodies.access.ts'
import { findMeeting } from '../meetings/meeting.queries.ts'
import { approveMinutes } from '../meetings/minutes.verbs.ts'
import type { CarriedOut, CarryOut, Decided, EffectRefusal } from '../votes/effect.ts'
import { findVotingMeeting } from '../votes/entitled.queries.ts'
import type { Motion } from '../votes/motion.ts'
import { isUsual } from './body-steps.ts'
import { sayLife } from './life.messages.ts'
import { findLifeBody, isPrivateItem, listChangedBy } from './life.queries.ts'
import { decidedDay, decisionOf } from './resulting-decision.ts'

/**
 * What a body decided becomes a decision on each record and, where it was carried, its step, its kind, or approved minutes.
 * A motion that was lost changes nothing: a draft is returned by a motion that says so.
 */
export const carryOut: CarryOut = async (write, scope, decided) => {
  const { motion, body, subjects, carried } = decided
  const possible = await checkBody(write, scope, decided)
  if (!possible.ok) return possible
  // A motion on minutes has no other subject: what is refused here has written nothing.
  const approved = await approve(write, decided)
  if (!approved.ok) return approved
  const ofPlan = subjects.flatMap(({ kind, recordId }) => (kind === 'minutes' ? [] : [{ kind, id: recordId }]))
  const changed = await listChangedBy(write.tx, motion.id)
  const meeting = motion.meetingId === null ? undefined : await findVotingMeeting(write.tx, motion.meetingId)
  const decidedOn = decidedDay(motion, meeting?.startsAt ?? null, scope.now)
  const inPrivate = await isPrivateItem(write.tx, motion.itemId)
  const act = carried ? actOf(motion, decidedOn, scope, inPrivate) : null
  const enacted = await enactDecisions(write, scope, ofPlan, act, (recordId) =>
    decisionOf(motion, { body, decidedOn, carried, hasChanged: changed.has(recordId), inPrivate }),
  )
  if (!enacted.ok) return refused(refusals[enacted.code], enacted.values)
  return ok(subjects.map(({ recordId }): CarriedOut => ({ recordId, decisionId: enacted.value.get(recordId) ?? null })))
}

const refusals = {
  'life.not_from_here': 'effect.not_from_here',
  'life.reason_missing': 'effect.reason_missing',
  'kind.same': 'effect.kind_same',
  'kind.before_the_last': 'effect.kind_same',
} as const

/** The reason is read by everybody: where one was given in private, it says no more than that. */
function actOf({ effect, stepTo, kindTo, words }: Motion, since: string, { city }: Scope, inPrivate: boolean): Act {
  const reason = inPrivate && words.trim() !== '' ? sayLife(sourceLanguage(city), 'in_private') : words
  if (effect === 'step' && stepTo !== null) return { step: stepTo, reason }
  if (effect === 'kind' && kindTo !== null) return { kind: { kind: kindTo, since, reason } }
  return null
}

/**
 * What is not usual for this kind of body is decided with a reason only, and closed by those who arrange all bodies: who
 * chairs one does not widen what it decides.
 */
async function checkBody(
  { tx }: Write,
  { viewer }: Scope,
  { motion, carried }: Decided,
): Promise<Outcome<null, EffectRefusal>> {
  const body = await findLifeBody(tx, motion.bodyId)
  const isUnusual = carried && body !== undefined && !isUsual(body.kind, motion)
  const mayDecide = mayArrangeBodies(viewer) && motion.words.trim() !== ''
  return isUnusual && !mayDecide ? refused('effect.not_usual') : ok(null)
}

async function approve(
  write: Write,
  { motion, subjects, carried }: Decided,
): Promise<Outcome<null, 'effect.minutes_approved' | 'effect.minutes_not_ours'>> {
  if (!carried || motion.effect !== 'minutes') return ok(null)
  for (const { recordId } of subjects.filter(({ kind }) => kind === 'minutes')) {
    const meeting = await findMeeting(write.tx, recordId)
    if (meeting?.bodyId !== motion.bodyId) return refused('effect.minutes_not_ours')
    const approved = await approveMinutes(write, recordId, motion.id)
    if (!approved.ok) return refused('effect.minutes_approved')
  }
  return ok(null)
}
