import type { Mark, Passage } from '../passage.ts'
import { type Kind, looksLikeHeading } from '../roles/passage.kind.ts'
import { featuresOf, findTitles } from './block.title.ts'
import type { LabelBook } from './label.book.ts'
import { foldLabel, telling } from './label.words.ts'
import type { Labelled } from './sheet.line.ts'

/** One measure's sheet in the running text: from `from` up to, without, `to`; its title stands at `title`. */
export type SheetBlock = { from: number; title: number; to: number }

/** Signs of a title that no other heading carries, so that it needs no labelled lines below. */
const certain = /^(?:word|code|label)/

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
    const after = before ? lastOf(before, labelled) : -1
    return { after, before: cluster[0]!, manner, value: before && after > before.at(-1)! ? after : null }
  })
  const { titles, features } = findTitles(gaps, passages, kinds, labelled)
  const heads = new Set(titles.filter((title) => title !== null))
  for (const feature of features) addCertain(heads, feature, passages, kinds, labelled)
  const starts = [...heads].sort((a, b) => a - b)
  const preface = labelsBefore(starts[0], labelled)
  const froms = starts.map((title, nth) => reachBack(title, starts[nth - 1] ?? -1, preface, labelled))
  const ends = new Map(clusters.map((cluster, nth) => [titles[nth] ?? -1, cluster.at(-1)!]))
  return starts.map((title, nth) => {
    const limit = froms[nth + 1] ?? passages.length
    const to = endOf(Math.max(title, ends.get(title) ?? title), limit, title, passages, kinds, labelled)
    return { from: froms[nth]!, title, to }
  })
}

/** Runs of telling lines in which no label comes twice and no other part of the plan begins. */
function findClusters(
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

function typical(clusters: number[][], labelled: readonly (Labelled | null)[]): number[][] {
  if (clusters.length < enough) return clusters
  const labelsOf = (cluster: readonly number[]) =>
    new Set(cluster.flatMap((at) => labelled[at]!.lines.map(({ label }) => foldLabel(label))))
  const counts = new Map<string, number>()
  for (const cluster of clusters) for (const label of labelsOf(cluster)) counts.set(label, (counts.get(label) ?? 0) + 1)
  const rare = Math.min(3, clusters.length / 5)
  return clusters.filter((cluster) => [...labelsOf(cluster)].some((label) => counts.get(label)! >= rare))
}

function isNewHead(passage: Passage): boolean {
  return passage.level !== null
}

/** A label alone keeps its value in the next passage. */
function lastOf(cluster: readonly number[], labelled: readonly (Labelled | null)[]): number {
  const last = cluster.at(-1)!
  const isAlone = labelled[last]!.lines.at(-1)!.value === ''
  return isAlone && labelled[last + 1] === null ? last + 1 : last
}

/** Something of the plan that is no part of a sheet begins here. */
function isBarrier(at: number, passages: readonly Passage[], kinds: readonly Kind[]): boolean {
  const kind = kinds[at]!
  if (kind.is === 'field-label' || kind.is === 'goals-heading' || kind.is === 'contents') return true
  if (kind.is === 'goal-label') return !/^(?:\p{L}+)?ziele?\s*:/iu.test(passages[at]!.text)
  return kind.is === 'section' && (kind.section === 'end' || kind.section === 'front')
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

/** Where the sheet ends: after the last labelled line and what goes on with it. */
function endOf(
  last: number,
  limit: number,
  title: number,
  passages: readonly Passage[],
  kinds: readonly Kind[],
  labelled: readonly (Labelled | null)[],
): number {
  const { level, mark } = passages[title]!
  let at = last + 1
  let awaitsValue = labelled[last]?.lines.at(-1)?.value === ''
  for (; at < limit; at++) {
    if (isNumberedLike(passages[at]!.mark, mark)) break
    if (labelled[at]) awaitsValue = labelled[at]!.lines.at(-1)!.value === ''
    else if (awaitsValue && !isBarrier(at, passages, kinds)) awaitsValue = false
    else if (endsHere(passages[at]!, kinds[at]!, level) || isBarrier(at, passages, kinds)) break
  }
  return at
}

/** 1.2 or 1.1.4 below 1.1.3 begins something else. */
function isNumberedLike(mark: Mark | null, title: Mark | null): boolean {
  if (mark?.kind !== 'number' || title?.kind !== 'number') return false
  return mark.path.length > 1 && mark.path.length <= title.path.length && mark.style === title.style
}

function endsHere(passage: Passage, kind: Kind, level: number | null): boolean {
  if (passage.cells) return false
  if (passage.level !== null) return level === null || passage.level <= level
  if (kind.is === 'section') return true
  return kind.is === 'heading' || (passage.mark?.kind !== 'bullet' && looksLikeHeading(passage))
}
