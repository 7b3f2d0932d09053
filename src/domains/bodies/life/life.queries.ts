import type { Transaction } from '../../../platform/database.ts'
import type { BodyKind } from './body-steps.ts'

export type LifeBody = { id: string; slug: string; kind: BodyKind; name: string; closedOn: string | null }

export async function listLifeBodies(tx: Transaction): Promise<LifeBody[]> {
  const rows = await tx
    .selectFrom('bodiesBody')
    .select(['id', 'slug', 'kind', 'name', 'closedOn'])
    .orderBy('name')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as BodyKind }))
}

/** The records whose texts this motion changed. */
export async function listChangedBy(tx: Transaction, motionId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('bodiesWordingCause as cause')
    .innerJoin('bodiesWording as wording', 'wording.id', 'cause.wordingId')
    .select('wording.recordId')
    .where('cause.motionId', '=', motionId)
    .execute()
  return new Set(rows.map(({ recordId }) => recordId))
}

export async function findLifeBody(tx: Transaction, id: string): Promise<LifeBody | undefined> {
  return (await listLifeBodies(tx)).find((body) => body.id === id)
}
