import { periodOf } from '../../import/values/period.ts'
import type { Milestone } from '../../measure.ts'
import type { Note } from '../doubt.ts'
import { type CellValue, textOf } from '../reading/workbook.ts'
import { linesOf } from './blank.cell.ts'

const when =
  /\(?(?:bis|ab|im|zum)?\s*(?:(?:ende|mitte|anfang|frühjahr|sommer|herbst|winter)\s)?(?:q ?[1-4][ /.]*(?:20)?\d\d|[1-4]\. ?quartal (?:20)?\d\d|\d{1,2}\. ?\d{1,2}\. ?(?:20)?\d\d|\d{1,2}\/(?:20)?\d\d|\p{L}{3,9}\.? 20\d\d|20\d\d)\)?\s*[:–-]?\s*/iu
const done = /^\s*[✓✔☑]\s*|\s*\(?\b(?:erledigt|abgeschlossen|erreicht)\)?\s*$/i

/** Milestones, one a line: "30.06.2025: Konzept liegt vor", "Start (Q3/25)". `by`: the end of the measure. */
export function readMilestones(cell: CellValue, by: string | null, note: Note): Milestone[] {
  if (typeof cell === 'object' && 'day' in cell) return []
  return linesOf(textOf(cell)).flatMap((line) => readOne(line, by, note))
}

function readOne(line: string, by: string | null, note: Note): Milestone[] {
  const open = line.replace(done, '').trim()
  const read = periodOf(open)
  const day = read?.endsOn ?? read?.startsOn ?? null
  const title = (day === null ? open : open.replace(when, ' '))
    .replace(/^[\s:,–-]+|[\s:,(–-]+$/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
  if (title === '') return []
  if (day === null && by === null) {
    note('milestone.no_day', { words: title })
    return []
  }
  if (day === null) note('milestone.day_guessed', { words: title, day: by ?? '' })
  const due = day ?? by ?? ''
  return [{ title, due, doneOn: done.test(line) ? due : null }]
}
