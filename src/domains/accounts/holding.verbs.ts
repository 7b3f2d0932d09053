import type { Write } from '../../platform/transact.ts'
import { deleteHolding, listHoldings, saveHoldingEnd } from './holding.queries.ts'
import { endAfter, type Holding } from './holding.ts'

/** Within another act: the terms chosen do not go on after `day`. */
export async function endHoldings(
  { tx, changed }: Write,
  isChosen: (holding: Holding) => boolean,
  day: string,
): Promise<void> {
  const holdings = await listHoldings(tx)
  const { ended, dropped } = endAfter(holdings.filter(isChosen), day)
  for (const one of ended) {
    await saveHoldingEnd(tx, one)
    const before = holdings.find(({ id }) => id === one.id)?.endsOn ?? null
    changed({ kind: 'holding', id: one.id, before: { endsOn: before }, after: { endsOn: one.endsOn } })
  }
  for (const { id, postId, personId, part, startsOn, endsOn } of dropped) {
    await deleteHolding(tx, id)
    changed({ kind: 'holding', id, before: { postId, personId, part, startsOn, endsOn }, after: null })
  }
}
