import type { Transaction } from '../../platform/database.ts'
import { slugOf } from '../../platform/slug.ts'
import type { Write } from '../../platform/transact.ts'
import { type AddressKind, listAddressed, listFormerSlugs, replaceSlug } from './address.queries.ts'
import { decideAddresses, isNumbered } from './address.ts'
import { listPublishedIds } from './edition.queries.ts'

/** Whether no draft may have this address: a public record has it, or some record had it. */
export async function isGivenForGood(tx: Transaction, kind: AddressKind, slug: string): Promise<boolean> {
  return (await look(tx, kind)).firm.has(slug)
}

/**
 * Gives a draft, its goals and its measures the addresses that they will have for good. The plan gets the one that is
 * wished for; the others lose the number that they have only because of other drafts.
 */
export async function settleAddresses(write: Write, planId: string, wish: string): Promise<void> {
  await settle(write, 'plan', planId, () => wish)
  for (const kind of ['goal', 'measure'] as const) {
    await settle(write, kind, planId, (slug, words) => {
      const made = slugOf(words, kind)
      return isNumbered(slug, made) ? made : slug
    })
  }
}

/** The records of a kind, and which addresses are given for good: those that are public, or were given up. */
async function look(tx: Transaction, kind: AddressKind) {
  const published = await listPublishedIds(tx)
  const records = await listAddressed(tx, kind)
  const open = records.filter(({ planId }) => published.has(planId)).map(({ slug }) => slug)
  const drafts = records.filter(({ planId }) => !published.has(planId))
  return { firm: new Set([...open, ...(await listFormerSlugs(tx, kind))]), drafts }
}

async function settle(
  write: Write,
  kind: AddressKind,
  planId: string,
  wishOf: (slug: string, words: string) => string,
): Promise<void> {
  const { firm, drafts } = await look(write.tx, kind)
  const own = drafts.filter((one) => one.planId === planId)
  const others = new Map(drafts.filter((one) => one.planId !== planId).map(({ id, slug }) => [slug, id]))
  const wished = own.map(({ id, slug, words }) => ({ id, slug, wish: wishOf(slug, words) }))
  for (const { id, from, to } of decideAddresses(wished, firm, others)) {
    await replaceSlug(write.tx, kind, id, to)
    write.changed({ kind, id, before: { slug: from }, after: { slug: to } })
  }
}
