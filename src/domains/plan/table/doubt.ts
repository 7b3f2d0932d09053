import { columnName } from './reading/workbook.ts'

/**
 * Something in a table that a person should look at. `error`: the row cannot be taken as it is. `doubt`: it was read, or
 * left out, as the words of the code say with `values`; those that are ISO days are shown as days.
 */
export type Doubt = {
  level: 'error' | 'doubt'
  code: DoubtCode
  /** Counted from 0; the column is null where it is about the row. */
  row: number
  column: number | null
  text: string
  values: Record<string, string | number>
}

export const errorCodes = [
  'row.no_goal',
  'row.no_title',
  'row.number_twice',
  'row.title_twice',
  'row.closed',
  'work.key_missing',
  'work.key_unknown',
  'work.key_twice',
  'work.key_empty',
  'work.column_missing',
  'work.formula',
  'work.fault',
  'work.too_long',
  'work.longer_than',
  'work.empty',
  'work.no_address',
  'work.no_goal',
  'work.goal_missing',
  'work.no_unit',
  'work.unit_like',
  'work.not_of_list',
  'work.day_meant',
  'work.no_day',
  'work.money_meant',
  'work.too_much',
  'work.below_zero',
  'work.no_number',
  'work.no_year',
  'work.ends_before_start',
  'work.unit_twice',
  'work.status_emptied',
  'work.status_missing',
  'work.status_closed',
  'work.reason_missing',
  'work.status_future',
  'work.status_before',
  'work.kind_before',
  'work.kind_reason',
  'work.number_taken',
  'work.funding',
] as const

export const doubtCodes = [
  'row.other_title',
  'row.hidden',
  'cell.fault',
  'cell.formula',
  'cell.nothing_above',
  'number.was_day',
  'number.kept',
  'title.cut',
  'period.read_as',
  'period.open',
  'period.until',
  'period.not_understood',
  'period.ends_before_start',
  'day.not_understood',
  'money.read_as',
  'money.range',
  'money.year_guessed',
  'money.yearly',
  'money.not_understood',
  'money.too_much',
  'status.read_as',
  'status.not_understood',
  'status.assumed',
  'status.in_the_future',
  'status.before_the_last',
  'assessment.not_understood',
  'unit.several',
  'unit.nearly',
  'unit.person',
  'goal.not_found',
  'goal.nearly',
  'goal.by_position',
  'goal.by_field',
  'milestone.no_day',
  'milestone.day_guessed',
  'priority.not_understood',
  'kind.not_understood',
  'kind.not_changed',
  'work.column_gone',
  'work.sheet_missing',
  'work.sheet_unknown',
  'work.part_without_row',
  'work.reason_old',
] as const

export type DoubtCode = (typeof errorCodes)[number] | (typeof doubtCodes)[number]

/** Says what is doubtful about the cell that is being read. */
export type Note = (code: DoubtCode, values?: Record<string, string | number>) => void

export function levelOf(code: DoubtCode): Doubt['level'] {
  return (errorCodes as readonly string[]).includes(code) ? 'error' : 'doubt'
}

/** `Maßnahmen!F12`, as a spreadsheet's own name box takes it; of a whole row its first cell. */
export function addressOf(sheet: string, { row, column }: Pick<Doubt, 'row' | 'column'>): string {
  return `${sheet}!${columnName(column ?? 0)}${row + 1}`
}

/** Doubts that say the same of the same words in one column, with all their places. */
export type DoubtGroup = Doubt & { places: { row: number; column: number | null }[] }

export function groupDoubts(doubts: readonly Doubt[]): DoubtGroup[] {
  const groups = new Map<string, DoubtGroup>()
  for (const doubt of doubts) {
    const key = JSON.stringify([doubt.code, doubt.column, doubt.text, doubt.values])
    const { row, column } = doubt
    const known = groups.get(key)
    if (known) known.places.push({ row, column })
    else groups.set(key, { ...doubt, places: [{ row, column }] })
  }
  return [...groups.values()].sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'))
}
