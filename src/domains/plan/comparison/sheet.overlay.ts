import { ledBy, type MeasureSheet } from '../measure.ts'
import { budgetSource, type SheetDraft } from '../reading-sheet.ts'
import { openUnits, type UnitBook } from '../table/rows/unit.resolve.ts'
import type { StandingPlan } from './comparison.ts'

/** Units by what a document calls them. `founded`: those that it names as leading and the city does not have. */
export type UnitFinder = Pick<UnitBook, 'nameOf' | 'founded'> & {
  find: (name: string) => string | null
  lead: (name: string) => string
}

/** First by the name as it is written, as importing does; else as people write it. */
export function openFinder(units: StandingPlan['units']): UnitFinder {
  const { resolve, nameOf, founded } = openUnits(units)
  const find = (name: string) => {
    const wanted = name.trim().toLowerCase()
    return units.find((unit) => [unit.name, unit.short].some((one) => one.toLowerCase() === wanted))?.id ?? null
  }
  return { nameOf, founded, find, lead: (name) => find(name) ?? resolve([name]).id }
}

/**
 * What a document says of a measure, over the sheet as it stands. What it does not say empties nothing: milestones,
 * figures, contacts and all else that is kept in Wirken alone stay.
 */
export function layOver(
  sheet: MeasureSheet,
  { sheet: said, leadName, contributorNames }: SheetDraft,
  goalIds: readonly string[] | null,
  units: UnitFinder,
): MeasureSheet {
  const leadUnitId = leadName === null ? sheet.leadUnitId : units.lead(leadName)
  return {
    ...sheet,
    title: said.title,
    number: said.number ?? sheet.number,
    description: said.description === '' ? sheet.description : said.description,
    goalIds: goalIds === null || goalIds.length === 0 ? sheet.goalIds : [...goalIds],
    targetGroups: said.targetGroups.length === 0 ? sheet.targetGroups : said.targetGroups,
    ...ledBy(sheet, leadUnitId),
    units: [...sheet.units, ...newContributors(sheet, contributorNames, leadUnitId, units)],
    startsOn: said.startsOn ?? sheet.startsOn,
    endsOn: said.endsOn ?? sheet.endsOn,
    budget: budgetOf(sheet, said),
  }
}

/** Only units that the city has: a name among many is often a person's, or a mere word. */
function newContributors(
  sheet: MeasureSheet,
  names: readonly string[],
  leadUnitId: string | null,
  units: UnitFinder,
): MeasureSheet['units'] {
  const known = new Set([leadUnitId, ...sheet.units.map(({ unitId }) => unitId)])
  return names.flatMap((name) => {
    const id = units.find(name)
    if (id === null || known.has(id)) return []
    known.add(id)
    return [{ unitId: id, role: 'contributor' as const }]
  })
}

/** The document's own lines anew, with what has been spent; those of others stay. */
function budgetOf(sheet: MeasureSheet, said: MeasureSheet): MeasureSheet['budget'] {
  if (said.budget.length === 0) return sheet.budget
  const own = sheet.budget.filter(({ source }) => source === budgetSource)
  const spent = new Map(own.map(({ year, spentCents }) => [year, spentCents]))
  const lines = said.budget.map((line) => ({ ...line, spentCents: spent.get(line.year) ?? null }))
  return [...lines, ...sheet.budget.filter(({ source }) => source !== budgetSource)]
}
