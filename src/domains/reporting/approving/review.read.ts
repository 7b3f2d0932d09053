import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listActorNames, loadPaths } from '../../accounts/accounts.ts'
import { listMeasureNumbers } from '../../plan/plan.ts'
import { listLinks } from '../answering/link.queries.ts'
import { mayApproveFor, mayEditReports } from '../reporting.access.ts'
import type { Content } from '../rounds/content.ts'
import { listPartHeads, listPartSteps, listParts } from '../rounds/part.queries.ts'
import type { Part, PartHead, PartStepRecord } from '../rounds/part.ts'
import { findRound } from '../rounds/round.queries.ts'
import type { Round } from '../rounds/round.ts'
import { loadQueue, type QueueLine } from './queue.read.ts'

/**
 * `before`: what stood in it before anybody answered. `names`: of those who took a step. `others`: what other units say of the measure. `next`: the part that
 * waits after this one. `mayReword`: whether its wording is the viewer's to change now.
 */
export type ReviewPage = QueueLine & {
  before: Content
  steps: PartStepRecord[]
  names: ReadonlyMap<string, string>
  others: QueueLine[]
  next: string | null
  mayReword: boolean
}

/** One part for whoever approves it, or edits the report. */
export async function showReview(scope: Scope, id: string): Promise<ReviewPage> {
  return read(scope, async (tx) => {
    const [part] = isRecordId(id) ? await listParts(tx, { ids: [id] }) : []
    const round = part && (await findRound(tx, 'id', part.roundId))
    if (!part || !round) throw new NotFound('part')
    const ofMeasure = await listParts(tx, { roundId: round.id, measureIds: [part.measureId] })
    const all = await loadQueue(tx, scope, round, ofMeasure)
    const line = all.find((one) => one.part.id === id)
    const mayEdit = mayEditReports(scope.viewer)
    if (!line) throw new NotFound('part')
    if (!line.mayJudge && !mayEdit) throw new Forbidden('showReview')
    const steps = await listPartSteps(tx, [id])
    const guests = steps.flatMap(({ actor }) => (actor.startsWith('guest:') ? [actor.slice(6)] : []))
    const links = guests.length === 0 ? [] : await listLinks(tx, { ids: guests })
    const people = await listActorNames(
      tx,
      steps.map(({ actor }) => actor),
    )
    const names = new Map([...people, ...links.map((link) => [`guest:${link.id}`, link.name] as const)])
    return {
      ...line,
      before: steps[0]?.content ?? part.content,
      steps,
      names,
      others: all.filter((one) => one.part.id !== id),
      next: await findNext(tx, scope, round, part),
      mayReword: part.state === 'approved' ? mayEdit : part.state === 'answered' && line.mayJudge,
    }
  })
}

/** The part behind this one that waits for the viewer, by the plan's numbers; behind the last one the first. */
async function findNext(tx: Transaction, scope: Scope, round: Round, part: Part): Promise<string | null> {
  const pathOf = await loadPaths(tx, scope)
  const waiting = (await listPartHeads(tx, round.id)).filter(
    ({ id, state, unitId }) => id === part.id || (state === 'answered' && mayApproveFor(scope.viewer, pathOf(unitId))),
  )
  const numbers = await listMeasureNumbers(
    tx,
    waiting.map(({ measureId }) => measureId),
  )
  const number = ({ measureId }: PartHead) => numbers.get(measureId) ?? ''
  const inOrder = new Intl.Collator('de', { numeric: true })
  waiting.sort(
    (a, b) => inOrder.compare(number(a), number(b)) || Number(b.leads) - Number(a.leads) || (a.id < b.id ? -1 : 1),
  )
  const at = waiting.findIndex(({ id }) => id === part.id)
  const next = waiting[at + 1] ?? waiting[0]
  return next && next.id !== part.id ? next.id : null
}
