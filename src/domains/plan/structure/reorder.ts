export type Placed = { id: string; position: number }

/**
 * The order that comes of it when some are to stand at another place; the rest keeps its order around them. Places are
 * the positions that people read in the codes: one that has ended still has its own, and nobody else's changes by it.
 */
export function reorder(list: readonly Placed[], wishes: ReadonlyMap<string, number>): string[] {
  const wishOf = ({ id, position }: Placed) => wishes.get(id) ?? position
  const moved = list.filter((one) => wishOf(one) !== one.position)
  const order = list.filter((one) => !moved.includes(one)).map(({ id }) => id)
  for (const one of moved.toSorted((a, b) => wishOf(a) - wishOf(b))) {
    const before = list.filter(({ position }) => position < wishOf(one)).length
    order.splice(before, 0, one.id)
  }
  return order
}

/** One place up (-1) or down (1); what is first or last already stays there. */
export function shift(order: readonly string[], id: string, by: -1 | 1): string[] {
  const at = order.indexOf(id)
  const other = order[at + by]
  if (at < 0 || other === undefined) return [...order]
  return order.map((one) => (one === id ? other : one === other ? id : one))
}

/** The position of a goal in one of its fields. */
export function placeIn(places: readonly { field: { id: string }; position: number }[], fieldId: string): number {
  return places.find(({ field }) => field.id === fieldId)?.position ?? 0
}
