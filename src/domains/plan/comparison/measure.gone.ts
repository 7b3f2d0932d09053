import { foldTitle } from '../import/goals/goal.key.ts'
import { becameOf, swallows } from './became.ts'
import { isNew } from './comparison.keys.ts'
import type { Author, Proposal, StandingMeasure, StandingPlan } from './comparison.ts'
import { authorOf, type EarlierReading } from './earlier.reading.ts'
import type { MatchedRecord } from './record.match.ts'

/** Measures of the plan that are none of the document's: merged into another, split, or gone. `added`: those it has anew. */
export function goneMeasures(
  standing: StandingPlan,
  records: readonly MatchedRecord[],
  added: ReadonlySet<string>,
  earlier: EarlierReading | null,
): Proposal[] {
  const found = new Set(records.map(({ ref }) => ref))
  const open = new Set(records.flatMap(({ ref, close }) => (ref === null ? close.map(({ id }) => id) : [])))
  const titles = new Map(standing.measures.map(({ id, sheet }) => [id, sheet.title]))
  return standing.measures.flatMap((measure): Proposal[] => {
    const { id, title } = { id: measure.id, title: measure.sheet.title }
    if (found.has(id)) return []
    const into = becameOf(id, records)
    // A part whose goal is asked about cannot be made yet; until then the whole stays.
    if (into.some((ref) => isNew(ref) && !added.has(ref))) return []
    if (into.length > 1) return [asProposal('document', true, { kind: 'measure.split', id, title, into })]
    if (into[0]) return [asProposal('document', true, { kind: 'measure.merge', id, title, into: into[0] })]
    if (open.has(id)) return []
    const author = authorOfEnd(measure, earlier)
    // Ending cannot be taken back, so a published plan loses nothing unless a person says so.
    const isWanted = author === 'document' && !standing.isPublished
    const whole = records.find(
      ({ ref, text }) => swallows(text, title) && !swallows(titles.get(ref ?? '') ?? title, title),
    )
    const does = whole?.ref
      ? ({ kind: 'measure.merge', id, title, into: whole.ref } as const)
      : ({ kind: 'measure.gone', id, title } as const)
    return [asProposal(author, isWanted, does)]
  })
}

function authorOfEnd({ sheet, isRevised }: StandingMeasure, earlier: EarlierReading | null): Author {
  const documentSaidSo = earlier?.measures.has(foldTitle(sheet.title)) === false
  return authorOf(earlier !== null, { documentSaidSo, planStillSays: true, isRevised })
}

type End = Extract<Proposal['does'], { kind: 'measure.gone' | 'measure.merge' | 'measure.split' }>

function asProposal(author: Author, isWanted: boolean, does: End): Proposal {
  return { key: `${does.kind.replace('.', '-')}-${does.id}`, author, isWanted, does }
}
