import type { Scope } from '../../platform/scope.ts'
import { read } from '../../platform/transact.ts'
import { listUnpublished, type UnpublishedRecord } from './publication.queries.ts'
import { decidePublication } from './publication.ts'

/** What publishing would leave hidden; `withCouncil`: what a decision of the council would adopt along. */
export type Waiting = { waits: UnpublishedRecord[]; withCouncil: UnpublishedRecord[] }

export async function showWaiting(scope: Scope, planId: string): Promise<Waiting> {
  const records = await read(scope, (tx) => listUnpublished(tx, planId))
  const { waits } = decidePublication(records, { byCouncil: true })
  return { waits, withCouncil: records.filter(({ stage }) => stage === 'with_council') }
}
