import type { BudgetLine, MeasureSheet, Milestone, OutputFigure } from '../measure.ts'
import type { StatusCommand } from '../status.ts'

/** What whoever carries a measure out can say anew of its sheet. */
export type ReportedParts = Pick<MeasureSheet, 'budget' | 'milestones' | 'figures' | 'obstacles' | 'outlook'>

/** What a round came to for one measure. `before`: what stood in the form when it was handed out. */
export type ReportedUpdate = {
  measureId: string
  status: StatusCommand | null
  /** A correction: how the plan has to say that it stands, or what is said now is left alone. */
  over?: { status: StatusCommand['status'] | null; assessment: StatusCommand['assessment'] }
  before: ReportedParts
  after: ReportedParts
}

/**
 * The sheet with what was said anew. Rows are known by their title, label, or year and source. What somebody has changed or
 * taken out of the sheet meanwhile stays as they left it, and nothing is ever removed.
 */
export function takeReported(
  now: MeasureSheet,
  { before, after }: Pick<ReportedUpdate, 'before' | 'after'>,
): MeasureSheet {
  const text = (part: 'obstacles' | 'outlook') => (now[part] === before[part] ? after[part] : now[part])
  return {
    ...now,
    budget: mergeRows(now.budget, before.budget, after.budget, keyOfLine),
    milestones: mergeRows(now.milestones, before.milestones, after.milestones, keyOfMilestone),
    figures: mergeRows(now.figures, before.figures, after.figures, keyOfFigure),
    obstacles: text('obstacles'),
    outlook: text('outlook'),
  }
}

const keyOfLine = ({ year, source }: BudgetLine) => `${year} ${source}`
const keyOfMilestone = ({ title }: Milestone) => title
const keyOfFigure = ({ label }: OutputFigure) => label

function mergeRows<Row extends object>(
  now: readonly Row[],
  before: readonly Row[],
  after: readonly Row[],
  keyOf: (row: Row) => string,
): Row[] {
  const [had, said] = [byKey(before, keyOf), byKey(after, keyOf)]
  const stands = byKey(now, keyOf)
  const kept = [...stands].map(([key, row]) => mergeRow(row, had.get(key), said.get(key)))
  const added = [...said].filter(([key]) => !had.has(key) && !stands.has(key)).map(([, row]) => row)
  return [...kept, ...added]
}

/** Field by field: where the row was another before than it is now, somebody has changed it since. */
function mergeRow<Row extends object>(now: Row, before: Row | undefined, after: Row | undefined): Row {
  if (!before || !after) return now
  const fields = (Object.keys(now) as (keyof Row)[]).filter((field) => now[field] === before[field])
  return { ...now, ...Object.fromEntries(fields.map((field) => [field, after[field]])) }
}

/** Two rows may bear one name: the first is matched with the first. */
function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row> {
  const times = new Map<string, number>()
  return new Map(
    rows.map((row) => {
      const key = keyOf(row)
      const time = (times.get(key) ?? 0) + 1
      times.set(key, time)
      return [`${time} ${key}`, row]
    }),
  )
}

/** What is recorded of how a measure stands: only what is no older than the last that was said, and says something else. */
export function statusReported(
  said: StatusCommand | null,
  last: StatusCommand | null,
  { today, reason, over }: { today: string; reason: string; over?: ReportedUpdate['over'] },
): StatusCommand | null {
  if (said === null) return null
  const isAsReported = !over || (last?.status === over.status && last?.assessment === over.assessment)
  if (!isAsReported) return null
  const words = said.reason.trim()
  const isSame = last && last.status === said.status && last.assessment === said.assessment && last.reason === words
  if (last && (isSame || said.asOf < last.asOf)) return null
  // Nobody can say today how something will stand.
  const asOf = said.asOf < today ? said.asOf : today
  return { ...said, asOf, reason: words === '' ? reason : words }
}
