import { freeSlug } from '../../platform/slug.ts'

/** A record's address, and the one it would have if no other record had the same words. */
export type Addressed = { id: string; slug: string; wish: string }

export type NewAddress = { id: string; from: string; to: string }

/** Whether this is the wish with a number behind it, as it is given where the wish itself is taken; a year is none. */
export function isNumbered(slug: string, wish: string): boolean {
  return slug.startsWith(`${wish}-`) && /^([2-9]|[1-9]\d{1,2})$/.test(slug.slice(wish.length + 1))
}

/**
 * The addresses with which records become public: what is public, or was once, keeps its own (`firm`), and other drafts
 * make room (`drafts`: ids by address). In this order no two have the same on the way.
 */
export function decideAddresses(
  records: readonly Addressed[],
  firm: ReadonlySet<string>,
  drafts: ReadonlyMap<string, string>,
): NewAddress[] {
  const taken = new Set([...firm, ...records.map(({ slug }) => slug)])
  const everywhere = new Set([...taken, ...drafts.keys()])
  return records.flatMap(({ id, slug, wish }) => {
    if (slug === wish) return []
    taken.delete(slug)
    const to = freeSlug(wish, taken)
    if (to === slug) return []
    const draft = drafts.get(to)
    const own = { id, from: slug, to }
    return draft === undefined ? [own] : [{ id: draft, from: to, to: freeSlug(wish, everywhere) }, own]
  })
}
