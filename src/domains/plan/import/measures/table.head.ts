import { goalLikeness } from '../goals/goal.likely.ts'
import { statusOf } from '../values/status.words.ts'
import { namesUnit } from '../values/unit.words.ts'
import { meaningOf } from './label.meaning.ts'
import { partOf, type SheetPart, telling } from './label.words.ts'
import type { Legend } from './legend.ts'

/** `holds`: in its cells stand labelled lines, list items, each of them a measure, or ticks for what its label says. */
export type Column = { part: SheetPart; label: string; holds?: 'lines' | 'items' | 'ticks' | undefined }

const longestHeadCell = 60

/** Columns of a head row; null when it names none of which a measure or goal could be read. */
export function readHead(
  cells: readonly string[],
  below: readonly (readonly string[])[],
  legend: Legend,
): Column[] | null {
  if (
    cells.filter((cell) => cell !== '').length < 2 ||
    cells.some((cell) => cell.length > longestHeadCell) ||
    cells.some((cell) => /[.!]$/.test(cell) && cell.length > 20)
  )
    return null
  const columns = cells.map((label, nth): Column => {
    const values = below.flatMap((row) => (isAcross(row) ? [] : row[nth] || []))
    if (isTicked(label, values)) return { part: 'status', label, holds: 'ticks' }
    const holds = holdingOf(values)
    return { part: partOf(label) ?? 'other', label, ...(holds ? { holds } : {}) }
  })
  const known = columns.filter(({ label, holds }) => partOf(label) !== null || holds === 'lines')
  const subject = columns.find(({ part }) => part === 'title') ?? columns.find(({ part }) => part === 'goals')
  if (!subject || known.length < 2 || new Set(cells.map((cell) => cell.toLowerCase())).size < cells.length)
    return titleByElimination(columns, known.length, below, legend) ?? goalsByLikeness(columns, below, legend)
  return withMeanings(onlyOneTitle(columns), below, legend)
}

/** Of "Projekt" and "Maßnahme" in one head the one further left is the title. */
function onlyOneTitle(columns: Column[]): Column[] {
  const first = columns.findIndex(({ part }) => part === 'title')
  return columns.map((column, nth) => (column.part === 'title' && nth !== first ? { ...column, part: 'text' } : column))
}

/**
 * "Was | Wer | Bis wann", "Handlungsansatz | Zuständig": where no column is called so, the titles stand in the one with
 * text or, of those that no vocabulary knows, in the one with the longest cells.
 */
function titleByElimination(
  columns: Column[],
  known: number,
  below: readonly (readonly string[])[],
  legend: Legend,
): Column[] | null {
  if (known < 2 || columns.length < 3 || !columns.some(({ part }) => part === 'lead' || part === 'status')) return null
  const text = columns.findIndex(({ part }) => part === 'text')
  const lengths = columns.map(({ part, label }, nth) =>
    part === 'other' && label !== ''
      ? below.reduce((sum, cells) => sum + (isAcross(cells) ? 0 : (cells[nth] ?? '').length), 0)
      : -1,
  )
  // "Beratungsfolge | Termin | Zuständigkeit": who is said to lead has to be somebody.
  const lead = columns.findIndex(({ part }) => part === 'lead')
  const names = below.filter((cells) => !isAcross(cells)).flatMap((cells) => cells[lead] || [])
  if (lead >= 0 && names.length > 1 && !names.some(namesUnit)) return null
  const longest = lengths.indexOf(Math.max(...lengths))
  const title = text >= 0 ? text : longest
  if (lengths[title]! < 0 && text < 0) return null
  return withMeanings(
    columns.map((column, nth) => (nth === title ? { ...column, part: 'title' } : column)),
    below,
    legend,
  )
}

/** "Nr. | Zielformulierung | Kennzahl": a column whose cells sound like goals holds goals, whatever it is called. */
function goalsByLikeness(columns: Column[], below: readonly (readonly string[])[], legend: Legend): Column[] | null {
  if (columns.some(({ part }) => part === 'title' || telling.has(part)) || below.length < 2) return null
  const likeness = columns.map(
    (_, nth) => below.reduce((sum, cells) => sum + goalLikeness(cells[nth] ?? ''), 0) / below.length,
  )
  const best = likeness.indexOf(Math.max(...likeness))
  if (likeness[best]! < 0.45) return null
  const items = columns.findIndex(({ holds }, nth) => nth !== best && holds === 'items')
  return withMeanings(
    columns.map((column, nth) => {
      if (nth === best) return { ...column, part: 'goals' }
      // Lists beside goals are what is done for them.
      return nth === items ? { ...column, part: 'title' } : column
    }),
    below,
    legend,
  )
}

/** Columns say what their cells look like where no vocabulary knows them, and where the cells say otherwise. */
function withMeanings(columns: Column[], below: readonly (readonly string[])[], legend: Legend): Column[] {
  const hasLead = columns.some(({ part }) => part === 'lead')
  return columns.map((column, nth) => {
    const isOpen = (column.part === 'other' && partOf(column.label) === null) || column.part === 'text'
    const values = below.filter((cells) => !isAcross(cells)).flatMap((cells) => cells[nth] || [])
    if (!isOpen || values.length < 3 || column.holds) return column
    const isSign = values.filter((value) => legend.has(value)).length * 10 >= values.length * 7
    const meaning = isSign ? 'status' : meaningOf(values)
    if (column.part === 'text')
      return meaning === 'period' || meaning === 'costs' ? { ...column, part: meaning } : column
    if (hasLead && (meaning === 'lead' || isCompany(values))) return { ...column, part: 'contributors' }
    return { ...column, part: meaning }
  })
}

/** Beside those who lead: several names in most cells, some of them of units. */
function isCompany(values: readonly string[]): boolean {
  const several = values.filter((value) => value.includes(', ') && !/[.!?]/.test(value))
  const units = values.filter((value) => value.split(', ').some(namesUnit))
  return several.length * 10 >= values.length * 4 && units.length * 2 >= values.length
}

/** "geplant | läuft | fertig" with a cross in one of them. */
function isTicked(label: string, values: readonly string[]): boolean {
  return values.length > 0 && statusOf(label) !== null && values.every((value) => tick.test(value))
}

const tick = /^[xX✓✔✗☒☑●■]$/u

/** What the cells of a column hold: labelled lines, or the items of a list. */
function holdingOf(values: readonly string[]): Column['holds'] {
  if (values.length < 2) return undefined
  const most = (is: (value: string) => boolean) => values.filter(is).length * 10 >= values.length * 6
  if (most((value) => labelledLines(value).length > 1)) return 'lines'
  return most((value) => /^• /.test(value)) ? 'items' : undefined
}

/** "Leitung: Amt 50", line by line in one cell. */
export function labelledLines(cell: string): { label: string; value: string; part: SheetPart }[] {
  const lines = cell.split(/\n|;\s(?=\p{Lu}[^:;]{2,40}:\s)/u).flatMap((line) => {
    const [, label = '', value = ''] = /^([^:]{2,40}):\s*(.*)$/.exec(line) ?? []
    return label === '' ? [] : [{ label, value, part: partOf(label) ?? ('other' as const) }]
  })
  return lines.some(({ part }) => telling.has(part)) ? lines : []
}

/** Three and more different labels, among them that of a title: nothing but the names of columns. */
export function isStrongHead(cells: readonly string[]): boolean {
  const parts = cells.map((cell) => (cell.length <= 40 ? partOf(cell) : null))
  const known = new Set(parts.filter((part) => part !== null))
  return known.size >= 3 && known.has('title') && known.size >= cells.length - 1
}

/** One text across the whole row, however the source's merged cells come out. */
export function isAcross(cells: readonly string[]): boolean {
  return (
    new Set(cells.filter((cell) => cell !== '')).size === 1 &&
    (cells.length === 1 || cells.filter((cell) => cell !== '').length !== 1 || cells[0] !== '')
  )
}
