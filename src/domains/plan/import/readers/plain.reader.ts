import { cleanLine, splitLines } from '../lines/line.clean.ts'
import { findFurniture, isContentsLine } from '../lines/line.furniture.ts'
import { joinLines } from '../lines/line.join.ts'
import { isLoneBullet } from '../lines/line.mark.ts'
import { acceptMarks, type UnmarkedLine } from '../lines/mark.accept.ts'
import { withoutPageNumbers } from '../lines/page.number.ts'
import { findTextTables } from '../lines/text.table.ts'
import type { SourceDocument, TablePlace } from '../passage.ts'

const ornament = /^[=\-~_*#.·\s]{3,}$/

/** Plain text: structure shows in bullets, indents, blank lines and underlined headings only. */
export function readPlainText(text: string): SourceDocument {
  const split = splitLines(text)
  const raws = split.map((raw) => ({ raw, ...cleanLine(raw) }))
  const tables = new Map(findTextTables(split).map((table, nth) => [table.from, { ...table, nth }]))
  let inTable = 0
  const furniture = findFurniture(raws)
  for (const [at, text] of withoutPageNumbers(raws, furniture)) raws[at]!.text = text
  const lines: UnmarkedLine[] = []
  const setAside: SourceDocument['setAside'] = []
  let gap: UnmarkedLine['gap'] = 'blank'
  let bullet: { text: string; indent: number } | null = null
  raws.forEach(({ raw, text, indent }, at) => {
    const where = { line: at + 1 }
    const table = tables.get(at)
    if (table) {
      for (const [row, { at: first, cells }] of table.rows.entries())
        lines.push(asRow(cells, first, { table: table.nth, row, head: row === 0 }))
      inTable = table.to
    }
    if (at < inTable) {
      gap = 'blank'
      return
    }
    if (raw.startsWith('\f')) gap = 'page'
    if (furniture.has(at) || isContentsLine({ raw, text })) {
      setAside.push({ text, where })
      gap = furniture.has(at) ? 'page' : 'blank'
    } else if (text === '' || ornament.test(text)) {
      const underlined = lines.at(-1)
      if (gap === 'none' && text !== '' && underlined) underlined.level ??= underlineLevel(text, underlined)
      if (gap === 'none') gap = 'blank'
    } else if (isLoneBullet(text)) {
      bullet = { text, indent }
    } else {
      const line = bullet ? { text: `${bullet.text} ${text}`, indent: bullet.indent } : { text, indent }
      lines.push({ ...line, width: indent + text.length, gap, level: null, cells: null, ends: false, where })
      gap = 'none'
      bullet = null
    }
  })
  return { title: null, passages: joinLines(acceptMarks(lines), 'hard'), setAside }
}

function asRow(cells: string[], at: number, table: TablePlace): UnmarkedLine {
  const text = cells.join(' | ')
  const place = {
    indent: 0,
    width: text.length,
    gap: 'blank' as const,
    level: null,
    ends: true,
    where: { line: at + 1 },
  }
  return { ...place, text, cells, table }
}

function underlineLevel(underline: string, line: UnmarkedLine): number | null {
  // A rule right across the page parts boxes and underlines nothing.
  if (underline.length > line.text.length * 1.5 + 8) return null
  if (line.text.length > 100 || underline.length * 2 < line.text.length || !/^([=\-~_*])\1+$/.test(underline))
    return null
  return underline.startsWith('=') ? 1 : 2
}
