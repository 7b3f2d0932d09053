import { goalLikeness } from '../goals/goal.likely.ts'
import type { Passage } from '../passage.ts'
import type { Kind } from '../roles/passage.kind.ts'
import { findClusters, typical } from './block.cluster.ts'
import { endOf, isBarrier, withoutGoalsBelow } from './block.end.ts'
import { featuresOf, findTitles } from './block.title.ts'
import type { LabelBook } from './label.book.ts'
import { foldLabel, telling } from './label.words.ts'
import { readTitle } from './measure.title.ts'
import type { Labelled } from './sheet.line.ts'

/** One measure's sheet in the running text: from `from` up to, without, `to`; its title stands at `title`. */
export type SheetBlock = { from: number; title: number; to: number }

/** Signs of a title that no other heading carries, so that it needs no labelled lines below. */
const certain = /^(?:word|noun|code|label)/

/** The sheets of a document whose passages carry labels (same positions, null where none). */
export function findBlocks(
  passages: readonly Passage[],
  kinds: readonly Kind[],
  labelled: readonly (Labelled | null)[],
  book: LabelBook,
): SheetBlock[] {
  const clusters = typical(findClusters(passages, kinds, labelled, book), labelled)
  const gaps = clusters.map((cluster, nth) => {
    const before = clusters[nth - 1]
    const manner = foldLabel(labelled[cluster[0]!]!.lines.find(({ part }) => telling.has(part))!.label)
    const last = before ? lastOf(before, labelled) : -1
    const after = lastBarrier(last, cluster[0]!, passages, kinds, labelled)
    return {
      after,
      before: cluster[0]!,
      manner,
      value: before && last > before.at(-1)! && after === last ? last : null,
    }
  })
  const { titles, features } = findTitles(gaps, passages, kinds, labelled)
  dropStray(titles, features, clusters, passages, kinds, labelled)
  const heads = new Set(titles.filter((title) => title !== null))
  for (const feature of features) addCertain(heads, feature, passages, kinds, labelled)
  if (heads.size === 0) for (const at of numberedHeads(passages, kinds, labelled)) heads.add(at)
  const starts = [...heads].sort((a, b) => a - b)
  const preface = labelsBefore(starts[0], labelled)
  const froms = starts.map((title, nth) => reachBack(title, starts[nth - 1] ?? -1, preface, labelled))
  const ends = new Map(clusters.map((cluster, nth) => [titles[nth] ?? -1, cluster.at(-1)!]))
  const blocks = starts.map((title, nth) => {
    const limit = froms[nth + 1] ?? passages.length
    const to = endOf(Math.max(title, ends.get(title) ?? title), limit, title, passages, kinds, labelled)
    return { from: froms[nth]!, title, to }
  })
  return withoutGoalsBelow(blocks, passages, labelled)
}

/** "Stand: Juni 2014" below the document's title: one line where the others have several, and no title like theirs. */
function dropStray(
  titles: (number | null)[],
  features: readonly string[],
  clusters: readonly number[][],
  passages: readonly Passage[],
  kinds: readonly Kind[],
  labelled: readonly (Labelled | null)[],
): void {
  const sizes = clusters.map((cluster) => cluster.reduce((sum, at) => sum + labelled[at]!.lines.length, 0))
  const usual = [...sizes].sort((a, b) => a - b)[sizes.length >> 1] ?? 0
  titles.forEach((title, nth) => {
    if (title === null || sizes[nth]! > 1 || usual < 3) return
    if (labelled[title]?.form === 'prose' && features.includes('self')) return
    const own = featuresOf(title, passages, kinds, labelled)
    if (!own.some((feature) => features.includes(feature))) titles[nth] = null
  })
}

/** A field or a goal between two sheets belongs to neither: the title stands below it. */
function lastBarrier(
  after: number,
  before: number,
  passages: readonly Passage[],
  kinds: readonly Kind[],
  labelled: readonly (Labelled | null)[],
): number {
  let at = before - 1
  while (at > after && (labelled[at] || !isBarrier(at, passages, kinds))) at--
  return Math.max(at, after)
}

/** A label alone keeps its value in the next passage. */
function lastOf(cluster: readonly number[], labelled: readonly (Labelled | null)[]): number {
  const last = cluster.at(-1)!
  const isAlone = labelled[last]!.lines.at(-1)!.value === ''
  return isAlone && labelled[last + 1] === null ? last + 1 : last
}

function addCertain(
  heads: Set<number>,
  feature: string,
  passages: readonly Passage[],
  kinds: readonly Kind[],
  labelled: readonly (Labelled | null)[],
): void {
  if (!certain.test(feature) || heads.size < 2) return
  const first = Math.min(...heads)
  passages.forEach((_, at) => {
    if (at > first && featuresOf(at, passages, kinds, labelled).includes(feature)) heads.add(at)
  })
}

/** Without any labelled line, "Maßnahme A1.1 Sprachcafé (FB 40; 2024)" again and again still is a measure. */
function numberedHeads(
  passages: readonly Passage[],
  kinds: readonly Kind[],
  labelled: readonly (Labelled | null)[],
): number[] {
  const bySign = new Map<string, number[]>()
  passages.forEach((passage, at) => {
    const sign = featuresOf(at, passages, kinds, labelled).find((feature) => /^(?:word|code):/.test(feature))
    if (sign && readTitle(passage).number !== null) bySign.set(sign, [...(bySign.get(sign) ?? []), at])
  })
  const [most = []] = [...bySign.values()].sort((a, b) => b.length - a.length)
  const numbers = new Set(most.map((at) => readTitle(passages[at]!).number))
  const likeness = most.reduce((sum, at) => sum + goalLikeness(readTitle(passages[at]!).title), 0)
  return most.length > 2 && numbers.size === most.length && likeness < 0.45 * most.length ? most : []
}

/** Labels that stand directly above the title's line in the first sheet: "Nr.: 3" above "Maßnahme: Sprachcafé". */
function labelsBefore(title: number | undefined, labelled: readonly (Labelled | null)[]): Set<string> {
  const labels = new Set<string>()
  if (title === undefined || !labelled[title]) return labels
  for (let at = lineBefore(title, labelled); at >= 0; at = lineBefore(at, labelled))
    labels.add(foldLabel(labelled[at]!.lines[0]!.label))
  return labels
}

function reachBack(
  title: number,
  before: number,
  preface: ReadonlySet<string>,
  labelled: readonly (Labelled | null)[],
): number {
  let from = title
  for (let at = lineBefore(title, labelled); at > before; at = lineBefore(at, labelled)) {
    if (!preface.has(foldLabel(labelled[at]!.lines[0]!.label))) break
    from = at
  }
  return from
}

/** The labelled line directly above; a label alone stands above its value. -1 when there is none. */
function lineBefore(at: number, labelled: readonly (Labelled | null)[]): number {
  if (labelled[at - 1]) return at - 1
  const above = labelled[at - 2]
  return above && above.lines.at(-1)!.value === '' ? at - 2 : -1
}
