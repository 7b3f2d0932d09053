import { dayOf } from '../../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import { type Edition, listEditions, listRecordsAt, listSteps } from '../../../plan/plan.ts'
import { mayArrangeBodies, maySeeBodies } from '../../bodies.access.ts'
import { type LifeBody, listLifeBodies } from '../life.queries.ts'

/** What is not adopted yet, in the order of a draft's way. */
export const openStages = ['draft', 'in_review', 'with_steering', 'returned', 'accepted', 'with_council'] as const
export type OpenStage = (typeof openStages)[number]

export type BoardRecord = Awaited<ReturnType<typeof listRecordsAt>>[number] & { since: string | null }
export type Board = {
  edition: Edition
  editions: Edition[]
  columns: { stage: OpenStage; records: BoardRecord[] }[]
  adopted: number
  bodies: LifeBody[]
  mayArrange: boolean
}

/** Without `plan` that of the newest draft, else the main plan. */
export async function showBoard(scope: Scope, plan: string | undefined): Promise<Board> {
  if (!maySeeBodies(scope.viewer)) throw new Forbidden('showBoard')
  return read(scope, async (tx) => {
    const editions = await listEditions(tx, scope)
    const asked = editions.find(({ slug }) => slug === plan)
    const usual = editions.find(({ state }) => state === 'draft') ?? editions.find(({ isMain }) => isMain)
    const edition = plan === undefined ? usual : asked
    if (!edition) throw new NotFound('plan')
    const columns = []
    for (const stage of openStages) {
      const records = await listRecordsAt(tx, scope, edition.id, [stage])
      const steps = await listSteps(
        tx,
        records.map(({ id }) => id),
      )
      const since = new Map(steps.map((step) => [step.recordId, dayOf(step.at)]))
      columns.push({ stage, records: records.map((one) => ({ ...one, since: since.get(one.id) ?? null })) })
    }
    return {
      ...{ edition, editions, columns, mayArrange: mayArrangeBodies(scope.viewer) },
      adopted: (await listRecordsAt(tx, scope, edition.id, ['adopted'])).length,
      bodies: (await listLifeBodies(tx)).filter(({ closedOn }) => closedOn === null),
    }
  })
}
