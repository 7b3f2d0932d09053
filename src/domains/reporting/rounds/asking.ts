import type { MeasureSheet } from '../../plan/plan.ts'
import type { Part } from './part.ts'
import type { Asking } from './round.ts'

type Measure = { id: string; sheet: Pick<MeasureSheet, 'leadUnitId' | 'leadPostId' | 'units'> }

/** A unit that is asked about a measure. */
export type AskedPart = Pick<Part, 'measureId' | 'unitId' | 'postId' | 'leads'>

/** Who is asked about one measure: the unit that leads, or the coordination where none does, and those that take part. */
export function partsOf({ id, sheet }: Measure, { asksContributors }: Pick<Asking, 'asksContributors'>): AskedPart[] {
  const { leadUnitId, leadPostId } = sheet
  const others = asksContributors ? sheet.units.map(({ unitId }) => unitId) : []
  const contributing = [...new Set(others)].filter((unitId) => unitId !== leadUnitId)
  return [
    { measureId: id, unitId: leadUnitId, postId: leadPostId, leads: true },
    ...contributing.map((unitId) => ({ measureId: id, unitId, postId: null, leads: false })),
  ]
}

/** Who is asked about a plan. A unit that is left out is asked neither of what it leads nor of what it contributes to. */
export function askedParts(measures: readonly Measure[], asking: Asking): AskedPart[] {
  const [noMeasures, noUnits] = [new Set(asking.leftMeasures), new Set(asking.leftUnits)]
  return measures
    .filter(({ id, sheet }) => !noMeasures.has(id) && !(sheet.leadUnitId !== null && noUnits.has(sheet.leadUnitId)))
    .flatMap((measure) => partsOf(measure, asking))
    .filter(({ unitId }) => unitId === null || !noUnits.has(unitId))
}
