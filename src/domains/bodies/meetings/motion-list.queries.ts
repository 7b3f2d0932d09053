import type { Transaction } from '../../../platform/database.ts'

/** A motion as it stands beside an item of the agenda. `result`: null while nobody has counted. */
export type MotionLine = {
  id: string
  itemId: string | null
  title: string
  result: 'carried' | 'lost' | 'no_quorum' | 'no_parity' | 'withdrawn' | null
  isPut: boolean
}

export async function listMotionLines(tx: Transaction, meetingId: string): Promise<MotionLine[]> {
  const rows = await tx
    .selectFrom('bodiesMotion')
    .select(['id', 'itemId', 'title', 'result', 'putAt'])
    .where('meetingId', '=', meetingId)
    .orderBy('putAt')
    .orderBy('id')
    .execute()
  return rows.map(({ putAt, result, ...row }) => ({
    ...row,
    result: result as MotionLine['result'],
    isPut: putAt !== null,
  }))
}
