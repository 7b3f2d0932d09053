import { randomUUID } from 'node:crypto'
import { canonicalJson } from '../../../../platform/canonical-json.ts'
import type { Transaction } from '../../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../../platform/outcome.ts'
import { actorOf, type Scope } from '../../../../platform/scope.ts'
import { transact, type Write } from '../../../../platform/transact.ts'
import { takeUpdates } from '../../../plan/plan.ts'
import { endLinks, listLinks } from '../../answering/link.queries.ts'
import { mayRunRounds } from '../../reporting.access.ts'
import type { Content } from '../../rounds/content.ts'
import { listPartSteps } from '../../rounds/part.queries.ts'
import type { Part } from '../../rounds/part.ts'
import { reportedUpdate } from '../../rounds/prefill.ts'
import { findRound, insertRoundStep, saveRound } from '../../rounds/round.queries.ts'
import type { Round } from '../../rounds/round.ts'
import { correctedBy } from '../correcting/figures.ts'
import { freeze, freezeAgain, type Told } from '../freeze.ts'
import { loadSnapshot } from '../kept-snapshots.ts'
import { loadMaterial, loadParts } from '../material.read.ts'
import { insertSnapshot, listFirstContents, listSnapshotHeads, type SnapshotHead } from '../snapshot.queries.ts'
import type { FrozenContent, Snapshot } from '../snapshot.ts'
import { writeSnapshot } from '../verify.ts'
import {
  type CorrectRefusal,
  decideCorrection,
  decidePublishing,
  type PublishRefusal,
  withoutOccasion,
} from './publishing.ts'

type Wish = { seen: number; reason: string }

/** Freezes what a round says, takes it over into the plan, and ends every link to the round. There is no way back. */
export async function publishRound(
  scope: Scope,
  id: string,
  { seen, reason }: Wish,
): Promise<Outcome<SnapshotHead, PublishRefusal>> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('publishRound')
  return transact(scope, 'reporting.publishRound', async (write) => {
    const { tx, changed } = write
    const round = await roundOf(tx, id)
    const { material, isPublished } = await loadMaterial(tx, scope, round)
    if (!isPublished) return refused('round.plan_draft')
    const decided = decidePublishing(round, material.parts, reason)
    if (!decided.ok) return decided
    if (!(await saveRound(tx, id, seen, { state: 'published' }))) return refused('changed_meanwhile')
    await insertRoundStep(tx, scope, { id: randomUUID(), roundId: id, ...decided.value })
    const told = { number: 1, reason: decided.value.reason, at: scope.now.toISOString(), corrects: null }
    const snapshot = freeze(material, { ...told, previous: await previousOf(tx, round) })
    const head = await keep(write, scope, snapshot)
    const first = await listFirstContents(tx, id)
    await takeOver(write, scope, round, material.parts, ({ id: partId }) => first.get(partId) as Content | undefined)
    const open = (await listLinks(tx, { roundId: id })).filter(({ endedAt }) => endedAt === null)
    await endLinks(
      tx,
      open.map((link) => link.id),
      scope.now,
    )
    changed({ kind: 'round', id, before: { state: round.state }, after: { state: 'published', digest: head.digest } })
    return ok(head)
  })
}

/** A published round says something else from now on, for a reason; what it said before stays to be read. */
export async function correctRound(
  scope: Scope,
  id: string,
  { seen, reason }: Wish,
): Promise<Outcome<SnapshotHead, CorrectRefusal>> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('correctRound')
  return transact(scope, 'reporting.correctRound', async (write) => {
    const { tx, changed } = write
    const round = await roundOf(tx, id)
    const decided = decideCorrection(round, reason)
    if (!decided.ok) return decided
    const [last] = await listSnapshotHeads(tx, { roundId: id })
    if (!last) throw new NotFound('snapshot')
    const earlier = await loadSnapshot(tx, last)
    const material = await loadParts(tx, scope, round)
    const told: Told = {
      number: last.number + 1,
      reason: decided.value,
      at: scope.now.toISOString(),
      previous: earlier.previous,
      corrects: last.digest,
    }
    const snapshot = freezeAgain(earlier, material, told)
    if (canonicalJson(withoutOccasion(snapshot)) === canonicalJson(withoutOccasion(earlier)))
      return refused('round.nothing_corrected')
    if (round.fourEyes && (await hasCorrected(tx, actorOf(scope.viewer), material.parts, last)))
      return refused('round.own_correction')
    if (!(await saveRound(tx, id, seen, {}))) return refused('changed_meanwhile')
    const head = await keep(write, scope, snapshot)
    const said = new Map(earlier.measures.map((one) => [one.id, one.parts.find(({ leads }) => leads)?.content]))
    await takeOver(write, scope, round, material.parts, ({ measureId }) => thaw(said.get(measureId)), true)
    changed({ kind: 'round', id, before: { digest: last.digest }, after: { digest: head.digest, reason: told.reason } })
    return ok(head)
  })
}

/** Whether somebody has corrected figures since the last version, who is then not the one to publish them. */
async function hasCorrected(
  tx: Transaction,
  actor: string,
  parts: readonly Part[],
  { at }: Pick<SnapshotHead, 'at'>,
): Promise<boolean> {
  const steps = await listPartSteps(
    tx,
    parts.map(({ id }) => id),
  )
  const ofParts = [...Map.groupBy(steps, ({ partId }) => partId).values()]
  return ofParts.some((own) => correctedBy(own, at).includes(actor))
}

async function roundOf(tx: Transaction, id: string): Promise<Round> {
  const round = await findRound(tx, 'id', id)
  if (!round) throw new NotFound('round')
  return round
}

/** The digest that the chain goes on from: of the round before, else of whichever of this plan was published last. */
async function previousOf(tx: Transaction, { planId, previousId }: Round): Promise<string | null> {
  const heads = await listSnapshotHeads(tx, { planId })
  return (heads.find(({ roundId }) => roundId === previousId) ?? heads[0])?.digest ?? null
}

async function keep({ tx }: Write, scope: Scope, snapshot: Snapshot): Promise<SnapshotHead> {
  const { number, reason, previous } = snapshot
  const head = { roundId: snapshot.round.id, number, reason, ...writeSnapshot(snapshot) }
  await insertSnapshot(tx, scope, { ...head, previous })
  return { roundId: head.roundId, number, reason, digest: head.digest, at: scope.now }
}

/**
 * What was approved of the units that lead comes into the plan. `before`: what stood there until then. `isCorrection`: how a
 * measure stands is taken over only where the plan still says what the report said.
 */
async function takeOver(
  write: Write,
  scope: Scope,
  { planId, title, dataOn }: Round,
  parts: readonly Part[],
  before: (part: Part) => Content | undefined,
  isCorrection = false,
): Promise<void> {
  const updates = parts
    .filter(({ leads, state }) => leads && state === 'approved')
    .map((part) =>
      reportedUpdate({ measureId: part.measureId, dataOn, isCorrection }, before(part) ?? part.content, part.content),
    )
  await takeUpdates(write, scope, planId, updates, { reason: title })
}

function thaw(content: FrozenContent | null | undefined): Content | undefined {
  const read = (value: string | null) => (value === null ? null : Number(value))
  return (
    (content && {
      ...content,
      figures: content.figures.map((one) => ({ ...one, target: read(one.target), value: read(one.value) })),
    }) ??
    undefined
  )
}
