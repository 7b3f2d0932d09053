import type { PlanReading } from '../import/plan-reading.ts'
import { numberedOnce } from '../reading-numbers.ts'
import { placeMeasures } from '../reading-places.ts'
import type { Answers, Comparison, Proposal, StandingPlan } from './comparison.ts'
import type { EarlierReading } from './earlier.reading.ts'
import { fieldProposals, goneFields } from './field.proposals.ts'
import { goalProposals } from './goal.proposals.ts'
import { measureProposals } from './measure.proposals.ts'
import { orderProposals } from './place.proposals.ts'
import { questionsOf } from './question.ts'
import { matchRecords } from './record.match.ts'
import { openFinder } from './sheet.overlay.ts'

/** What a document says otherwise than the plan, after what a person has said of it. Changes nothing. */
export function compare(
  standing: StandingPlan,
  reading: PlanReading,
  { answers, earlier }: { answers: Answers; earlier: EarlierReading | null },
): Comparison {
  const asSaid = numberedOnce(reading.measures)
  const placed = placeMeasures({ ...reading, measures: asSaid })
  const matched = matchRecords(standing, placed, answers)
  const goals = goalProposals(standing, placed, matched, earlier)
  const becomes = new Map(goals.flatMap(({ does }) => (does.kind === 'goal.merge' ? [[does.id, does.into]] : [])))
  const units = openFinder(standing.units)
  const proposals = [
    ...fieldProposals(standing, placed, matched, earlier),
    ...goals,
    ...orderProposals(standing, placed, matched),
    ...measureProposals({ standing, reading: placed, matched, earlier, units, becomes }, asSaid),
  ]
  const changed = new Set(proposals.flatMap(({ does }) => ('id' in does ? [does.id] : [])))
  const sameOf = (records: readonly { ref: string | null }[]) =>
    records.filter(({ ref }) => ref !== null && !ref.startsWith('new:') && !changed.has(ref)).length
  return {
    questions: questionsOf(standing, matched),
    proposals: byDoubt(proposals),
    units: units.founded,
    remaining: standing.isPublished ? goneFields(standing, matched.fields).map(({ title }) => title) : [],
    same: {
      fields: sameOf(matched.fields.map((ref) => ({ ref }))),
      goals: sameOf(matched.goals),
      measures: sameOf(matched.measures),
    },
  }
}

/** Where document and Wirken have both changed something, a person has to look first. */
function byDoubt(proposals: readonly Proposal[]): Proposal[] {
  const isDoubtful = ({ author }: Proposal) => author === 'both' || author === 'unknown'
  return [...proposals.filter(isDoubtful), ...proposals.filter((one) => !isDoubtful(one))]
}
