import { goalLikeness } from '../goals/goal.likely.ts'
import type { Mark, Passage } from '../passage.ts'
import { type Kind, looksLikeHeading } from '../roles/passage.kind.ts'
import type { Labelled } from './sheet.line.ts'

/** Where the sheet ends: after the last labelled line and what goes on with it. */
export function endOf(
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

/**
 * Where sheets as a rule end with their last labelled line, what sounds like a goal below one is the goal of the sheets
 * that follow.
 */
export function withoutGoalsBelow<Block extends { title: number; to: number }>(
  blocks: readonly Block[],
  passages: readonly Passage[],
  labelled: readonly (Labelled | null)[],
): Block[] {
  const tails = blocks.map(({ title, to }) => tailOf(title, to, labelled))
  const longer = blocks.filter(({ to }, nth) => tails[nth]! < to).length
  if (longer * 2 > blocks.length) return [...blocks]
  return blocks.map((block, nth) => {
    const goal = passages
      .slice(tails[nth]!, block.to)
      .findIndex(({ text, cells }) => !cells && goalLikeness(text) >= 0.5)
    return goal < 0 ? block : { ...block, to: tails[nth]! + goal }
  })
}

/** Behind the last labelled line and, where that is a label alone, its value. */
function tailOf(title: number, to: number, labelled: readonly (Labelled | null)[]): number {
  for (let at = to - 1; at > title; at--)
    if (labelled[at]) return labelled[at]!.lines.at(-1)!.value === '' ? Math.min(at + 2, to) : at + 1
  return to
}

function endsHere(passage: Passage, kind: Kind, level: number | null): boolean {
  if (passage.cells) return false
  if (passage.level !== null) return level === null || passage.level <= level
  if (kind.is === 'section') return true
  return kind.is === 'heading' || (passage.mark?.kind !== 'bullet' && looksLikeHeading(passage))
}

/** Something of the plan that is no part of a sheet begins here. */
export function isBarrier(at: number, passages: readonly Passage[], kinds: readonly Kind[]): boolean {
  const kind = kinds[at]!
  if (kind.is === 'field-label' || kind.is === 'goals-heading' || kind.is === 'contents') return true
  if (kind.is === 'goal-label') return !/^(?:\p{L}+)?ziele?\s*:/iu.test(passages[at]!.text)
  return kind.is === 'section' && (kind.section === 'end' || kind.section === 'front')
}
