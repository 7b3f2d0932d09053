import { closes, goesOn, staysOpen } from '../../lines/line.break.ts'
import type { UnmarkedLine } from '../../lines/mark.accept.ts'
import type { Where } from '../../plan-reading.ts'
import { cleanText } from '../blocks/paragraph.text.ts'
import type { TextShape } from './page.shape.ts'
import { isApart, type Setting } from './pdf.setting.ts'

/** Lines as wide as their column are this wide, however many letters they have. */
const fullWidth = 100

/** The lines above and below on the same page, and how the document is set. */
export type Surroundings = { before: TextShape | null; next: TextShape | null; where: Where; setting: Setting }

/**
 * A line of a page as `joinLines` takes it. `width` says in hundredths of the column how far the line reaches, and 100
 * when the next word had no room: in print that can be measured, and columns of one document differ.
 */
export function sourceLine(line: TextShape, { before, next, where, setting }: Surroundings): UnmarkedLine {
  const text = cleanText(line.text)
  const size = Math.round((line.size / setting.body) * 100) / 100
  return {
    text,
    indent: Math.max(0, Math.round((line.left - line.column.left) / (line.size * 0.5))),
    width: next && lacksRoom(line, next) ? fullWidth : reachOf(line),
    gap: before ? gapOf(before, line, setting) : 'page',
    level: null,
    cells: null,
    look: { size, bold: line.bold },
    ends: next !== null && !isOneHeading(line, next, setting.body) && wasEnded(line, next, setting),
    where,
  }
}

/** "Zeitraum: …", "Mit wem? …" */
const label = /^\p{Lu}[^.!?:;,]{1,35}[:?](?:\s|$)/u

/**
 * Somebody ended the line: the next word would have had room, and the text does not go on as a sentence does. Ragged
 * lines are not always filled, so without a full stop, or where a gap would tell paragraphs, more room is asked.
 */
function wasEnded(line: TextShape, next: TextShape, { spaced }: Setting): boolean {
  if (goesOn(next.text) || staysOpen(line.text) || /\p{L}-$/u.test(line.text)) return false
  const { left, right, justified } = line.column
  const isLikely = justified || label.test(next.text) || (closes(line.text) && !spaced)
  const margin = (right - left) * (isLikely ? 0.015 : 0.125)
  return !lacksRoom({ ...line, right: line.right + margin }, next)
}

/** Lines of a large heading are as long as whoever set them liked. */
function isOneHeading(line: TextShape, next: TextShape, body: number): boolean {
  return (
    Math.min(line.size, next.size) > body * 1.12 && Math.abs(line.size - next.size) < 0.5 && line.bold === next.bold
  )
}

function lacksRoom(line: TextShape, next: TextShape): boolean {
  const letter = (next.right - next.left) / Math.max(next.text.length, 1)
  const word = (next.text.split(' ', 1)[0]!.length + 1) * letter
  return line.right + word > line.column.right + 1
}

function reachOf({ left, right, column }: TextShape): number {
  const width = Math.max(column.right - Math.min(column.left, left), 1)
  return Math.min(Math.round(((right - column.left) / width) * fullWidth), fullWidth - 1)
}

/** What parts a line from the one above it in the same column. */
function gapOf(before: TextShape, line: TextShape, setting: Setting): UnmarkedLine['gap'] {
  if (before.column.left !== line.column.left || line.base <= before.base) return 'page'
  if (Math.abs(before.size - line.size) > line.size * 0.06 || before.bold !== line.bold) return 'blank'
  return isApart(before, line, setting) ? 'blank' : 'none'
}
