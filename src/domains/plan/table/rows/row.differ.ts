import type { MeasureSheet } from '../../measure.ts'

/** What of a sheet a table can change; the words are messages (`part.*`). */
export const differingParts = [
  'title',
  'number',
  'description',
  'goals',
  'lead',
  'contributors',
  'contact',
  'targetGroups',
  'districts',
  'priority',
  'begin',
  'end',
  'costs',
  'milestones',
  'indicator',
  'obstacles',
  'outlook',
] as const
export type DifferingPart = (typeof differingParts)[number]

/** One thing that a row changes, as people would write it; amounts in cents, days as ISO days. */
export type Difference = { part: DifferingPart; before: string[]; after: string[] }

export type Namings = { goal: (id: string) => string; unit: (id: string) => string }

export function differences(before: MeasureSheet, after: MeasureSheet, names: Namings): Difference[] {
  return differingParts.flatMap((part) => {
    const [was, is] = [partOfSheet(before, part, names), partOfSheet(after, part, names)]
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ part, before: was, after: is }]
  })
}

const one = (text: string | null) => (text === null || text === '' ? [] : [text])

function partOfSheet(sheet: MeasureSheet, part: DifferingPart, { goal, unit }: Namings): string[] {
  const parts: Record<DifferingPart, () => string[]> = {
    title: () => one(sheet.title),
    number: () => one(sheet.number),
    description: () => one(sheet.description),
    goals: () => sheet.goalIds.map(goal),
    lead: () => (sheet.leadUnitId === null ? [] : [unit(sheet.leadUnitId)]),
    contributors: () => sheet.units.map(({ unitId }) => unit(unitId)),
    contact: () => one(sheet.contact),
    targetGroups: () => sheet.targetGroups,
    districts: () => sheet.districts,
    priority: () => one(sheet.priority),
    begin: () => one(sheet.startsOn),
    end: () => one(sheet.endsOn),
    costs: () => sheet.budget.map(budgetWords),
    milestones: () =>
      sheet.milestones.map(({ title, due, doneOn }) => `${title} (${due}${doneOn === null ? '' : ' ✓'})`),
    indicator: () => sheet.figures.map(({ label, target }) => (target === null ? label : `${label}: ${target}`)),
    obstacles: () => one(sheet.obstacles),
    outlook: () => one(sheet.outlook),
  }
  return parts[part]()
}

function budgetWords({ year, source, plannedCents, spentCents }: MeasureSheet['budget'][number]): string {
  const spent = spentCents === null ? '' : ` / ${euros(spentCents)}`
  return `${year}: ${euros(plannedCents)}${spent}${source === '' ? '' : ` (${source})`}`
}

function euros(cents: number): string {
  return `${(cents / 100)
    .toFixed(2)
    .replace('.00', '')
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(?!\d))/g, '.')} €`
}
