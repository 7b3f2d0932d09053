import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { MinutesMotion } from './minutes-draft.ts'
import { listMotionLines } from './motion-list.queries.ts'

/** The votes of a meeting that are over. */
export async function listMinutesMotions(tx: Transaction, _scope: Scope, meetingId: string): Promise<MinutesMotion[]> {
  return (await listMotionLines(tx, meetingId)).flatMap(({ itemId, title, result }) =>
    result === null
      ? []
      : [{ itemId, title, result, words: '', isSecret: false, sides: null, total: null, recused: [], dissents: [] }],
  )
}
