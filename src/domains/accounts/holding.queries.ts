import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import type { Holding, HoldingPart } from './holding.ts'

/** A term with the name of whose it is. */
export type NamedHolding = Holding & { name: string }

/** All terms there are and were, the latest first. */
export async function listHoldings(tx: Transaction): Promise<NamedHolding[]> {
  const rows = await tx
    .selectFrom('accountsHolding as holding')
    .innerJoin('accountsPerson as person', 'person.id', 'holding.personId')
    .select(['holding.id', 'holding.postId', 'holding.personId', 'holding.part', 'holding.startsOn', 'holding.endsOn'])
    .select('person.name')
    .orderBy('holding.startsOn', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, part: row.part as HoldingPart }))
}

export async function insertHolding(tx: Transaction, scope: Scope, holding: Holding): Promise<void> {
  await tx
    .insertInto('accountsHolding')
    .values({ cityId: scope.city.id, ...holding })
    .execute()
}

export async function saveHoldingEnd(tx: Transaction, { id, endsOn }: Pick<Holding, 'id' | 'endsOn'>): Promise<void> {
  await tx.updateTable('accountsHolding').set({ endsOn }).where('id', '=', id).execute()
}

export async function deleteHolding(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('accountsHolding').where('id', '=', id).execute()
}
