import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { countSides } from '../seats/composition.ts'
import { broken, judge, type ParityTerms } from '../seats/parity.ts'
import { listParityTerms, listSides } from '../seats/terms.queries.ts'
import type { Entitled } from './entitlement.ts'
import type { Motion } from './motion.ts'

/**
 * Which rules of a body's parity do not hold among those who may vote. Who is recused counts: a conflict of interest takes a
 * vote away, and must not stop a body that votes with parity alone.
 */
export async function brokenAmong(
  tx: Transaction,
  { bodyId, putAt }: Pick<Motion, 'bodyId' | 'putAt'>,
  entitled: readonly Pick<Entitled, 'side' | 'selfOrganised'>[],
  now: Date,
) {
  const sides = (await listSides(tx, bodyId)).map(({ side }) => side)
  const terms: ParityTerms[] = await listParityTerms(tx, bodyId, dayOf(putAt ?? now))
  return broken(judge(terms, countSides(sides, entitled)))
}
