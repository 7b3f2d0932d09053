import type { Passage } from '../passage.ts'
import type { Kind } from './passage.kind.ts'

/**
 * No word and no level, but headings numbered 1, 2, 3 or I, II, III, or 3.1, 3.2, 3.3 in a chapter: each series that has
 * goals below most of its headings, and most goals below it.
 */
export function numberedFields(
  passages: readonly Passage[],
  kinds: readonly Kind[],
  zones: readonly number[],
): Map<number, number>[] {
  const series = new Map<string, number[]>()
  passages.forEach(({ mark }, at) => {
    if (kinds[at]!.is !== 'heading' || mark?.kind !== 'number') return
    const chapter = mark.path.slice(0, -1).join('.')
    const key = `${mark.style} ${chapter}`
    const places = series.get(key) ?? []
    const last = passages[places.at(-1) ?? -1]?.mark
    const number = mark.path.at(-1)!
    const follows = last?.kind === 'number' ? number === last.path.at(-1)! + 1 : number <= 2
    if (follows) series.set(key, [...places, at])
  })
  return [...series.values()].flatMap((places) => {
    const owners = places.filter((at, nth) => hasBetween(zones, at, places[nth + 1] ?? kinds.length))
    const covered = zones.filter((zone) => zone > places[0]!).length
    const orders = owners.length > 1 && owners.length * 3 >= places.length * 2 && covered * 10 >= zones.length * 7
    return orders ? [new Map(places.map((at) => [at, 0.8]))] : []
  })
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
