import { z } from 'zod'
import { addressIn } from './oparl-values.ts'

/** `cut`: that it goes on, and nobody can tell where. */
export type ListPage = { objects: readonly unknown[]; next: string | null; cut: boolean }

/**
 * One page of a list. Servers were seen to send a bare list, an empty one for nothing, or the only object itself, and to
 * leave the rest of an address away.
 */
export function readListPage(value: unknown, base: string): ListPage | undefined {
  if (Array.isArray(value)) return { objects: value, next: null, cut: false }
  const read = z.looseObject({ data: z.unknown(), links: z.unknown(), id: z.unknown() }).partial().safeParse(value).data
  if (!read) return undefined
  const objects = Array.isArray(read.data) ? (read.data as unknown[]) : undefined
  if (!objects) return typeof read.id === 'string' ? { objects: [value], next: null, cut: false } : undefined
  const links = z.object({ next: z.unknown() }).partial().safeParse(read.links).data
  const next = addressIn(base).parse(links?.next ?? null)
  return { objects, next, cut: next === null && Boolean(links?.next) }
}

/**
 * The address of a list with what changed since then. The instant is told in a zone west of ours: a `+` and what it is
 * escaped to are both misread by some servers, and the standard asks for a zone.
 */
export function changedSince(list: string, since: Date): string {
  const url = new URL(list)
  const [instant] = new Date(since.getTime() - 3_600_000).toISOString().split('.')
  url.search = [url.search.slice(1), `modified_since=${instant}-01:00`].filter(Boolean).join('&')
  return url.href
}
