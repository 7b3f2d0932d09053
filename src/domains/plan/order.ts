/** `list` with those that `wanted` names in its order, on the places that they have among the others. */
export function permute(list: readonly string[], wanted: readonly string[]): string[] {
  const moved = wanted.filter((one) => list.includes(one))
  const inOrder = [...moved]
  return list.map((one) => (moved.includes(one) ? inOrder.shift()! : one))
}

export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at])
}

export function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return isSameList([...new Set(one)].sort(), [...new Set(other)].sort())
}
