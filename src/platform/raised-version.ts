import type { Database, Transaction } from './database.ts'

type Hear = (cityId: string, version: number) => void

/** The content version that a transaction raised its city to, by itself or by a verb inside it. */
export const raisedIn = new WeakMap<Transaction, number>()

const hearing = new WeakMap<Database, Set<Hear>>()

/** `hear` is called for each write of this process on `db` that has committed, before the write is answered. */
export function whenRaised(db: Database, hear: Hear): () => void {
  const all = hearing.get(db) ?? new Set()
  hearing.set(db, all.add(hear))
  return () => void all.delete(hear)
}

export function tellRaised(db: Database, cityId: string, version: number): void {
  for (const hear of hearing.get(db) ?? []) hear(cityId, version)
}
