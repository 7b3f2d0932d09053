import { dayOf } from '../../../i18n/format.ts'
import { granted, type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Write } from '../../../platform/transact.ts'
import {
  changeKind,
  type Decision,
  decideStep,
  findMeasure,
  listStandings,
  recordDecision,
  takeStep,
} from '../../plan/plan.ts'
import { approveMinutes } from '../meetings/minutes.verbs.ts'
import type { CarriedOut, CarryOut, Decided, EffectRefusal } from './effect.ts'
import type { MotionSubject } from './motion.ts'

/**
 * What a body decided becomes a decision on each record, and where it was carried its step, its kind, or approved minutes.
 * The body decides, whoever closes its vote: hence by the program's own right, also where they may not edit the plan.
 */
export const carryOut: CarryOut = async (write, asked, decided) => {
  const scope: Scope = { ...asked, db: write.tx, viewer: { kind: 'command' } }
  for (const subject of decided.carried ? decided.subjects : []) {
    const possible = await isPossible(write, subject, decided)
    if (!possible.ok) return possible
  }
  const done: CarriedOut[] = []
  for (const subject of decided.subjects) done.push(await carryOne(write, scope, subject, decided))
  return ok(done)
}

async function isPossible(
  { tx }: Write,
  { kind, recordId }: MotionSubject,
  { motion }: Decided,
): Promise<Outcome<null, EffectRefusal>> {
  if (motion.effect === 'step' && (kind === 'goal' || kind === 'measure')) {
    const [standing] = await listStandings(tx, kind, [recordId])
    const isFromHere = standing && motion.stepTo && decideStep(standing.stage, motion.stepTo, motion.words).ok
    if (!isFromHere) return refused('effect.not_from_here')
  }
  if (motion.effect === 'kind') {
    const measure = await findMeasure(tx, 'id', recordId)
    if (!measure || measure.sheet.kind === motion.kindTo) return refused('effect.not_from_here')
  }
  return ok(null)
}

async function carryOne(
  write: Write,
  scope: Scope,
  { recordId, kind }: MotionSubject,
  decided: Decided,
): Promise<CarriedOut> {
  const { motion, carried } = decided
  if (kind === 'minutes') {
    if (carried && motion.effect === 'minutes') await approveMinutes(write, recordId, motion.id)
    return { recordId, decisionId: null }
  }
  const on = kind === 'plan' ? { planId: recordId } : kind === 'goal' ? { goalId: recordId } : { measureId: recordId }
  const decisionId = await recordDecision(scope, on, decisionOf(scope, decided))
  if (carried && motion.stepTo !== null && kind !== 'plan') {
    granted(await takeStep(scope, kind, recordId, { to: motion.stepTo, reason: motion.words, decisionId }))
  }
  if (carried && motion.kindTo !== null) {
    const measure = await findMeasure(write.tx, 'id', recordId)
    const change = { kind: motion.kindTo, since: dayOf(scope.now), reason: motion.words }
    granted(await changeKind(scope, recordId, measure?.version ?? 0, change))
  }
  return { recordId, decisionId }
}

function decisionOf({ now }: Scope, { motion, body, carried }: Decided): Decision {
  const yes = motion.stepTo === 'returned' ? 'returned' : motion.decisionKind === 'noted' ? 'noted' : 'adopted'
  return {
    ...{ kind: motion.decisionKind, body, decidedOn: dayOf(now), title: motion.title },
    ...{ paperNumber: motion.paperNumber, paperUrl: motion.paperUrl, reason: motion.words },
    outcome: carried ? yes : 'rejected',
  }
}
