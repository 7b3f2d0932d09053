import { foldTitle, goalKey } from '../import/goals/goal.key.ts'
import type { MeasureReading, PlanReading } from '../import/plan-reading.ts'
import type { OwnReader } from '../label.ts'
import { type SheetDraft, sheetOfReading } from '../reading-sheet.ts'
import type { Status } from '../status.ts'
import { type DifferingPart, differences } from '../table/rows/row.differ.ts'
import type { Author, Proposal, StandingMeasure, StandingPlan } from './comparison.ts'
import { authorOf, type EarlierReading } from './earlier.reading.ts'
import { goneMeasures } from './measure.gone.ts'
import type { Matched } from './record.match.ts'
import { layOver, type UnitFinder } from './sheet.overlay.ts'

type Around = {
  standing: StandingPlan
  reading: PlanReading
  matched: Matched
  earlier: EarlierReading | null
  units: UnitFinder
  /** Goals of the plan that become others: those that are merged stand for what they become. */
  becomes: ReadonlyMap<string, string>
}

/** What the document says anew of measures, part by part of the sheet. `asSaid`: with the goals that it names itself. */
export function measureProposals(around: Around, asSaid: readonly MeasureReading[]): Proposal[] {
  const { standing, reading, matched, earlier } = around
  const byId = new Map(standing.measures.map((measure) => [measure.id, measure]))
  const ended = new Set(standing.ended.measures.map(foldTitle))
  const proposals = reading.measures.flatMap((measure, at): Proposal[] => {
    const record = matched.measures[at]!
    const known = byId.get(record.ref ?? '')
    if (record.ref === null) return []
    if (known) return changesOf(known, asSaid[at]!, measure, record.key, around)
    const wasEnded = ended.has(foldTitle(measure.title)) || earlier?.measures.has(foldTitle(measure.title))
    const question = standing.measures.length > 0 ? record.key : null
    const goals = refsOf(measure, around)
    if (goals === undefined) return []
    const draft = sheetOfReading(standing.city, measure, goals)
    const sheet = layOver({ ...draft.sheet, leadUnitId: null }, draft, goals, around.units)
    const does = { kind: 'measure.new', ref: record.ref, sheet, status: draft.status, question } as const
    return [{ key: record.key, author: wasEnded ? 'wirken' : 'document', isWanted: !wasEnded, does }]
  })
  const added = new Set(proposals.flatMap(({ does }) => (does.kind === 'measure.new' ? [does.ref] : [])))
  return [...proposals, ...goneMeasures(standing, matched.measures, added, earlier)]
}

/** The goals that a measure of the document serves; undefined while one of them is still asked about. */
export function refsOf(measure: MeasureReading, { reading, matched }: Pick<Around, 'reading' | 'matched'>) {
  const refs = measure.goals.map((id) => matched.goals[reading.goals.findIndex((goal) => goal.id === id)]?.ref ?? null)
  return refs.includes(null) ? undefined : [...new Set(refs as string[])]
}

function changesOf(
  known: StandingMeasure,
  said: MeasureReading,
  placed: MeasureReading,
  question: string,
  around: Around,
): Proposal[] {
  const { earlier, units, becomes, standing, reading } = around
  const { city } = standing
  const draft = sheetOfReading(city, said, [])
  const goalIds = [...new Set(known.sheet.goalIds.map((id) => becomes.get(id) ?? id))]
  const living = new Set(around.matched.goals.map(({ ref }) => ref))
  // Where the document names no goal, those that the measure has stay, unless it has none of them any more.
  const isHomeless = said.goals.length === 0 && !goalIds.some((id) => living.has(id))
  const named = isHomeless ? placed : said
  const goals = named.goals.length === 0 ? null : (refsOf(named, around) ?? null)
  const sheet = { ...known.sheet, goalIds: sameOrder(goalIds, goals) }
  const textOf = new Map([
    ...standing.goals.map(({ id, text }) => [id, text] as const),
    ...around.matched.goals.flatMap(({ ref, text }) => (ref?.startsWith('new:') ? [[ref, text] as const] : [])),
  ])
  const names = { goal: (id: string) => textOf.get(id) ?? '', unit: units.nameOf }
  const after = layOver(sheet, draft, goals, units)
  const found = differences(sheet, after, names)
  const before = earlier?.measures.get(foldTitle(said.title)) ?? earlier?.measures.get(foldTitle(known.sheet.title))
  const draftBefore = before && sheetOfReading(city, before, [])
  const stillDiffers = new Set(
    draftBefore && differences(sheet, layOver(sheet, draftBefore, null, units), names).map(({ part }) => part),
  )
  const author = (part: DifferingPart) =>
    authorOf(before !== undefined, {
      documentSaidSo:
        before !== undefined &&
        saidIn(city, before, part, earlier!.textOfGoal) === saidIn(city, said, part, texts(reading)),
      planStillSays: !stillDiffers.has(part),
      isRevised: known.isRevised,
    })
  const parts = Map.groupBy(found, ({ part }) => (part === 'begin' || part === 'end' ? 'period' : part))
  const changed = [...parts].map(([name, changes]): Proposal => {
    const authors = changes.map(({ part }) => author(part))
    const whose = authors.every((one) => one === authors[0]) ? authors[0]! : 'both'
    const does = { kind: 'measure.part', id: known.id, parts: changes, sheet: after, question } as const
    return { key: `measure-${name}-${known.id}`, author: whose, isWanted: whose === 'document', does }
  })
  return [...changed, ...statusOf(city, known, draft, before)]
}

/** The same goals in another order are no change. */
function sameOrder(ids: readonly string[], wanted: readonly string[] | null): string[] {
  const isSame = wanted !== null && wanted.length === ids.length && wanted.every((id) => ids.includes(id))
  return isSame ? [...wanted] : [...ids]
}

/** How a measure stands is known better in Wirken: that of a document is never wanted by itself. */
function statusOf(
  city: OwnReader,
  known: StandingMeasure,
  { status }: SheetDraft,
  before: MeasureReading | undefined,
): Proposal[] {
  if (!status || status.status === known.last?.status) return []
  const author = statusAuthor(city, known, status.status, before)
  const { words } = status
  const does = {
    kind: 'measure.status',
    id: known.id,
    before: known.last?.status ?? null,
    after: status.status,
    words,
  } as const
  return [{ key: `measure-status-${known.id}`, author, isWanted: false, does }]
}

/** Whose the difference is; unknown without an earlier version, for then the document may just be old. */
function statusAuthor(
  city: OwnReader,
  { last }: StandingMeasure,
  now: Status,
  before: MeasureReading | undefined,
): Author {
  if (before === undefined) return 'unknown'
  const said = sheetOfReading(city, before, []).status?.status ?? null
  if (said === now) return 'wirken'
  return said === (last?.status ?? null) ? 'document' : 'both'
}

/** What a document says of one part of a sheet, to be compared with what another says of it. */
function saidIn(
  city: OwnReader,
  measure: MeasureReading,
  part: DifferingPart,
  goals: ReadonlyMap<string, string>,
): string {
  const { sheet, leadName, contributorNames } = sheetOfReading(city, measure, [])
  const parts: Partial<Record<DifferingPart, unknown>> = {
    title: sheet.title,
    number: sheet.number,
    description: sheet.description,
    goals: measure.goals.map((id) => goalKey(goals.get(id) ?? '')).sort(),
    lead: leadName,
    contributors: contributorNames,
    targetGroups: sheet.targetGroups,
    begin: sheet.startsOn,
    end: sheet.endsOn,
    costs: sheet.budget,
  }
  return JSON.stringify(parts[part] ?? null)
}

function texts({ goals }: PlanReading): Map<string, string> {
  return new Map(goals.map(({ id, text }) => [id, text]))
}
