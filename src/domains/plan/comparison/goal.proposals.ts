import { goalKey } from '../import/goals/goal.key.ts'
import type { GoalReading, PlanReading } from '../import/plan-reading.ts'
import { isSameSet } from '../order.ts'
import { becameOf, swallows } from './became.ts'
import type { Author, Proposal, StandingGoal, StandingPlan } from './comparison.ts'
import { authorOf, type EarlierReading, placesOf } from './earlier.reading.ts'
import type { Matched, MatchedRecord } from './record.match.ts'

/** What the document says anew of goals: their words, their fields, which came, went, were merged or split. */
export function goalProposals(
  standing: StandingPlan,
  reading: PlanReading,
  matched: Matched,
  earlier: EarlierReading | null,
): Proposal[] {
  const byId = new Map(standing.goals.map((goal) => [goal.id, goal]))
  const ended = new Set(standing.ended.goals.map(goalKey))
  const proposals = reading.goals.flatMap((goal, at): Proposal[] => {
    const record = matched.goals[at]!
    const fields = [...new Set(goal.fields.map((field) => matched.fields[field]!))]
    const known = byId.get(record.ref ?? '')
    if (record.ref === null) return []
    if (known) return [...wordingOf(known, goal, record, earlier), ...fieldsOf(known, goal, fields, reading, earlier)]
    const wasEnded = ended.has(goalKey(goal.text)) || earlier?.goals.has(goalKey(goal.text))
    const author: Author = wasEnded ? 'wirken' : 'document'
    const question = standing.goals.length > 0 ? record.key : null
    const does = {
      kind: 'goal.new',
      ref: record.ref,
      text: goal.text,
      fields,
      splitOf: record.splitOf,
      question,
    } as const
    return [{ key: record.key, author, isWanted: !wasEnded, does }]
  })
  return [...proposals, ...goneGoals(standing, matched, earlier)]
}

function wordingOf(
  known: StandingGoal,
  said: GoalReading,
  { key }: MatchedRecord,
  earlier: EarlierReading | null,
): Proposal[] {
  if (plainGoal(known.text) === plainGoal(said.text)) return []
  const author = authorOf(earlier !== null, {
    documentSaidSo: earlier?.goals.has(goalKey(said.text)) === true,
    planStillSays: earlier?.goals.has(goalKey(known.text)) === true,
    isRevised: known.version > 1,
  })
  const does = { kind: 'goal.wording', id: known.id, before: known.text, after: said.text, question: key } as const
  return [{ key: `goal-wording-${known.id}`, author, isWanted: author === 'document', does }]
}

/** Without what reading takes away or adds: white space, a leading "auch", a final stop. */
function plainGoal(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^auch\s+/i, '')
    .replace(/[.;]+$/, '')
}

function fieldsOf(
  known: StandingGoal,
  said: GoalReading,
  after: string[],
  reading: PlanReading,
  earlier: EarlierReading | null,
): Proposal[] {
  if (after.length === 0 || isSameSet(known.fields, after)) return []
  const author = authorOf(earlier !== null, {
    documentSaidSo: earlier?.goals.get(goalKey(said.text)) === placesOf(said.fields, reading),
    planStillSays: true,
    isRevised: false,
  })
  const does = { kind: 'goal.fields', id: known.id, text: said.text, before: known.fields, after } as const
  return [{ key: `goal-fields-${known.id}`, author, isWanted: author === 'document', does }]
}

/** Goals of the plan that are none of the document's: merged into another, split, or gone. */
function goneGoals(standing: StandingPlan, { goals }: Matched, earlier: EarlierReading | null): Proposal[] {
  const found = new Set(goals.map(({ ref }) => ref))
  const open = new Set(goals.flatMap(({ ref, close }) => (ref === null ? close.map(({ id }) => id) : [])))
  return standing.goals.flatMap(({ id, text }): Proposal[] => {
    if (found.has(id)) return []
    const became = becameOf(id, goals)
    if (became.length > 1) return [asProposal(id, 'document', true, { kind: 'goal.split', id, text, into: became })]
    if (became[0]) return [asProposal(id, 'document', true, { kind: 'goal.merge', id, text, into: became[0] })]
    if (open.has(id)) return []
    const author = authorOf(earlier !== null, {
      documentSaidSo: earlier?.goals.has(goalKey(text)) === false,
      planStillSays: true,
      isRevised: false,
    })
    // Ending cannot be taken back, so a published plan loses nothing unless a person says so.
    const isWanted = author === 'document' && !standing.isPublished
    const into = goals.find((one) => one.ref !== null && !one.ref.startsWith('new:') && swallows(one.text, text))
    const does = into?.ref
      ? ({ kind: 'goal.merge', id, text, into: into.ref } as const)
      : ({ kind: 'goal.gone', id, text } as const)
    return [asProposal(id, author, isWanted, does)]
  })
}

function asProposal(id: string, author: Author, isWanted: boolean, does: Proposal['does']): Proposal {
  return { key: `${does.kind.replace('.', '-')}-${id}`, author, isWanted, does }
}
