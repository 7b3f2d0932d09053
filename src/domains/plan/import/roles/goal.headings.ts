import { foldTitle } from '../goals/goal.key.ts'
import { isMeasuresHeading } from '../measures/measures.heading.ts'
import type { Passage } from '../passage.ts'
import { type Kind, looksLikeHeading } from './passage.kind.ts'

/**
 * Where measures have headings and goals are called nothing, the headings right above the measures' level may be goals,
 * if there is another level above for the fields. Null where the levels do not say so.
 */
export function headingGoals(passages: readonly Passage[], kinds: readonly Kind[]): number[] | null {
  const measures = kinds.flatMap(({ is }, at) =>
    is === 'measure' ? [passages[at]!.level ?? Number.POSITIVE_INFINITY] : [],
  )
  if (measures.length < 2) return null
  const level = measures.reduce((least, one) => Math.min(least, one))
  const counts = new Map<number, number>()
  passages.forEach((passage, at) => {
    if (passage.level === null || passage.level >= level || kinds[at]!.is !== 'heading') return
    counts.set(passage.level, (counts.get(passage.level) ?? 0) + 1)
  })
  const [goals, fields] = [...counts.keys()].sort((a, b) => b - a)
  if (goals === undefined || fields === undefined || counts.get(goals)! <= Math.max(1, counts.get(fields)!)) return null
  const found = passages.flatMap((passage, at) => (passage.level === goals && kinds[at]!.is === 'heading' ? [at] : []))
  const texts = new Set(found.map((at) => foldTitle(passages[at]!.text)))
  // Lists below these headings are goals, and the headings their fields.
  if (found.filter((at) => hasList(at, kinds)).length * 3 > found.length) return null
  // "Maßnahmen" in every chapter is no goal.
  if (texts.size * 10 < found.length * 8) return null
  return found.filter((at) => !isMeasuresHeading(passages[at]!.text))
}

function hasList(heading: number, kinds: readonly Kind[]): boolean {
  for (let at = heading + 1; at < kinds.length; at++) {
    const { is } = kinds[at]!
    if (is === 'item') return true
    if (is === 'heading' || is === 'measure' || is === 'sheet') return false
  }
  return false
}

/**
 * Where nothing is called a goal, the deepest numbers (1.1 below 1) may be the goals, even with text below each, and a
 * number above bullets is a heading. Null where there is but one depth of numbers.
 */
export function numberedGoals(passages: readonly Passage[], kinds: readonly Kind[]): Kind[] | null {
  const found = [...kinds]
  passages.forEach((passage, at) => {
    const isAboveBullets = passage.mark?.kind === 'number' && passages[at + 1]?.mark?.kind === 'bullet'
    if (found[at]!.is === 'item' && isAboveBullets && looksLikeHeading(passage)) found[at] = { is: 'heading' }
  })
  const depths = passages.map(({ mark }, at) =>
    mark?.kind === 'number' && !isClaimed(found[at]!) ? mark.path.length : 0,
  )
  const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0)
  if (deepest < 2) return null
  depths.forEach((depth, at) => {
    if (depth === deepest && found[at]!.is === 'heading') found[at] = { is: 'item' }
  })
  return found
}

function isClaimed({ is }: Kind): boolean {
  return is === 'measure' || is === 'sheet' || is === 'contents'
}
