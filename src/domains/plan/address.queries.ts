import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'

export type AddressKind = 'plan' | 'goal' | 'measure'

const tables = { plan: 'planPlan', goal: 'planGoal', measure: 'planMeasure' } as const

/** Every address part in use or given up: neither may be given to another record. */
export async function listSlugs(tx: Transaction, kind: AddressKind): Promise<Set<string>> {
  const current = await tx.selectFrom(tables[kind]).select('slug').execute()
  return new Set([...current.map(({ slug }) => slug), ...(await listFormerSlugs(tx, kind))])
}

/** Every record of a kind with its plan, and the words that its address is made of. */
export async function listAddressed(
  tx: Transaction,
  kind: AddressKind,
): Promise<{ id: string; planId: string; slug: string; words: string }[]> {
  if (kind === 'plan') {
    return tx.selectFrom('planPlan').select(['id', 'id as planId', 'slug', 'title as words']).orderBy('slug').execute()
  }
  if (kind === 'measure') {
    return tx.selectFrom('planMeasure').select(['id', 'planId', 'slug', 'title as words']).orderBy('slug').execute()
  }
  const words = sql<string>`coalesce(nullif(short, ''), wording)`.as('words')
  return tx.selectFrom('planGoal').select(['id', 'planId', 'slug', words]).orderBy('slug').execute()
}

/** Every address part that was given up. */
export async function listFormerSlugs(tx: Transaction, kind: AddressKind): Promise<Set<string>> {
  const rows = await tx.selectFrom('planFormerSlug').select('slug').where('kind', '=', kind).execute()
  return new Set(rows.map(({ slug }) => slug))
}

/** Of a draft, whose address nobody outside knows: the old one does not lead on. */
export async function replaceSlug(tx: Transaction, kind: AddressKind, id: string, slug: string): Promise<void> {
  await tx.updateTable(tables[kind]).set({ slug }).where('id', '=', id).execute()
}

/** The record that has this address, or had it: `slug` is where it is now. */
export async function findBySlug(
  tx: Transaction,
  kind: AddressKind,
  slug: string,
): Promise<{ id: string; slug: string } | undefined> {
  const current = await tx.selectFrom(tables[kind]).select(['id', 'slug']).where('slug', '=', slug).executeTakeFirst()
  if (current) return current
  const former = await tx
    .selectFrom('planFormerSlug')
    .select('recordId')
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!former) return undefined
  return tx.selectFrom(tables[kind]).select(['id', 'slug']).where('id', '=', former.recordId).executeTakeFirst()
}

export async function findSlug(tx: Transaction, kind: AddressKind, id: string): Promise<string | undefined> {
  return (await tx.selectFrom(tables[kind]).select('slug').where('id', '=', id).executeTakeFirst())?.slug
}

/** `from` becomes a former address, and `to`, if it was one of this record's, is one no more. */
export async function saveSlug(
  tx: Transaction,
  scope: Scope,
  kind: AddressKind,
  id: string,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx.updateTable(tables[kind]).set({ slug: to }).where('id', '=', id).execute()
  await tx.deleteFrom('planFormerSlug').where('kind', '=', kind).where('slug', '=', to).execute()
  await tx.insertInto('planFormerSlug').values({ cityId: scope.city.id, kind, slug: from, recordId: id }).execute()
}
