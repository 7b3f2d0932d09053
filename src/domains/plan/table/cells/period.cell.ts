import { type PeriodReading, periodOf } from '../../import/values/period.ts'
import type { Note } from '../doubt.ts'
import { type CellValue, textOf } from '../reading/workbook.ts'

/** Written so, a period leaves no question: days, months and years in full. */
const plain =
  /^(?:(?:ab|seit|von|bis|vom)?\s*(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{4}|\d{4})(?:\s*(?:[-–—]|bis(?: zum)?)\s*)?){1,2}$/i

/** A period, of whatever length; what was not written in full is told. */
export function readPeriod(cell: CellValue, note: Note): PeriodReading | undefined {
  if (typeof cell === 'object' && 'day' in cell) return { startsOn: cell.day, endsOn: cell.day, open: false }
  const text = textOf(cell)
  const read = periodOf(inFull(text))
  if (!read) {
    note('period.not_understood')
    return undefined
  }
  const { startsOn, endsOn } = read
  if (startsOn && endsOn && endsOn < startsOn) {
    note('period.ends_before_start', { from: startsOn, to: endsOn })
    return undefined
  }
  if (!plain.test(text)) tell(read, note)
  return read
}

function tell({ startsOn, endsOn }: PeriodReading, note: Note): void {
  if (startsOn && endsOn) note('period.read_as', { from: startsOn, to: endsOn })
  else if (startsOn) note('period.open', { from: startsOn })
  else if (endsOn) note('period.until', { to: endsOn })
}

/** One end of a period: "2026" begins on the first and ends on the last of its days. Null: it says it has none. */
export function readEnd(cell: CellValue, end: 'startsOn' | 'endsOn', note: Note): string | null | undefined {
  if (typeof cell === 'object' && 'day' in cell) return cell.day
  const text = textOf(cell)
  const read = periodOf(inFull(text))
  const day = read?.[end] ?? read?.startsOn ?? read?.endsOn
  if (!read || (!day && !read.open)) {
    note('day.not_understood')
    return undefined
  }
  if (!day || (end === 'endsOn' && read.open && read.endsOn === null))
    return end === 'endsOn' ? null : (day ?? undefined)
  if (!plain.test(text))
    note(end === 'startsOn' ? 'period.open' : 'period.until', { [end === 'startsOn' ? 'from' : 'to']: day })
  return day
}

/** What people shorten: "2024-26", "08/25", "1.7.25", "2024ff". */
function inFull(text: string): string {
  return text
    .replace(
      /\b((?:19|20)\d\d)\s?[-–—]\s?(\d\d)\b(?![-.\d])/g,
      (_, year: string, short: string) => `${year}–${year.slice(0, 2)}${short}`,
    )
    .replace(/(?<![\d.])(\d{1,2}\.\s?\d{1,2}\.)\s?(\d\d)(?!\d|\.)/g, '$120$2')
    .replace(/(?<![\d./])(0?[1-9]|1[0-2])[/.](\d\d)(?![\d./])/g, '$1/20$2')
    .replace(/(\d{4})\s?(ff?\b)/g, '$1 $2')
    .replace(/(\d{4}) f\b/g, '$1 ff')
}
