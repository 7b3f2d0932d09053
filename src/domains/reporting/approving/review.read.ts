import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listActorNames } from '../../accounts/accounts.ts'
import { isId } from '../answering/answerer.read.ts'
import { listLinks } from '../answering/link.queries.ts'
import { mayEditReports } from '../reporting.access.ts'
import type { Content } from '../rounds/content.ts'
import { listPartSteps, listParts } from '../rounds/part.queries.ts'
import type { PartStepRecord } from '../rounds/part.ts'
import { findRound } from '../rounds/round.queries.ts'
import { loadQueue, type QueueLine } from './queue.read.ts'

/** `by`: who it was, as far as they are still known. */
export type ToldStep = PartStepRecord & { by: string }

/**
 * `before`: what stood in it before anybody answered. `others`: what other units say of the measure. `next`: the part that
 * waits after this one. `mayReword`: whether its wording is the viewer's to change now.
 */
export type ReviewPage = QueueLine & {
  before: Content
  steps: ToldStep[]
  others: QueueLine[]
  next: string | null
  mayReword: boolean
}

/** One part for whoever approves it, or edits the report. */
export async function showReview(scope: Scope, id: string): Promise<ReviewPage> {
  return read(scope, async (tx) => {
    const [part] = isId(id) ? await listParts(tx, { ids: [id] }) : []
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
    const waiting = all.filter((one) => one.mayJudge && one.part.state === 'answered' && one.part.id !== id)
    const behind = waiting.find((one) => all.indexOf(one) > all.indexOf(line))
    return {
      ...line,
      before: steps[0]?.content ?? part.content,
      steps: steps.map((step) => ({ ...step, by: names.get(step.actor) ?? '' })),
      others: all.filter((one) => one.part.measureId === part.measureId && one.part.id !== id),
      next: (behind ?? waiting[0])?.part.id ?? null,
      mayReword: part.state === 'approved' ? mayEdit : part.state === 'answered' && line.mayJudge,
    }
  })
}
