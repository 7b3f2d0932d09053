import { original, type Text } from '../../../../i18n/text.ts'
import type { Transaction } from '../../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import { describeRecords, loadKnownRecords, type RecordLine } from '../../../plan/plan.ts'
import { mayRunBody, maySeeBodies } from '../../bodies.access.ts'
import { listOwnBodies } from '../../participants/own-bodies.read.ts'
import { listParticipantsById } from '../../participants/participant.queries.ts'
import { listSides } from '../../seats/terms.queries.ts'
import { findVotingBody, findVotingBodyAt, findVotingItem, listMeetingsAhead } from '../entitled.queries.ts'
import { listMembers } from '../member.read.ts'
import { findMotion, listMotions } from '../motion.queries.ts'
import { type Motion, type MotionState, mayClose, type SubjectKind, stateOf } from '../motion.ts'
import { brokenAmong } from '../parity.read.ts'
import { findEntitled } from '../putting.verbs.ts'
import { type KeptRecusal, listRecusals } from '../recusal.queries.ts'
import { conflictRecords } from '../recusal.verbs.ts'
import { loadResults, loadSubjects } from '../result.read.ts'
import type { MotionResult, ResultSubject } from '../result.ts'
import { loadStanding, missingOf, type Standing } from '../standing.read.ts'
import type { Choice } from '../tally.ts'
import { loadBallots } from './ballots.read.ts'

export type ChairedBody = NonNullable<Awaited<ReturnType<typeof findVotingBody>>>
export type NamedSide = { side: string; name: Text | null }

export type MotionList = { body: ChairedBody; mayRun: boolean; motions: { motion: Motion; state: MotionState }[] }

export async function showMotions(scope: Scope, slug: string): Promise<MotionList> {
  if (!maySeeBodies(scope.viewer)) throw new Forbidden('showMotions')
  return read(scope, async (tx) => {
    const body = await findVotingBodyAt(tx, slug)
    if (!body) throw new NotFound('body')
    const motions = (await listMotions(tx, { bodyId: body.id })).toReversed()
    return {
      body,
      mayRun: await mayRun(tx, scope, body.id),
      motions: motions.map((motion) => ({ motion, state: stateOf(motion, scope.now) })),
    }
  })
}

/** What can be put into a motion of a body. `item`: the point of the agenda on which it is to be worded. */
export type MotionChoices = {
  meetings: { id: string; title: string; startsAt: Date }[]
  records: { recordId: string; kind: SubjectKind; line: RecordLine | null }[]
  item: { id: string; title: string; meetingId: string | null; recordId: string | null } | null
}

export async function showMotionChoices(
  scope: Scope,
  slug: string,
  itemId: string | null,
): Promise<MotionChoices & { body: ChairedBody }> {
  return read(scope, async (tx) => {
    const body = await findVotingBodyAt(tx, slug)
    if (!body) throw new NotFound('body')
    if (!(await mayRun(tx, scope, body.id))) throw new Forbidden('showMotionChoices')
    return { body, ...(await loadChoices(tx, scope, body.id, itemId)) }
  })
}

async function loadChoices(
  tx: Transaction,
  scope: Scope,
  bodyId: string,
  itemId: string | null,
): Promise<MotionChoices> {
  const item = itemId === null ? undefined : await findVotingItem(tx, itemId)
  if (itemId !== null && item?.bodyId !== bodyId) throw new NotFound('item')
  const known = await loadKnownRecords(tx, scope)
  const living = [...known.values()].filter(
    ({ kind, stage, edition }) => kind !== 'field' && stage !== 'closed' && edition.state !== 'succeeded',
  )
  const describe = await describeRecords(
    tx,
    scope,
    known,
    living.map(({ id }) => id),
  )
  const minutes = item?.minutesOf ? [{ recordId: item.minutesOf, kind: 'minutes' as const, line: null }] : []
  const records = living.map(({ id, kind }) => ({ recordId: id, kind: kind as SubjectKind, line: describe(id) }))
  const recordId = item ? (item.planId ?? item.goalId ?? item.measureId ?? item.minutesOf) : null
  return {
    meetings: await listMeetingsAhead(tx, bodyId),
    records: [...minutes, ...records],
    item: item ? { id: item.id, title: item.title, meetingId: item.meetingId, recordId } : null,
  }
}

export type ChairedMotion = {
  motion: Motion
  state: MotionState
  body: ChairedBody
  mayRun: boolean
  mayClose: boolean
  sides: NamedSide[]
  subjects: ResultSubject[]
  /** Of a draft, as it would be frozen now. */
  standing: Standing
  isUneven: boolean
  conflicts: KeptRecusal[]
  members: { id: string; name: string }[]
  choices: MotionChoices | null
  result: MotionResult | null
  /** What was chosen from each seat: of an open vote in writing that was counted, for whoever runs the body. */
  ballots: ReadonlyMap<string, Choice>
}

/** A motion for those who run the body. What was chosen is not read before it is over. */
export async function showChairedMotion(scope: Scope, id: string): Promise<ChairedMotion> {
  if (!maySeeBodies(scope.viewer)) throw new Forbidden('showChairedMotion')
  return read(scope, async (tx) => {
    const motion = await findMotion(tx, id)
    const body = motion && (await findVotingBody(tx, motion.bodyId))
    if (!motion || !body) throw new NotFound('motion')
    const state = stateOf(motion, scope.now)
    const standing = await standingOf(tx, scope, motion)
    const source = sourceLanguage(scope.city)
    const runs = await mayRun(tx, scope, body.id)
    const [result] = await loadResults(tx, scope, [motion])
    return {
      ...{ motion, state, body, standing, mayRun: runs },
      mayClose: mayClose(motion, missingOf(standing).length, scope.now),
      sides: (await listSides(tx, body.id)).map(({ side, name }) => ({
        side,
        name: name === null ? null : original(name, source),
      })),
      subjects: (await loadSubjects(tx, scope, [id])).get(id) ?? [],
      isUneven: (await brokenAmong(tx, motion, standing.list, scope.now)).length > 0,
      conflicts: await listRecusals(tx, body.id, await conflictRecords(tx, motion)),
      members: await listMembers(tx, scope, body.id),
      choices: runs && state === 'draft' ? await loadChoices(tx, scope, body.id, motion.itemId) : null,
      result: result ?? null,
      ballots: runs ? await loadBallots(tx, motion) : new Map(),
    }
  })
}

async function standingOf(tx: Transaction, scope: Scope, motion: Motion): Promise<Standing> {
  const standing = await loadStanding(tx, motion, scope.now)
  if (motion.putAt !== null) return standing
  const people = await listParticipantsById(tx)
  const list = (await findEntitled(tx, scope, motion, [])).map((one) => ({
    ...one,
    motionId: motion.id,
    name: people.get(one.participantId)?.name ?? '',
    voted: false,
  }))
  const sides = standing.sides.map((side) => {
    const own = list.filter((one) => one.side === side.side)
    const recused = own.filter(({ recusedReason }) => recusedReason !== null).length
    return { ...side, recused, entitled: own.length - recused }
  })
  return { ...standing, list, sides }
}

async function mayRun(tx: Transaction, scope: Scope, bodyId: string): Promise<boolean> {
  return mayRunBody(scope.viewer, (await listOwnBodies(tx, scope)).includes(bodyId))
}
