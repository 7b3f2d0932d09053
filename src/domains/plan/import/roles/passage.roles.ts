import { claimMeasures } from '../measures/measure.claims.ts'
import type { Passage } from '../passage.ts'
import { fieldCandidates } from './field.find.ts'
import { goalVariants } from './goal.variants.ts'
import { interpret } from './interpret.ts'
import { withLookLevels } from './look.levels.ts'
import type { Marking } from './marking.ts'
import { withoutRepeats } from './merged.cells.ts'
import { kindsOf } from './passage.kind.ts'
import { Plausibility } from './plausibility.ts'
import { withStrokeRows } from './stroke.rows.ts'

/**
 * The understanding of a document: one marking for each passage, same positions. A person's corrections replace single
 * markings; `assembleReading` makes the plan of whatever stands here.
 *
 * Plans say in many ways what a field is and what a goal. Every way that this document could mean is tried, and the
 * one that makes the most plausible plan is taken.
 */
export function markPassages(given: readonly Passage[]): Marking[] {
  const passages = withLookLevels(withStrokeRows(given).map(withoutRepeats))
  const shown = kindsOf(passages)
  const claims = claimMeasures(passages, shown)
  const plausibility = new Plausibility(passages, claims)
  let best: { markings: Marking[]; score: number } | null = null
  for (const { kinds, said } of goalVariants(passages, shown, claims)) {
    for (const headings of fieldCandidates(passages, kinds)) {
      const markings = interpret(passages, kinds, claims, headings)
      const score = plausibility.of(markings, kinds) + said
      if (best === null || score > best.score) best = { markings, score }
    }
  }
  return best!.markings
}
