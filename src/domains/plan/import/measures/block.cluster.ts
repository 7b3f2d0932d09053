import type { Passage } from '../passage.ts'
import type { Kind } from '../roles/passage.kind.ts'
import { isBarrier } from './block.end.ts'
import type { LabelBook } from './label.book.ts'
import { foldLabel, telling } from './label.words.ts'
import type { Labelled } from './sheet.line.ts'

/** Runs of telling lines in which no label comes twice and no other part of the plan begins. */
export function findClusters(
  passages: readonly Passage[],
  kinds: readonly Kind[],
  labelled: readonly (Labelled | null)[],
  book: LabelBook,
): number[][] {
  const clusters: number[][] = []
  let seen = new Set<string>()
  let open = false
  labelled.forEach((one, at) => {
    if (!one) {
      if (isBarrier(at, passages, kinds) || isNewHead(passages[at]!)) open = false
      return
    }
    const tells =
      one.lines.some(({ part, label }) => telling.has(part) && book.count(label) > 1) ||
      (one.form !== 'alone' && one.lines.some(({ part }) => telling.has(part)))
    const labels = one.lines.map(({ label }) => foldLabel(label)).filter((label) => label !== '')
    if (
      one.lines.some(({ part, value }) => part === 'title' && value !== '') ||
      labels.some((label) => seen.has(label))
    )
      open = false
    if (!tells) {
      if (open) for (const label of labels) seen.add(label)
      return
    }
    if (!open) {
      clusters.push([])
      seen = new Set()
      open = true
    }
    for (const label of labels) seen.add(label)
    clusters.at(-1)!.push(at)
  })
  return clusters
}

/** From so many sheets on, a run of labels of which the others know none is none: "Verantwortlich" in an imprint. */
const enough = 4

export function typical(clusters: number[][], labelled: readonly (Labelled | null)[]): number[][] {
  const labelsOf = (cluster: readonly number[]) =>
    new Set(cluster.flatMap((at) => labelled[at]!.lines.map(({ label }) => foldLabel(label))))
  const counts = new Map<string, number>()
  for (const cluster of clusters) for (const label of labelsOf(cluster)) counts.set(label, (counts.get(label) ?? 0) + 1)
  // Of a few sheets each has at least two labels: "Stand: Juni 2024" below a title is none.
  if (clusters.length < enough)
    return clusters.filter(
      (cluster) => labelsOf(cluster).size > 1 || [...labelsOf(cluster)].some((label) => counts.get(label)! > 1),
    )
  const rare = Math.min(3, clusters.length / 5)
  return clusters.filter((cluster) => [...labelsOf(cluster)].some((label) => counts.get(label)! >= rare))
}

function isNewHead(passage: Passage): boolean {
  return passage.level !== null
}
