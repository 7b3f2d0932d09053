import type { MeasureKind, Milestone, Priority } from '../../measure.ts'
import type { Assessment, Status } from '../../status.ts'
import type { FigureSaid } from '../cells/figure.cell.ts'
import type { UnitName } from '../cells/unit.cell.ts'

export type BudgetSaid = { year: number; source: string | null; plannedCents: number | null; spentCents: number | null }

/** What a row says of its measure. What is left out, the row does not speak of: it stays as it is. */
export type RowSaid = {
  row: number
  number: string | null
  title: string
  description?: string
  goals?: { ids: string[]; complete: boolean }
  lead?: UnitName
  contributors?: UnitName[]
  partners?: UnitName[]
  contact?: string
  targetGroups?: string[]
  districts?: string[]
  priority?: Priority
  kind?: MeasureKind
  startsOn?: string | null
  endsOn?: string | null
  budget?: BudgetSaid[]
  milestones?: Milestone[]
  figures?: FigureSaid[]
  obstacles?: string
  outlook?: string
  /** Texts without a place of their own on a sheet, under the words of their column. */
  remarks?: { heading: string; text: string }[]
  status?: Status
  assessment?: Assessment
  statusReason?: string
  statusDate?: string
}
