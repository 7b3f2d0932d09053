import type { PlaceRow } from '../goal-write.queries.ts'

/**
 * Those that come from an earlier plan in its order; each of the others stays behind the one it stood behind. `rank`: the
 * place of a record's origin.
 */
export function inOrderOfOrigin(ids: readonly string[], rank: (id: string) => number | undefined): string[] {
  let last = -1
  const keyed = ids.map((id, at) => {
    const own = rank(id)
    last = own ?? last
    return { id, at, key: last, own: own !== undefined }
  })
  return keyed.toSorted((a, b) => a.key - b.key || Number(b.own) - Number(a.own) || a.at - b.at).map(({ id }) => id)
}

/** The goals of each field in that order, on places that follow each other. */
export function placesInOrder(places: readonly PlaceRow[], rank: (id: string) => number | undefined): PlaceRow[] {
  return [...Map.groupBy(places, ({ fieldId }) => fieldId)].flatMap(([fieldId, own]) =>
    inOrderOfOrigin(
      own.map(({ goalId }) => goalId),
      rank,
    ).map((goalId, at) => ({ fieldId, goalId, position: at + 1 })),
  )
}
