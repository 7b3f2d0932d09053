import { type SearchKind, searchKinds } from './searched-record.ts'

/** What is searched for; without a kind, everything. */
export type SearchWish = { words: string; kind: SearchKind | null }

const longest = 300

/** The question from the address. What cannot be shown is left out, and what nobody would type is cut. */
export function readSearchWish(query: Record<string, string | undefined>): SearchWish {
  const typed = (query.q ?? '').toWellFormed().replace(/[\p{Cc}\s]+/gu, ' ')
  return {
    words: typed.trim().slice(0, longest).toWellFormed(),
    kind: searchKinds.find((kind) => kind === query.kind) ?? null,
  }
}
