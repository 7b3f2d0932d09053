import type { PlanReading } from '../import/plan-reading.ts'
import { numberedOnce } from '../reading-numbers.ts'
import { placeMeasures } from '../reading-places.ts'
import { sheetOfReading } from '../reading-sheet.ts'
import type { StandingPlan } from './comparison.ts'

/** A plan as it stands right after a reading was kept as a draft, by the rules of `importPlan`. */
export function standingOf(reading: PlanReading, isPublished = false): StandingPlan {
  const { title, fields, goals, measures } = placeMeasures(reading)
  const drafts = numberedOnce(measures).map((measure) =>
    sheetOfReading({ ownWords: {}, languages: ['de'] }, measure, measure.goals),
  )
  const names = [...new Set(drafts.flatMap(({ leadName }) => leadName ?? []))]
  const units = names.map((name, at) => ({ id: `unit-${at}`, name, short: '' }))
  const idOf = (name: string | null) => units.find((unit) => unit.name === name)?.id ?? null
  return {
    id: 'plan',
    title: title ?? 'Plan',
    isPublished,
    version: 1,
    fields: fields.map((field, at) => ({
      id: `field-${at}`,
      code: `F${at}`,
      title: field.title,
      introduction: field.introduction,
      version: 1,
      goals: field.goals,
    })),
    goals: goals.map(({ id, text }) => {
      const standsIn = fields.flatMap((field, at) => (field.goals.includes(id) ? [`field-${at}`] : []))
      return { id, text, codes: [id], fields: standsIn, version: 1 }
    }),
    measures: drafts.map(({ sheet, leadName, contributorNames, status }, at) => {
      const leadUnitId = idOf(leadName)
      const found = [...new Set(contributorNames.flatMap((name) => idOf(name) ?? []))]
      const contributors = found.filter((unitId) => unitId !== leadUnitId)
      return {
        id: `measure-${at}`,
        slug: `measure-${at}`,
        stage: 'draft',
        version: 1,
        isRevised: false,
        sheet: {
          ...sheet,
          leadUnitId,
          units: contributors.map((unitId) => ({ unitId, role: 'contributor' as const })),
        },
        last: status ? { status: status.status, assessment: null, asOf: '2026-01-01', reason: '' } : null,
      }
    }),
    city: { ownWords: {}, languages: ['de'] },
    ended: { goals: [], measures: [] },
    units,
  }
}
