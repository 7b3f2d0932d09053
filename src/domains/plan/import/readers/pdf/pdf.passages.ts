import { isContentsLine } from '../../lines/line.furniture.ts'
import { joinLines } from '../../lines/line.join.ts'
import { isLoneBullet } from '../../lines/line.mark.ts'
import { acceptMarks, type UnmarkedLine } from '../../lines/mark.accept.ts'
import type { Passage, SourceDocument } from '../../passage.ts'
import type { PageShape, TextShape } from './page.shape.ts'
import { sourceLine } from './pdf.lines.ts'
import type { Setting } from './pdf.setting.ts'
import { PdfTables } from './pdf.tables.ts'

const ornament = /^[=\-~_*#.·–—\s]{3,}$/

/** The pages' shapes, in reading order, as passages: paragraphs over lines, columns and pages are whole again. */
export function passagesOf(
  pages: readonly { number: number; shapes: readonly PageShape[] }[],
  setting: Setting,
): Pick<SourceDocument, 'passages' | 'setAside'> {
  const tables = new PdfTables(setting)
  const setAside: SourceDocument['setAside'] = []
  /** Lines since the last table, and rows already whole; joined in one go, so that words of the whole text are known. */
  const parts: (UnmarkedLine | Passage[])[] = []
  for (const { number, shapes } of pages) {
    const where = { page: number }
    shapes.forEach((shape, at) => {
      if (shape.is === 'table') {
        parts.push(tables.rows(shape, number, at === 0))
        return
      }
      const line = sourceLine(shape, { before: lineAt(shapes, at - 1), next: lineAt(shapes, at + 1), where, setting })
      if (line.text === '' || ornament.test(line.text)) return
      if (isContentsLine({ raw: shape.text, text: line.text }) || isContentsEntry(shape, shapes))
        setAside.push({ text: line.text, where })
      else parts.push(line)
    })
  }
  return { passages: joinParts(parts), setAside: [...setAside, ...tables.setAside] }
}

/** An entry whose title runs up to its page number, among others that keep the distance. */
function isContentsEntry({ text, right }: TextShape, shapes: readonly PageShape[]): boolean {
  if (!/[^\d\s.,]\s?\d{1,3}$/.test(text)) return false
  const entries = shapes.filter((one) => one.is === 'line' && isContentsLine({ raw: one.text, text: one.text }))
  const inColumn = entries.filter((one) => Math.abs(one.right - right) < 3)
  return entries.length > 2 && (inColumn.length > 1 || entries.length * 2 > shapes.length - 3)
}

function lineAt(shapes: readonly PageShape[], at: number): TextShape | null {
  const shape = shapes[at]
  return shape?.is === 'line' ? shape : null
}

function joinParts(parts: readonly (UnmarkedLine | Passage[])[]): Passage[] {
  const lines: UnmarkedLine[] = []
  const rows = new Map<UnmarkedLine, Passage>()
  for (const part of parts) {
    if (Array.isArray(part)) {
      for (const row of part) {
        const line = rowLine(row)
        rows.set(line, row)
        lines.push(line)
      }
    } else addLine(lines, part)
  }
  const found = new Map<string, Passage>()
  for (const row of rows.values()) found.set(`${row.table!.table} ${row.table!.row}`, row)
  return joinLines(acceptMarks(lines), 'hard').map((passage) =>
    passage.table ? (found.get(`${passage.table.table} ${passage.table.row}`) ?? passage) : passage,
  )
}

/** A bullet alone on its line belongs to the next one. */
function addLine(lines: UnmarkedLine[], line: UnmarkedLine): void {
  const last = lines.at(-1)
  if (last && !last.cells && isLoneBullet(last.text)) {
    lines[lines.length - 1] = { ...line, text: `${last.text} ${line.text}`, gap: last.gap, indent: last.indent }
    return
  }
  lines.push(line)
}

/** Rows are whole already; their width must not change what counts as a full line. */
function rowLine(row: Passage): UnmarkedLine {
  const { text, cells, where } = row
  return {
    text,
    cells,
    table: row.table!,
    look: row.look!,
    width: 100,
    indent: 0,
    gap: 'blank',
    level: null,
    ends: true,
    where,
  }
}
