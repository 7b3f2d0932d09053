import type { Transaction } from '../../../../platform/database.ts'
import { listBallots } from '../ballot.queries.ts'
import type { Motion } from '../motion.ts'
import type { Choice } from '../tally.ts'

/** What was chosen from each seat in an open vote: nothing before the end, nor of what was withdrawn uncounted. */
export async function loadBallots(
  tx: Transaction,
  { id, secret, result }: Pick<Motion, 'id' | 'secret' | 'result'>,
): Promise<Map<string, Choice>> {
  const isCounted = result !== null && result !== 'withdrawn'
  const ballots = isCounted && !secret ? await listBallots(tx, [id]) : []
  return new Map(ballots.map(({ seatId, choice }) => [seatId, choice]))
}
