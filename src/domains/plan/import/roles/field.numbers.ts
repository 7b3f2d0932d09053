import type { Passage } from '../passage.ts'
import type { Kind } from './passage.kind.ts'

/** No word and no level, but headings numbered 1, 2, 3 or I, II, III with goals below. */
export function numberedFields(
  passages: readonly Passage[],
  kinds: readonly Kind[],
  zones: readonly number[],
): Map<number, number> {
  const series = new Map<string, number[]>()
  passages.forEach(({ mark }, at) => {
    if (kinds[at]!.is !== 'heading' || mark?.kind !== 'number' || mark.path.length !== 1) return
    const places = series.get(mark.style) ?? []
    const last = passages[places.at(-1) ?? -1]?.mark
    const follows = last?.kind === 'number' ? mark.path[0] === last.path[0]! + 1 : mark.path[0]! <= 2
    if (follows) series.set(mark.style, [...places, at])
  })
  for (const places of series.values()) {
    const owners = places.filter((at, nth) => hasBetween(zones, at, places[nth + 1] ?? kinds.length))
    const covered = zones.filter((zone) => zone > places[0]!).length
    if (owners.length > 1 && owners.length * 3 >= places.length * 2 && covered * 10 >= zones.length * 7)
      return new Map(places.map((at) => [at, 0.8]))
  }
  return new Map()
}

/** Whether one of the sorted positions lies behind `from` and before `to`. */
export function hasBetween(sorted: readonly number[], from: number, to: number): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= from) low = middle + 1
    else high = middle
  }
  return low < sorted.length && sorted[low]! < to
}
