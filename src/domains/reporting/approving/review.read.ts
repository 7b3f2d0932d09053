import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listActorNames } from '../../accounts/accounts.ts'
import { listLinks } from '../answering/link.queries.ts'
import { mayEditReports } from '../reporting.access.ts'
import type { Content } from '../rounds/content.ts'
import { listPartSteps, listParts } from '../rounds/part.queries.ts'
import type { PartStepRecord } from '../rounds/part.ts'
import { findRound } from '../rounds/round.queries.ts'
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
    const all = await loadQueue(tx, scope, round, await listParts(tx, { roundId: round.id }))
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
    const at = all.indexOf(line)
    const next = [...all.slice(at + 1), ...all.slice(0, at)].find(
      (one) => one.mayJudge && one.part.state === 'answered',
    )
    return {
      ...line,
      before: steps[0]?.content ?? part.content,
      steps,
      names,
      others: all.filter((one) => one.part.measureId === part.measureId && one.part.id !== id),
      next: next?.part.id ?? null,
      mayReword: part.state === 'approved' ? mayEdit : part.state === 'answered' && line.mayJudge,
    }
  })
}
